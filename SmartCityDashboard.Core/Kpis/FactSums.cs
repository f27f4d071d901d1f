using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// Writes the one query of a scan: names only the keys and sums that are needed, since each costs time for every fact. Facts are summed by what the
/// conditions look at, and each sum is then judged once instead of each fact for each of its numbers.
/// </summary>
internal static class FactSums
{
    public static async Task<List<SumRow>> AskAsync(FactScan scan, DashboardDb db, CancellationToken token)
    {
        var (fact, plan) = (Expression.Parameter(typeof(Fact), "fact"), scan.Plans[0]);
        var on = Expression.Property(fact, nameof(Fact.On));
        var judged = new Judging(plan.Conditions, scan.IsByThing);
        List<(string Name, Expression Value)> fixedKeys = [.. FixedKeys(scan, fact), .. judged.Keys(fact)];
        var sums = Sums(scan, fact).ToList();
        IReadOnlyList<(string, Expression)> times = !scan.IsByTime ? [] : scan.SumsDaysFirst ? [(nameof(SumRow.On), on)] : [.. Times(scan, on)];
        var summed = plan.Candidates(db, scan.Span).Select(Expression.Lambda<Func<Fact, SumRow>>(Made([.. times, .. fixedKeys, .. sums]), fact));
        var (names, sumNames) = (fixedKeys.Select(key => key.Name).ToList(), sums.Select(sum => sum.Name).ToList());
        if (scan.SumsDaysFirst) summed = Grouped(summed, one => [(nameof(SumRow.On), Expression.Property(one, nameof(SumRow.On)))], names, sumNames);
        var rows = await Grouped(
            summed,
            one => !scan.IsByTime ? [] : scan.SumsDaysFirst ? Times(scan, Expression.Property(one, nameof(SumRow.On))) : Times(scan, on).Select(time => (time.Name, (Expression)Expression.Property(one, time.Name))),
            names, sumNames).ToListAsync(token);
        judged.Judge(rows);
        return rows;
    }

    /// <summary>Adds up by times and named keys.</summary>
    private static IQueryable<SumRow> Grouped(IQueryable<SumRow> summed, Func<Expression, IEnumerable<(string Name, Expression Value)>> times, List<string> keys, List<string> sums)
    {
        var one = Expression.Parameter(typeof(SumRow), "one");
        // What differs most comes first, so that sorting compares less.
        (string Name, Expression Value)[] made = [.. times(one).Concat(keys.Select(key => (key, (Expression)Expression.Property(one, key)))).OrderBy(key => key.Item1 != nameof(SumRow.Thing))];
        // A grouping needs a key.
        if (made.Length == 0) made = [(nameof(SumRow.Cut), Expression.Constant(0))];
        var group = Expression.Parameter(typeof(IGrouping<SumRow, SumRow>), "group");
        var row = Made(
        [
            .. made.Select(key => (key.Name, (Expression)Expression.Property(Expression.Property(group, nameof(IGrouping<,>.Key)), key.Name))),
            .. sums.Select(sum => (sum, (Expression)SumOf(group, sum))),
        ]);
        return summed.GroupBy(Expression.Lambda<Func<SumRow, SumRow>>(Made(made), one)).Select(Expression.Lambda<Func<IGrouping<SumRow, SumRow>, SumRow>>(row, group));
    }

    private static IEnumerable<(string Name, Expression Value)> Times(FactScan scan, Expression on)
    {
        // A cast to text; years and months by function cost a parse of every day on SQLite.
        var written = Expression.Convert(Expression.Convert(on, typeof(object)), typeof(string));
        yield return (nameof(SumRow.Month), Expression.Call(written, typeof(string).GetMethod(nameof(string.Substring), [typeof(int), typeof(int)])!, Expression.Constant(0), Expression.Constant(7)));
        if (scan.Cuts.Count > 0) yield return (nameof(SumRow.Cut), scan.Cuts.Select(Expression (cut) => If(Expression.GreaterThanOrEqual(on, Expression.Constant(cut)), Expression.Constant(1), Expression.Constant(0))).Aggregate((Expression sum, Expression next) => Expression.Add(sum, next)));
    }

    private static IEnumerable<(string Name, Expression Value)> FixedKeys(FactScan scan, ParameterExpression fact)
    {
        for (var place = 0; place < scan.Texts.Count; place++) yield return ($"Text{place + 1}", In(scan.Plans[0].OwnKey(scan.Texts[place])!, fact));
        if (scan.IsByThing) yield return (nameof(SumRow.Thing), Expression.Property(fact, nameof(Fact.Thing)));
        if (scan.IsByValue) yield return (nameof(SumRow.Same), Expression.Property(fact, nameof(Fact.Value)));
    }

    private static IEnumerable<(string Name, Expression Value)> Sums(FactScan scan, ParameterExpression fact)
    {
        Expression estimated = Expression.Property(fact, nameof(Fact.Estimated));
        yield return (nameof(SumRow.Rows), Expression.Constant(1L));
        yield return (nameof(SumRow.Estimated), OneIf(estimated));
        if (scan.Sums(MeasureKind.Sum))
        {
            var value = Expression.Property(fact, nameof(Fact.Value));
            yield return (nameof(SumRow.Valued), OneIf(Expression.NotEqual(value, Expression.Constant(null, typeof(long?)))));
            yield return (nameof(SumRow.Value), Expression.Coalesce(value, Expression.Constant(0L)));
            yield return (nameof(SumRow.ValueEstimated), OneIf(Expression.OrElse(estimated, Expression.Property(fact, nameof(Fact.ValueEstimated)))));
        }

        if (scan.Sums(MeasureKind.Share))
        {
            var hit = Expression.Property(fact, nameof(Fact.Hit));
            yield return (nameof(SumRow.Assessed), OneIf(Expression.NotEqual(hit, Expression.Constant(null, typeof(bool?)))));
            yield return (nameof(SumRow.Hits), OneIf(Expression.Equal(hit, Expression.Constant(true, typeof(bool?)))));
        }
    }

    private static MethodCallExpression SumOf(ParameterExpression group, string name)
    {
        var one = Expression.Parameter(typeof(SumRow), "one");
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Sum), [typeof(SumRow)], group, Expression.Lambda<Func<SumRow, long>>(Expression.Property(one, name), one));
    }

    private static MemberInitExpression Made(IReadOnlyList<(string Name, Expression Value)> members) =>
        Expression.MemberInit(Expression.New(typeof(SumRow)), members.Select(member => Expression.Bind(typeof(SumRow).GetProperty(member.Name)!, member.Value)));

    private static ConditionalExpression OneIf(Expression condition) => If(condition, Expression.Constant(1L), Expression.Constant(0L));

    private static ConditionalExpression If(Expression condition, Expression then, Expression otherwise) => Expression.Condition(condition, then, otherwise);

    private static Expression In<T>(Expression<Func<Fact, T>> lambda, ParameterExpression fact) => new Replace(lambda.Parameters[0], fact).Visit(lambda.Body);
}
