using System.Linq.Expressions;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Pages by keyset: an order by one column and then the id, and a page that goes on after a row instead of counting rows.</summary>
internal static class Keyset
{
    /// <param name="id">The row's id; makes the order whole.</param>
    /// <param name="after">The value and the id of the row to go on after; null begins at the first.</param>
    public static IQueryable<TRow> Order<TRow, T>(IQueryable<TRow> rows, Expression<Func<TRow, T>> by, Expression<Func<TRow, Guid>> id, bool descending, (T Value, Guid Id)? after)
    {
        if (after is { } place) rows = rows.Where(Beyond(by, place.Value, id, place.Id, descending));
        return descending ? rows.OrderByDescending(by).ThenByDescending(id) : rows.OrderBy(by).ThenBy(id);
    }

    /// <summary>by beyond value, or by = value and id beyond id.</summary>
    private static Expression<Func<TRow, bool>> Beyond<TRow, T>(Expression<Func<TRow, T>> by, T value, Expression<Func<TRow, Guid>> id, Guid idValue, bool descending)
    {
        var row = by.Parameters[0];
        Expression Compare(Expression left, Expression right, Type type, bool orEqual = false)
        {
            var compared = Expression.Call(left, type.GetMethod(nameof(IComparable.CompareTo), [type])!, right);
            var kind = (descending, orEqual) switch
            {
                (true, true) => ExpressionType.LessThanOrEqual,
                (true, false) => ExpressionType.LessThan,
                (false, true) => ExpressionType.GreaterThanOrEqual,
                _ => ExpressionType.GreaterThan,
            };
            return Expression.MakeBinary(kind, compared, Expression.Constant(0));
        }

        var limit = Expression.Property(Expression.Constant(new Holder<T>(value)), nameof(Holder<>.Value));
        var limitId = Expression.Property(Expression.Constant(new Holder<Guid>(idValue)), nameof(Holder<>.Value));
        var further = Compare(by.Body, limit, typeof(T));
        var same = Expression.Equal(by.Body, limit);
        var later = Compare(Expression.Property(row, ((MemberExpression)id.Body).Member.Name), limitId, typeof(Guid));
        // Says nothing that the rest does not, but an index can begin at it.
        var from = Compare(by.Body, limit, typeof(T), orEqual: true);
        return Expression.Lambda<Func<TRow, bool>>(Expression.AndAlso(from, Expression.OrElse(further, Expression.AndAlso(same, later))), row);
    }

    /// <summary>Held in an object, so that the query has a parameter and not a constant of its own each time.</summary>
    private sealed record Holder<T>(T Value);
}
