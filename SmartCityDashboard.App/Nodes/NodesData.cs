using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Nodes;

/// <summary>The nodes side by side, in the programme's order, and the map.</summary>
public sealed record NodesData(IReadOnlyList<NodeLine> Lines, KpiAnswer Led, KpiAnswer TookPart, CountyMapData Map);

public sealed record NodeLine(string Code, Text Name, string Town, IReadOnlyList<string> Hosts, IReadOnlyList<Text> Counties);
