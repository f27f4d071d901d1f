using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>What every download says about itself. Written above the table, one line each; a reader of the file skips them.</summary>
public sealed record Papers
{
    internal const string Mark = "# SmartCityDashboard";

    private static readonly Text AsOfLabel = new("Gäller per", "As of");
    private static readonly Text FiltersLabel = new("Urval", "Filters");
    private static readonly Text DefinitionLabel = new("Definition och version", "Definition and version");
    private static readonly Text PeriodLabel = new("Periodens läge", "Period status");
    private static readonly Text LeftOutLabel = new("Utelämnat", "Left out");
    private static readonly Text SwedishClock = new("{0} svensk tid ({1})", "{0} Swedish time ({1})");

    public required Text Title { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The filters in words; also says that there are none.</summary>
    public required Text Filters { get; init; }

    /// <summary>What the file does not hold and why; also says that nothing was left out.</summary>
    public required Text LeftOut { get; init; }

    /// <summary>The definition with its version, where figures are counted.</summary>
    public Text? Definition { get; init; }

    public Text? PeriodStatus { get; init; }

    /// <summary>Further lines of a certain download.</summary>
    public IReadOnlyList<(Text Label, Text Value)> More { get; init; } = [];

    /// <summary>The lines in reading order; the title is not among them.</summary>
    public IEnumerable<(Text Label, Text Value)> Lines()
    {
        yield return (AsOfLabel, SwedishClock.With(
            SwedishTime.Local(AsOf).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture),
            AsOf.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture)));
        yield return (FiltersLabel, Filters);
        if (Definition is not null)
            yield return (DefinitionLabel, Definition);
        if (PeriodStatus is not null)
            yield return (PeriodLabel, PeriodStatus);
        yield return (LeftOutLabel, LeftOut);
        foreach (var line in More)
            yield return line;
    }
}
