using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Links;

/// <summary>Puts values into a query as every address of the site writes them: invariant, ISO dates, UTC instants. An empty value is left out.</summary>
public static class Query
{
    public static string Change(string relative, IEnumerable<(string Name, object? Value)> changes)
    {
        var (path, query) = Split(relative);
        var values = QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value, (pair, value) => (Name: pair.Key, Value: value)).ToList();
        foreach (var (name, value) in changes)
        {
            values.RemoveAll(pair => pair.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (Written(value) is { Length: > 0 } written)
                values.Add((name, written));
        }

        return values.Count == 0 ? path : path + "?" + string.Join('&', values.Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Escaped(pair.Value)}"));
    }

    public static string? Value(string relative, string name) =>
        QueryHelpers.ParseQuery(Split(relative).Query).TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;

    /// <summary>Every parameter, as written.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> All(string relative) =>
        QueryHelpers.ParseQuery(Split(relative).Query).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value));

    public static string Path(string relative) => Split(relative).Path;

    private static (string Path, string Query) Split(string relative)
    {
        var end = relative.IndexOf('#', StringComparison.Ordinal);
        var whole = end < 0 ? relative : relative[..end];
        var start = whole.IndexOf('?', StringComparison.Ordinal);
        return start < 0 ? (whole, "") : (whole[..start], whole[start..]);
    }

    private static string? Written(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime utc => AsOf.At(utc).Written,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    // Colons and commas are legal in a query; escaped they would make 2026-01-31T08:00:00Z and by=node,year unreadable.
    private static string Escaped(string? value) =>
        Uri.EscapeDataString(value ?? "").Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
}
