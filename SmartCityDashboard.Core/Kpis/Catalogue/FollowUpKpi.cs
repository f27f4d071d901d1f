using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

/// <summary>What the KPIs of the follow-up share: the visits that count, as far as the process applies to them.</summary>
public abstract class FollowUpKpi : VisitKpi
{
    private static readonly Condition NotApplicable = new("not-applicable", KpiTexts.NotApplicable, fact => !fact.Exempt);

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) => base.Conditions(measure, scope).Append(NotApplicable);

    /// <summary>One per visit to which the process applies.</summary>
    private protected static IQueryable<BusinessReport> Reports(DashboardDb db, DateSpan days) => PastParts.Near(db, db.ReportsToCount.Where(report => !report.Lapsed), report => report.VisitId, days);
}
