using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Companies;

/// <summary>One company: how often it was met, at which nodes, and the visits themselves.</summary>
/// <param name="Led">K09 by the node that led.</param>
/// <param name="TookPart">K09 by the nodes that took part.</param>
/// <param name="Ever">K09 of the whole programme.</param>
/// <param name="Opportunities">Cases in which it may deliver, of all years.</param>
/// <param name="Page">All recorded visits of the period but withdrawn ones.</param>
public sealed record CompanyData(
    CompanyView Company, KpiAnswer Led, KpiAnswer TookPart, KpiAnswer Ever, IReadOnlyList<CompanyNode> Nodes, IReadOnlyList<OpportunityRow> Opportunities, VisitPage Page, int Count);

/// <summary>A receiver whose visits met the company.</summary>
public sealed record CompanyNode(string Code, Text Name);
