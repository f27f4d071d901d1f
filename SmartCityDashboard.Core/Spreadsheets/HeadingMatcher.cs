using System.Text;
using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Which spreadsheet column holds which field.</summary>
/// <param name="Keys">Spreadsheet column (from 0) to <see cref="Column.Key"/>; each key at most once.</param>
/// <param name="Unrecognised">Spreadsheet columns that mean nothing here, or mean a field that another column holds better.</param>
/// <param name="Missing">Required columns that no heading names.</param>
public sealed record HeadingMatch(IReadOnlyDictionary<int, string> Keys, IReadOnlyList<int> Unrecognised, IReadOnlyList<Column> Missing)
{
    /// <summary>The spreadsheet column of a field, or null.</summary>
    public int? ColumnOf(string key) => Keys.Where(pair => pair.Value == key).Select(pair => (int?)pair.Key).FirstOrDefault();
}

/// <summary>Recognises headings whatever their case, punctuation, spaces and order: “Företag (org.nr)”, “FÖRETAG: org nr”.</summary>
public static partial class HeadingMatcher
{
    public static HeadingMatch Match(IReadOnlyList<string> headings, IReadOnlyList<Column> columns)
    {
        var keys = new SortedDictionary<int, string>();
        // The written heading wins over an alias, and either over a heading whose bracket (“Antal (st)”) is overlooked.
        Assign(headings, columns, keys, Normalise, column => [column.Heading.Sv, column.Heading.En, column.Key]);
        Assign(headings, columns, keys, Normalise, column => column.Aliases);
        Assign(headings, columns, keys, WithoutBrackets, column => [column.Heading.Sv, column.Heading.En, .. column.Aliases]);

        return new HeadingMatch(
            keys,
            [.. Enumerable.Range(0, headings.Count).Where(index => !keys.ContainsKey(index) && Normalise(headings[index]).Length > 0 && !RejectedRows.IsReason(headings[index]))],
            [.. columns.Where(column => column.Required && !keys.ContainsValue(column.Key))]);
    }

    private static void Assign(IReadOnlyList<string> headings, IReadOnlyList<Column> columns, SortedDictionary<int, string> keys,
        Func<string, string> plain, Func<Column, IReadOnlyList<string>> names)
    {
        foreach (var column in columns.Where(column => !keys.ContainsValue(column.Key)))
        {
            var wanted = names(column).Select(plain).ToHashSet();
            var found = Enumerable.Range(0, headings.Count)
                .FirstOrDefault(index => !keys.ContainsKey(index) && plain(headings[index]) is { Length: > 0 } heading && wanted.Contains(heading), -1);
            if (found >= 0)
                keys.Add(found, column.Key);
        }
    }

    /// <summary>Lower-case letters and digits only. å, ä and ö are letters of their own; é, ü and the like lose their marks.</summary>
    public static string Normalise(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        foreach (var sign in heading.Normalize(NormalizationForm.FormC).ToLower(Cultures.Swedish))
        {
            if (sign is 'å' or 'ä' or 'ö')
                plain.Append(sign);
            else
                foreach (var part in sign.ToString().Normalize(NormalizationForm.FormD))
                    if (char.IsLetterOrDigit(part))
                        plain.Append(part);
        }
        return plain.ToString();
    }

    private static string WithoutBrackets(string heading) => Normalise(Brackets().Replace(heading, ""));

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();
}
