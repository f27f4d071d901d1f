using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Reads delimited text. Rows are numbered as Excel numbers them: blank lines count, a line break inside quotes does not.</summary>
internal static class CsvReader
{
    public static Sheet Read(byte[] bytes, string name, IProgress<int>? progress, CancellationToken token)
    {
        var text = CsvEncoding.Decode(bytes);
        if (text.AsSpan().TrimStart().StartsWith('<'))
            throw new UnreadableFile(SpreadsheetTexts.Markup);
        var (delimiter, start) = CsvDelimiter.Of(text);

        var sheet = new SheetBuilder();
        var cells = new List<SheetCell>();
        var percent = 0;
        foreach (var (number, fields, position) in Records(text, start, delimiter))
        {
            token.ThrowIfCancellationRequested();
            cells.Clear();
            foreach (var field in fields)
                cells.Add(new SheetCell(FormulaGuard.Unguard(field)));
            sheet.Add(number, cells);
            if ((int)Math.Min(99, position * 100 / text.Length) is var now && now > percent)
                progress?.Report(percent = now);
        }
        return sheet.Build(name);
    }

    internal static IEnumerable<(int Number, string[] Fields, long Position)> Records(string text, int start, string delimiter)
    {
        using var reader = new StringReader(text);
        for (var skipped = 0; skipped < start; skipped++)
            reader.Read();
        var unclosed = false;
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            IgnoreBlankLines = false,
            CountBytes = false,
            // Text around quotes is read as it stands (5" rör). Only a quote that nothing closes swallows rows.
            BadDataFound = bad => unclosed |= bad.Field.StartsWith('"') && bad.Field.AsSpan().Count('"') % 2 == 1,
        });
        while (parser.Read())
        {
            var fields = parser.Record!;
            if (unclosed)
                throw new UnreadableFile(SpreadsheetTexts.UnclosedQuote.With(parser.Row));
            yield return (parser.Row, fields, parser.CharCount);
        }
    }
}
