using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis.Catalogue;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>The list of all KPIs: a number outside it is no KPI.</summary>
public static class KpiCatalogue
{
    public static IReadOnlyList<Kpi> All { get; } =
    [
        new K01Visits(),
        new K02Visitors(),
        new K03Countries(),
        new K04DigitalShare(),
        new K05RelevantShare(),
        new K06ReportCoverage(),
        new K07FollowUpCoverage(),
        new K08Overdue(),
        new K09Companies(),
        new K12Conversion(),
        new K15LeadTime(),
        new K17Response(),
    ];

    public static Kpi? Find(string code) => All.FirstOrDefault(kpi => kpi.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <exception cref="NotFound">When there is no such KPI.</exception>
    public static Kpi Of(string code) => Find(code) ?? throw new NotFound(KpiTexts.UnknownKpi.With(code));

    /// <summary>What a reason for leaving a row out is called.</summary>
    public static Text ReasonName(string reason) =>
        All.SelectMany(kpi => kpi.Measures.SelectMany(measure => kpi.Conditions(measure, Scope.International))).FirstOrDefault(condition => condition.Reason == reason)?.Words ?? Text.Same(reason);
}
