namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of nodes, and of the map that shows a KPI by county.</summary>
public static class NodeLinks
{
    public const string List = "/nodes";

    /// <summary>map=K02: the KPI that colours the map.</summary>
    public const string Map = "map";

    public static string To(string code) => $"{List}/{Uri.EscapeDataString(code)}";
}
