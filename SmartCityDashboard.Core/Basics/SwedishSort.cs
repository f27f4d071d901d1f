using System.Globalization;

namespace SmartCityDashboard.Core.Basics;

/// <summary>Sorting and searching as a Swedish reader expects: å ä ö last, case ignored. Keys are stored and indexed, so both engines give the same order.</summary>
public static class SwedishSort
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static IComparer<string> Comparer { get; } = System.Collections.Generic.Comparer<string>.Create((a, b) => Swedish.Compare(a, b, CompareOptions.IgnoreCase));

    /// <summary>A text whose ordinal order is the Swedish order of the originals (hexadecimal sort key, of the first 60 characters).</summary>
    public static string Key(string? text) =>
        Convert.ToHexString(Swedish.GetSortKey((text ?? "").Trim() is { Length: > 60 } longer ? longer[..60] : (text ?? "").Trim(), CompareOptions.IgnoreCase).KeyData);

    /// <summary>Lower-case text for case-blind search with Contains.</summary>
    public static string Searchable(params string?[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part))).ToLower(Cultures.Swedish);
}
