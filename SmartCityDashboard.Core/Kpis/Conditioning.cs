using System.Linq.Expressions;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Turns a KPI's conditions into one predicate and one reason, so that the rows shown and the number shown can't differ.</summary>
internal static class Conditioning
{
    /// <summary>All conditions hold.</summary>
    public static Expression<Func<Fact, bool>> Counts(IReadOnlyList<Condition> conditions)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        return Expression.Lambda<Func<Fact, bool>>(conditions.Select(condition => Body(condition, fact)).Aggregate(Expression.AndAlso), fact);
    }

    /// <summary>The first condition that fails.</summary>
    public static Expression<Func<Fact, string>> Reason(IReadOnlyList<Condition> conditions)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        Expression reason = Expression.Constant("");
        foreach (var condition in conditions.Reverse())
        {
            reason = Expression.Condition(Body(condition, fact), reason, Expression.Constant(condition.Reason));
        }

        return Expression.Lambda<Func<Fact, string>>(reason, fact);
    }

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> predicate) => Expression.Lambda<Func<T, bool>>(Expression.Not(predicate.Body), predicate.Parameters);

    private static Expression Body(Condition condition, ParameterExpression fact) => new Replace(condition.Holds.Parameters[0], fact).Visit(condition.Holds.Body);
}
