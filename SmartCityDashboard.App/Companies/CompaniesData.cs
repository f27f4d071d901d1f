using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Companies;

/// <summary>A page of the list of companies.</summary>
/// <param name="Meetings">K09 for the companies of the page, one cell for each.</param>
public sealed record CompaniesData(IReadOnlyList<CompanyLine> Lines, int Count, string? Next, string? Previous, KpiAnswer Meetings);

/// <param name="Nodes">Those that led a visit that met the company in the period, in the programme's order.</param>
public sealed record CompanyLine(CompanyRow Company, IReadOnlyList<Text> Nodes);
