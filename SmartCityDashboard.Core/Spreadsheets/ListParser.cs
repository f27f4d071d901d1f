using System.Text.RegularExpressions;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Several values in one cell, however they are separated.</summary>
internal static partial class ListParser
{
    /// <summary>No name of a country or company has more separators inside.</summary>
    private const int LongestName = 6;

    public static IReadOnlyList<string> Split(string text, Func<string, bool> isKnown)
    {
        var pieces = Pieces(text);
        var values = new List<string>();
        for (var start = 0; start < pieces.Count;)
        {
            var end = Enumerable.Range(start, Math.Min(LongestName, pieces.Count - start)).LastOrDefault(last => isKnown(Joined(text, pieces, start, last)), start);
            values.Add(Joined(text, pieces, start, end));
            start = end + 1;
        }
        return [.. values.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static List<(int Start, int End)> Pieces(string text)
    {
        var pieces = new List<(int Start, int End)>();
        var start = 0;
        foreach (Match separator in Separator().Matches(text))
        {
            Add(start, separator.Index);
            start = separator.Index + separator.Length;
        }
        Add(start, text.Length);
        return pieces;

        void Add(int from, int to)
        {
            if (!string.IsNullOrWhiteSpace(text[from..to]))
                pieces.Add((from, to));
        }
    }

    /// <summary>From one piece to another with the separators between them, as the cell has them.</summary>
    private static string Joined(string text, List<(int Start, int End)> pieces, int first, int last) =>
        CellValues.Spaces().Replace(text[pieces[first].Start..pieces[last].End], " ").Trim();

    [GeneratedRegex(@"\s+(?:och|samt|and)\s+|[,;/&+\r\n]", RegexOptions.IgnoreCase)]
    internal static partial Regex Separator();
}
