using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>A fact with the keys of the dimensions it is grouped by: up to three texts and two times.</summary>
internal sealed class Keyed
{
    public required Fact Fact { get; init; }

    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public int Time1 { get; init; }

    public int Time2 { get; init; }

    public bool Estimated { get; init; }
}

/// <summary>Attaches dimensions to facts, one slot after the other, and leaves the rest as it is.</summary>
internal static class Keying
{
    public static IQueryable<Keyed> Start(IQueryable<Fact> facts) => facts.Select(fact => new Keyed { Fact = fact, Text1 = null, Text2 = null, Text3 = null, Time1 = 0, Time2 = 0, Estimated = fact.Estimated });

    public static IQueryable<Keyed> Attach(IQueryable<Keyed> keyed, Kpi kpi, KpiDimension dimension, string slot, DashboardDb db, KpiQuestion question)
    {
        if (dimension.TimeKey is { } time) return keyed.Select(With(slot, Of(time)));
        if ((kpi.OwnKey(dimension.Name) ?? dimension.FactKey) is { } own) return keyed.Select(With(slot, Of(own)));
        var rows = PastParts.Near(db, dimension.Rows!(db, question.Scope), row => row.Visit, new DateSpan(question.From, question.To));
        var joined = keyed.LeftJoin(rows, one => one.Fact.Row, row => row.Visit, (one, row) => new Joined { One = one, Key = row!.Key, Estimated = ((bool?)row.Estimated) == true });
        return joined.Select(WithJoined(slot));
    }

    /// <summary>The expression over a fact, read as one over a keyed fact.</summary>
    private static Expression<Func<Keyed, T>> Of<T>(Expression<Func<Fact, T>> key)
    {
        var one = Expression.Parameter(typeof(Keyed), "one");
        var body = new Replace(key.Parameters[0], Expression.Property(one, nameof(Keyed.Fact))).Visit(key.Body);
        return Expression.Lambda<Func<Keyed, T>>(body, one);
    }

    private static Expression<Func<Keyed, Keyed>> With<T>(string slot, Expression<Func<Keyed, T>> key)
    {
        var one = key.Parameters[0];
        return Expression.Lambda<Func<Keyed, Keyed>>(Copy(one, (slot, key.Body)), one);
    }

    private static Expression<Func<Joined, Keyed>> WithJoined(string slot)
    {
        var joined = Expression.Parameter(typeof(Joined), "joined");
        var one = Expression.Property(joined, nameof(Joined.One));
        var estimated = Expression.OrElse(Expression.Property(one, nameof(Keyed.Estimated)), Expression.Property(joined, nameof(Joined.Estimated)));
        return Expression.Lambda<Func<Joined, Keyed>>(Copy(one, (slot, Expression.Property(joined, nameof(Joined.Key))), (nameof(Keyed.Estimated), estimated)), joined);
    }

    private static MemberInitExpression Copy(Expression one, params (string Name, Expression Value)[] changes) =>
        Expression.MemberInit(
            Expression.New(typeof(Keyed)),
            typeof(Keyed).GetProperties().Select(property => Expression.Bind(
                property,
                changes.FirstOrDefault(change => change.Name == property.Name).Value ?? Expression.Property(one, property))));

    private sealed class Joined
    {
        public required Keyed One { get; init; }

        public string? Key { get; init; }

        public bool Estimated { get; init; }
    }
}

/// <summary>Puts one expression in the place of a parameter.</summary>
internal sealed class Replace(ParameterExpression parameter, Expression by) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : base.VisitParameter(node);
}
