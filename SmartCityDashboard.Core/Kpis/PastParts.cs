using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// In the past a table is a union of what is and what was, and SQLite writes the whole of it into a temporary table before it joins. So the parts are cut
/// first to those of visits within the days asked about; now that would only cost, since the join reads an index.
/// </summary>
internal static class PastParts
{
    public static IQueryable<T> Near<T>(DashboardDb db, IQueryable<T> parts, Expression<Func<T, Guid>> visitOf, DateSpan days)
    {
        if (db.AsOf is null || days == DateSpan.Always) return parts;
        var visits = db.VisitsToCount;
        if (days.From is { } from) visits = visits.Where(visit => visit.StartOn >= from);
        if (days.To is { } to) visits = visits.Where(visit => visit.StartOn <= to);
        var isNear = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(Guid)], visits.Select(visit => visit.Id).Expression, visitOf.Body);
        return parts.Where(Expression.Lambda<Func<T, bool>>(isNear, visitOf.Parameters));
    }
}
