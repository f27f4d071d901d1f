using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>What a fact adds to the sums, and the keys it is summed by. Left1 is 1 when the first condition is the reason why it is left out, and so on.</summary>
internal sealed class Summed
{
    public DateOnly On { get; init; }

    public string? Month { get; init; }

    public int Cut { get; init; }

    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public string? Thing { get; init; }

    public long Rows { get; init; }

    public long Known { get; init; }

    public long Amount { get; init; }

    public long Estimated { get; init; }

    public long Left1 { get; init; }

    public long Left2 { get; init; }

    public long Left3 { get; init; }

    public long Left4 { get; init; }

    public long Left5 { get; init; }

    public long Left6 { get; init; }
}

/// <summary>The keys of a sum.</summary>
internal sealed class SumKey
{
    public DateOnly On { get; init; }

    public string? Month { get; init; }

    public int Cut { get; init; }

    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public string? Thing { get; init; }
}

/// <summary>What SQL gives back: the names of <see cref="Summed"/>, each summed or a key.</summary>
internal sealed class SumRow
{
    public string? Month { get; init; }

    public int Cut { get; init; }

    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public string? Thing { get; init; }

    public long Rows { get; init; }

    public long Known { get; init; }

    public long Amount { get; init; }

    public long Estimated { get; init; }

    public long Left1 { get; init; }

    public long Left2 { get; init; }

    public long Left3 { get; init; }

    public long Left4 { get; init; }

    public long Left5 { get; init; }

    public long Left6 { get; init; }

    public long Left(int condition) => condition switch { 0 => Left1, 1 => Left2, 2 => Left3, 3 => Left4, 4 => Left5, _ => Left6 };
}

/// <summary>Writes the one query of a scan: names only the keys and sums that are needed, since each costs time for every fact.</summary>
internal static class FactSums
{
    public const int MostConditions = 6;

    public static Task<List<SumRow>> AskAsync(FactScan scan, DashboardDb db, CancellationToken token)
    {
        var (fact, plan) = (Expression.Parameter(typeof(Fact), "fact"), scan.Plans[0]);
        var on = Expression.Property(fact, nameof(Fact.On));
        var fixedKeys = FixedKeys(scan, fact).ToList();
        var sums = Sums(plan, fact).ToList();
        IReadOnlyList<(string, Expression)> times = !scan.IsByTime ? [] : scan.SumsDaysFirst ? [(nameof(Summed.On), on)] : [.. Times(scan, on)];
        var summed = plan.Candidates(db, scan.Span).Select(Expression.Lambda<Func<Fact, Summed>>(Made<Summed>([.. times, .. fixedKeys, .. sums]), fact));
        var (names, sumNames) = (fixedKeys.Select(key => key.Name).ToList(), sums.Select(sum => sum.Name).ToList());
        if (scan.SumsDaysFirst) summed = Grouped<Summed>(summed, one => [(nameof(Summed.On), Expression.Property(one, nameof(Summed.On)))], names, sumNames);
        return Grouped<SumRow>(
            summed,
            one => !scan.IsByTime ? [] : scan.SumsDaysFirst ? Times(scan, Expression.Property(one, nameof(Summed.On))) : Times(scan, on).Select(time => (time.Name, (Expression)Expression.Property(one, time.Name))),
            names, sumNames).ToListAsync(token);
    }

    /// <summary>Adds up by times and named keys.</summary>
    private static IQueryable<T> Grouped<T>(IQueryable<Summed> summed, Func<Expression, IEnumerable<(string Name, Expression Value)>> times, List<string> keys, List<string> sums)
    {
        var one = Expression.Parameter(typeof(Summed), "one");
        (string Name, Expression Value)[] made = [.. times(one), .. keys.Select(key => (key, (Expression)Expression.Property(one, key)))];
        // A grouping needs a key.
        if (made.Length == 0) made = [(nameof(SumKey.Cut), Expression.Constant(0))];
        var group = Expression.Parameter(typeof(IGrouping<SumKey, Summed>), "group");
        var row = Made<T>(
        [
            .. made.Select(key => (key.Name, (Expression)Expression.Property(Expression.Property(group, nameof(IGrouping<,>.Key)), key.Name))),
            .. sums.Select(sum => (sum, (Expression)SumOf(group, sum))),
        ]);
        return summed.GroupBy(Expression.Lambda<Func<Summed, SumKey>>(Made<SumKey>(made), one)).Select(Expression.Lambda<Func<IGrouping<SumKey, Summed>, T>>(row, group));
    }

    private static IEnumerable<(string Name, Expression Value)> Times(FactScan scan, Expression on)
    {
        // A cast to text; years and months by function cost a parse of every day on SQLite.
        var written = Expression.Convert(Expression.Convert(on, typeof(object)), typeof(string));
        yield return (nameof(SumKey.Month), Expression.Call(written, typeof(string).GetMethod(nameof(string.Substring), [typeof(int), typeof(int)])!, Expression.Constant(0), Expression.Constant(7)));
        if (scan.Cuts.Count > 0) yield return (nameof(SumKey.Cut), scan.Cuts.Select(Expression (cut) => If(Expression.GreaterThanOrEqual(on, Expression.Constant(cut)), Expression.Constant(1), Expression.Constant(0))).Aggregate((Expression sum, Expression next) => Expression.Add(sum, next)));
    }

    private static IEnumerable<(string Name, Expression Value)> FixedKeys(FactScan scan, ParameterExpression fact)
    {
        for (var place = 0; place < scan.Texts.Count; place++) yield return ($"Text{place + 1}", In(scan.Plans[0].OwnKey(scan.Texts[place])!, fact));
        if (scan.IsByThing) yield return (nameof(SumKey.Thing), Expression.Property(fact, nameof(Fact.Thing)));
    }

    private static IEnumerable<(string Name, Expression Value)> Sums(KpiPlan plan, ParameterExpression fact)
    {
        var counts = In(Conditioning.Counts(plan.Conditions), fact);
        yield return (nameof(Summed.Rows), OneIf(counts));
        yield return (nameof(Summed.Estimated), OneIf(Expression.AndAlso(counts, Expression.Property(fact, nameof(Fact.Estimated)))));
        if (plan.Measure.Kind == MeasureKind.Sum)
        {
            var value = Expression.Property(fact, nameof(Fact.Value));
            yield return (nameof(Summed.Known), OneIf(Expression.AndAlso(counts, Expression.NotEqual(value, Expression.Constant(null, typeof(long?))))));
            yield return (nameof(Summed.Amount), If(counts, Expression.Coalesce(value, Expression.Constant(0L)), Expression.Constant(0L)));
        }

        if (plan.Measure.Kind == MeasureKind.Share)
        {
            var hit = Expression.Property(fact, nameof(Fact.Hit));
            yield return (nameof(Summed.Known), OneIf(Expression.AndAlso(counts, Expression.NotEqual(hit, Expression.Constant(null, typeof(bool?))))));
            yield return (nameof(Summed.Amount), OneIf(Expression.AndAlso(counts, Expression.Equal(hit, Expression.Constant(true, typeof(bool?))))));
        }

        for (var place = 0; place < plan.Conditions.Count; place++)
        {
            var before = plan.Conditions.Take(place).Select(condition => In(condition.Holds, fact));
            yield return ($"Left{place + 1}", OneIf(before.Append(Expression.Not(In(plan.Conditions[place].Holds, fact))).Aggregate(Expression.AndAlso)));
        }
    }

    private static MethodCallExpression SumOf(ParameterExpression group, string name)
    {
        var one = Expression.Parameter(typeof(Summed), "one");
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [typeof(Summed)], group, Expression.Lambda<Func<Summed, long>>(Expression.Property(one, name), one));
    }

    private static MemberInitExpression Made<T>(IReadOnlyList<(string Name, Expression Value)> members) =>
        Expression.MemberInit(Expression.New(typeof(T)), members.Select(member => Expression.Bind(typeof(T).GetProperty(member.Name)!, member.Value)));

    private static ConditionalExpression OneIf(Expression condition) => If(condition, Expression.Constant(1L), Expression.Constant(0L));

    private static ConditionalExpression If(Expression condition, Expression then, Expression otherwise) => Expression.Condition(condition, then, otherwise);

    private static Expression In<T>(Expression<Func<Fact, T>> lambda, ParameterExpression fact) => new Replace(lambda.Parameters[0], fact).Visit(lambda.Body);
}
