using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Nodes;

/// <summary>
/// Where the other nodes lie: the lowest, the middle and the highest of their values, without saying whose they are. A background to read an own figure
/// against, never a league: nodes differ in size and task.
/// </summary>
/// <param name="Known">How many of the others have a number; a share on fewer than five visits is none.</param>
/// <param name="All">How many the others are.</param>
public sealed record OthersRange(decimal Low, decimal Middle, decimal High, int Known, int All)
{
    /// <summary>Two values are no range.</summary>
    public const int Fewest = 3;

    /// <param name="byNode">An answer with one cell for each receiver.</param>
    /// <param name="others">The nodes to compare with.</param>
    public static OthersRange? Of(KpiAnswer byNode, IReadOnlyCollection<string> others)
    {
        var values = others.Select(code => byNode.Cell(code)?.Value).OfType<decimal>().Order().ToList();
        if (values.Count < Fewest) return null;
        var middle = values.Count / 2;
        return new OthersRange(values[0], values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2, values[^1], values.Count, others.Count);
    }
}
