using System.Buffers;
using System.Globalization;
using System.Text;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Writes a download that Swedish Excel opens right: UTF-8 with mark, semicolons, decimal comma. Rows are written as they come.</summary>
public static class CsvWriter
{
    private const char Delimiter = ';';
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\";\t\r\n");

    public static Task WriteAsync<T>(Stream to, IReadOnlyList<Column<T>> columns, IEnumerable<T> rows, CultureInfo culture, Papers? papers = null, CancellationToken token = default) =>
        WriteAsync(to, columns, rows.ToAsyncEnumerable(), culture, papers, token);

    /// <param name="to">Stays open.</param>
    /// <param name="columns">In this order.</param>
    /// <param name="rows">Read once.</param>
    /// <param name="culture">The language of headings, texts and papers; numbers and days are written the same in both.</param>
    /// <param name="papers">Every download for people has them; only a file that is to be filled in has none.</param>
    /// <param name="token">Stops the writing.</param>
    public static async Task WriteAsync<T>(Stream to, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, CultureInfo culture, Papers? papers = null, CancellationToken token = default)
    {
        await using var file = Open(to);
        if (papers is not null)
            await PapersAsync(file, papers, culture);
        await LineAsync(file, columns.Select(column => column.Heading.In(culture)));
        await foreach (var row in rows.WithCancellation(token))
            await LineAsync(file, columns.Select(column => CellFormat.Write(column.Read(row), culture)));
        await file.FlushAsync(token);
    }

    internal static StreamWriter Open(Stream to) =>
        new(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 16_384, leaveOpen: true) { NewLine = "\r\n" };

    private static async Task PapersAsync(StreamWriter file, Papers papers, CultureInfo culture)
    {
        await LineAsync(file, [Papers.Mark, FormulaGuard.Guard(papers.Title.In(culture))]);
        foreach (var (label, value) in papers.Lines())
            await LineAsync(file, ["# " + label.In(culture), FormulaGuard.Guard(value.In(culture))]);
        await file.WriteLineAsync();
    }

    internal static Task LineAsync(StreamWriter file, IEnumerable<string> cells) => file.WriteLineAsync(string.Join(Delimiter, cells.Select(Quoted)));

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(NeedQuotes) || cell is [' ', ..] or [.., ' '] ? "\"" + cell.Replace("\"", "\"\"") + "\"" : cell;
}
