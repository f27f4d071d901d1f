namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>How much one file may hold. The upload page says the same numbers.</summary>
public static class SpreadsheetLimits
{
    public const int MaxMegabytes = 20;
    public const int MaxBytes = MaxMegabytes * 1024 * 1024;
    public const int MaxRows = 100_000;
    public const int MaxColumns = 200;

    /// <summary>Excel itself allows no longer text in a cell.</summary>
    public const int MaxCellLength = 32_767;

    /// <summary>Bytes after unpacking, all parts together.</summary>
    internal const long MaxUnpackedBytes = 300L * 1024 * 1024;

    /// <summary>A list of visits packs 5 to 60 times; a bomb about 1 000 times.</summary>
    internal const int MaxPackingRatio = 200;

    /// <summary>Below this the ratio says nothing: a small file of one repeated word is honest.</summary>
    internal const long RatioCountsFrom = 20L * 1024 * 1024;

    internal const int MaxSharedTextLength = 50_000_000;
}
