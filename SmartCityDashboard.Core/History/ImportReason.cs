namespace SmartCityDashboard.Core.History;

/// <summary>The reason that is stored with what an import saved, and how it is read again: Import Västs lista: besok.csv.</summary>
public static class ImportReason
{
    private const string Start = "Import ";
    private const string Between = ": ";

    public static string Write(string list, string file) => Start + list + Between + file;

    /// <summary>The file; null when it was no import.</summary>
    public static string? FileOf(string? why) =>
        why is not null && why.StartsWith(Start, StringComparison.Ordinal) && why.LastIndexOf(Between, StringComparison.Ordinal) is > 0 and var place ? why[(place + Between.Length)..] : null;
}
