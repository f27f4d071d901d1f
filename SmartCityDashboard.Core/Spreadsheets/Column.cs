using System.Collections;
using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>One column of a list, as people call it.</summary>
/// <param name="Key">What the code calls it; also understood as a heading.</param>
/// <param name="Heading">Written in downloads and templates, understood in both languages.</param>
public record Column(string Key, Text Heading)
{
    /// <summary>Other headings that mean the same, in either language.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>An import without this column is refused.</summary>
    public bool Required { get; init; }

    /// <summary>How to fill it in; printed in the template.</summary>
    public Text? Hint { get; init; }
}

/// <summary>A column whose value can be written.</summary>
/// <param name="Key">What the code calls it.</param>
/// <param name="Heading">Written in downloads.</param>
/// <param name="Read">Gives null, string, Text, int, long, decimal, double, bool, DateOnly, UTC DateTime or several strings; see <see cref="CellFormat"/>.</param>
public sealed record Column<T>(string Key, Text Heading, Func<T, object?> Read) : Column(Key, Heading);

/// <summary>The columns of one subject, in the order in which they are written.</summary>
public sealed class Columns<T>(params IReadOnlyList<Column<T>> columns) : IReadOnlyList<Column<T>>
{
    public int Count => columns.Count;

    public Column<T> this[int index] => columns[index];

    public Column<T> this[string key] => columns.Single(column => column.Key == key);

    public IReadOnlyList<string> Headings(CultureInfo culture) => [.. columns.Select(column => column.Heading.In(culture))];

    public HeadingMatch Match(IReadOnlyList<string> headings) => HeadingMatcher.Match(headings, columns);

    public IEnumerator<Column<T>> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
