using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The KPI that an address colours the map by, asked once for all counties.</summary>
internal static class CountyMapQuestion
{
    public static IReadOnlyList<KpiQuestion> Offered { get; } = [new() { Code = "K01" }, new() { Code = "K02" }, new() { Code = "K03" }, new() { Code = "K09", Measure = "companies" }];

    /// <exception cref="RuleBroken">When the address names a KPI that the map does not show.</exception>
    public static KpiQuestion Read(CurrentAddress address, KpiPeriod period) =>
        Chosen(address.Value(NodeLinks.Map)) with { From = period.From, To = period.To, By = ["county"], AsOf = address.AsOf?.Instant };

    public static CountyMapData Show(KpiAnswer answer, ProgrammeLists lists, KpiPeriod period)
    {
        var day = period.To < period.Today ? period.To.Value : period.Today;
        var nodes = lists.Territories.Where(row => row.MunicipalityCode is null && new DateSpan(row.From, row.To).Contains(day)).ToLookup(row => row.CountyCode, row => row.NodeCode);
        return new CountyMapData(
            answer,
            [.. lists.Counties.Select(county => new MapCounty(county.Code, county.Name, nodes[county.Code].FirstOrDefault()))],
            [.. lists.Nodes.Select(node => new MapNode(node.Code, node.ShortName))]);
    }

    private static KpiQuestion Chosen(string? code) =>
        code is null ? Offered[0] : Offered.FirstOrDefault(one => one.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) ?? throw new RuleBroken(NodeLinks.Map, CountyMapTexts.NotOnMap.With(code, string.Join(", ", Offered.Select(one => one.Code))));
}
