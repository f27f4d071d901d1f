using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

/// <summary>What KPIs of requests share: all that were received, whatever became of them, unless they were registered in error.</summary>
internal static class Requests
{
    private static readonly Condition NoRequest = new("no-request", KpiTexts.NoRequest, fact => !fact.Exempt);

    public static IEnumerable<Condition> Conditions(IEnumerable<Condition> ofVisits) => ofVisits.Where(condition => condition.Reason != "not-held").Append(NoRequest);

    public static IQueryable<RequestAnswer> Near(DashboardDb db, DateSpan days) => PastParts.Near(db, db.RequestAnswersToCount, answer => answer.VisitId, days);
}
