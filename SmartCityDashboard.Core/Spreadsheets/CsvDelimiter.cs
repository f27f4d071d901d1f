namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Which sign separates the cells. Tries each on the first rows and keeps the one under which the rows agree with their headings.</summary>
internal static class CsvDelimiter
{
    private const int RowsTried = 40;

    /// <returns>The delimiter, and where the table begins: after a first line “sep=;”, which Excel obeys and hides.</returns>
    public static (string Delimiter, int Start) Of(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && CanSeparate(text[4]) && text[5] is '\r' or '\n')
            return (text[4].ToString(), text.AsSpan(5).StartsWith("\r\n") ? 7 : 6);
        var best = new[] { ";", "\t", "," }.Select(delimiter => (delimiter, Fit: Fit(text, delimiter))).MaxBy(tried => tried.Fit);
        return (best.delimiter, 0);
    }

    private static bool CanSeparate(char sign) => sign is '\t' || (sign is not '"' && (char.IsPunctuation(sign) || char.IsSymbol(sign)));

    /// <summary>
    /// The share of rows as wide as the headings counts first, then the number of headings. A share, because a wrong delimiter makes more
    /// rows out of the line breaks inside quotes; of all rows, because under a wrong one the true headings are a single cell and disagree.
    /// </summary>
    private static (double Agreeing, int Headings) Fit(string text, string delimiter)
    {
        var rows = FirstRows(text, delimiter);
        if (rows.Count == 0)
            return (0, 0);
        var heading = SheetBuilder.HeadingIndex([.. rows.Select(Filled)]);
        var headings = rows[heading].Length;
        return headings < 2 ? (0, 0) : ((double)rows.Skip(heading).Count(row => row.Length == headings) / rows.Count, headings);
    }

    private static List<string[]> FirstRows(string text, string delimiter)
    {
        var rows = new List<string[]>();
        try
        {
            rows.AddRange(CsvReader.Records(text, 0, delimiter).Select(record => record.Fields)
                .SkipWhile(fields => fields[0].StartsWith('#') && text.StartsWith(Papers.Mark, StringComparison.Ordinal))
                .Where(fields => Filled(fields) > 0).Take(RowsTried));
        }
        catch (UnreadableFile)
        {
            // Under the wrong delimiter a quote may seem to be unclosed; the reading itself says so if it is.
        }
        return rows;
    }

    private static int Filled(string[] fields) => fields.Count(field => !string.IsNullOrWhiteSpace(field));
}
