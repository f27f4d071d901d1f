using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>An empty workbook to fill in: the headings, and on a second sheet what each means.</summary>
public static class ImportTemplate
{
    private static readonly Text Help = new("Så fyller du i", "How to fill in");
    private static readonly Text ColumnLabel = new("Kolumn", "Column");
    private static readonly Text RequiredLabel = new("Måste fyllas i", "Must be filled in");
    private static readonly Text HintLabel = new("Förklaring", "Explanation");
    private static readonly Text Yes = new("Ja", "Yes");
    private static readonly Text No = new("Nej", "No");

    public static Task WriteAsync(Stream to, Text name, IReadOnlyList<Column> columns, CultureInfo culture, CancellationToken token = default) =>
        XlsxWriter.WriteAsync(to,
        [
            new XlsxSheet(name.In(culture), [.. columns.Select(column => column.Heading.In(culture))], []),
            new XlsxSheet(Help.In(culture), [ColumnLabel.In(culture), RequiredLabel.In(culture), HintLabel.In(culture)], columns.Select(IReadOnlyList<object?> (column) =>
                [column.Heading.In(culture), (column.Required ? Yes : No).In(culture), column.Hint?.In(culture)])) { Widths = [24, 18, 80] },
        ], token);

    /// <summary>The same as a text file: the explanations stand above the headings, in lines that a reader skips like papers.</summary>
    public static async Task WriteTextAsync(Stream to, Text name, IReadOnlyList<Column> columns, CultureInfo culture, CancellationToken token = default)
    {
        await using var file = CsvWriter.Open(to);
        await CsvWriter.LineAsync(file, [Papers.Mark, name.In(culture), RequiredLabel.In(culture), HintLabel.In(culture)]);
        foreach (var column in columns)
            await CsvWriter.LineAsync(file, ["# " + column.Heading.In(culture), "", (column.Required ? Yes : No).In(culture), column.Hint?.In(culture) ?? ""]);
        await file.WriteLineAsync();
        await CsvWriter.LineAsync(file, columns.Select(column => column.Heading.In(culture)));
        await file.FlushAsync(token);
    }
}
