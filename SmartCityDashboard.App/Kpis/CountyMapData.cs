using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>A KPI by county, and which node answers for each county.</summary>
/// <param name="Nodes">The nodes in the programme's order, whose frames the map shows.</param>
public sealed record CountyMapData(KpiAnswer Answer, IReadOnlyList<MapCounty> Counties, IReadOnlyList<MapNode> Nodes);

public sealed record MapCounty(string Code, Text Name, string? Node);

public sealed record MapNode(string Code, Text Name);
