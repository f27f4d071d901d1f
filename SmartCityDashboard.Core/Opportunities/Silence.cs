using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>
/// The standing questions about opportunities: which are silent, which are to be woken. Defined once, in Swedish days, for the list, the board, the file and whoever
/// asks later. “No contact lately” includes “never”.
/// </summary>
public static class Silence
{
    /// <summary>So many days after the last touch a case is silent (rule of the programme: 60 days).</summary>
    public const int AfterDays = 60;

    /// <summary>“Today” of the opening: the Swedish day of the instant that is shown.</summary>
    public static DateOnly Today(DashboardDb db) => SwedishTime.DayOf(db.AsOf ?? db.Now);

    /// <summary>
    /// Cases that go on, without any touch for 60 days or without any at all. A parked one is silent only when its wake-up day has passed; what was realised, closed or
    /// withdrawn is never.
    /// </summary>
    public static IQueryable<Opportunity> Silent(this IQueryable<Opportunity> opportunities, DashboardDb db) => opportunities.Where(IsSilent(db));

    /// <summary>Parked, with a wake-up day that has come or comes at latest on this day.</summary>
    public static IQueryable<Opportunity> WakingBy(this IQueryable<Opportunity> opportunities, DateOnly day) =>
        opportunities.Where(one => one.Stage == OpportunityStage.Parked && one.ParkedUntil <= day);

    internal static Expression<Func<Opportunity, bool>> IsSilent(DashboardDb db)
    {
        var today = Today(db);
        var quietSince = today.AddDays(-AfterDays);
        var (touches, done) = (db.OpportunityTouches, Touches.Done(db));
        return one => one.WithdrawnBecause == null && one.Stage != OpportunityStage.Realised && one.Stage != OpportunityStage.Closed
            && (one.Stage != OpportunityStage.Parked || one.ParkedUntil < today)
            && !touches.Any(touch => touch.OpportunityId == one.Id && touch.On > quietSince)
            && !done.Any(action => action.OpportunityId == one.Id && action.On > quietSince);
    }
}
