using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>All KPIs for one period.</summary>
public sealed record KpisData(IReadOnlyList<KpiLine> Lines);

/// <summary>One measure of one KPI: its number, the one a year before, and its course.</summary>
public sealed record KpiLine(KpiAnswer Answer, KpiCell? Before, IReadOnlyList<decimal?> Trend);
