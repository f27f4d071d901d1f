using System.Runtime.InteropServices;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Makes a sheet of the rows that a reader finds: leaves out papers and blank rows, finds the headings, holds the limits.</summary>
internal sealed class SheetBuilder
{
    private const int RowsSearchedForHeadings = 10;

    private readonly List<(int Number, SheetCell[] Cells)> _rows = [];
    private bool _inPapers;

    public bool HasContent => _rows.Count > 0;

    public void Add(int number, List<SheetCell> cells)
    {
        var filled = CollectionsMarshal.AsSpan(cells);
        while (filled is [.., { IsBlank: true }])
            filled = filled[..^1];
        if (filled.IsEmpty || IsPapers(filled[0].Text))
            return;
        foreach (var cell in filled)
            Check(cell.Text, number);
        if (filled.Length > SpreadsheetLimits.MaxColumns)
            throw new UnreadableFile(SpreadsheetTexts.TooManyColumns.With(SpreadsheetLimits.MaxColumns, number));
        if (_rows.Count > SpreadsheetLimits.MaxRows + RowsSearchedForHeadings)
            throw TooManyRows();
        _rows.Add((number, filled.ToArray()));
    }

    private bool IsPapers(string first)
    {
        if (!HasContent && first.StartsWith(Papers.Mark, StringComparison.Ordinal))
            _inPapers = true;
        _inPapers = _inPapers && first.StartsWith('#');
        return _inPapers;
    }

    private static void Check(string text, int number)
    {
        if (text.Length > SpreadsheetLimits.MaxCellLength)
            throw new UnreadableFile(SpreadsheetTexts.CellTooLong.With(number, SpreadsheetLimits.MaxCellLength));
        if (Mojibake.Find(text) is { } wrong)
            throw new UnreadableFile(SpreadsheetTexts.WrongEncoding.With(number, wrong));
    }

    public Sheet Build(string name)
    {
        if (!HasContent)
            throw new UnreadableFile(SpreadsheetTexts.EmptyFile);
        var heading = HeadingIndex([.. _rows.Take(RowsSearchedForHeadings).Select(row => row.Cells.Count(cell => !cell.IsBlank))]);
        if (_rows.Count == heading + 1)
            throw new UnreadableFile(SpreadsheetTexts.OnlyHeadings);
        if (_rows.Count - heading - 1 > SpreadsheetLimits.MaxRows)
            throw TooManyRows();

        var width = _rows.Skip(heading).Max(row => row.Cells.Length);
        var headings = new string[width];
        for (var column = 0; column < width; column++)
            headings[column] = column < _rows[heading].Cells.Length ? _rows[heading].Cells[column].Text.Trim().Trim('\uFEFF') : "";
        RefuseDuplicates(headings);
        return new Sheet(name, _rows[heading].Number, headings, [.. _rows.Skip(heading + 1).Select(row => new SheetRow(row.Number, row.Cells, width))]);
    }

    /// <summary>Many lists have a title above the headings. The headings are the first row that is at least half as full as the fullest near the top.</summary>
    internal static int HeadingIndex(IReadOnlyList<int> filledCells)
    {
        var enough = filledCells.Max() >= 3 ? (filledCells.Max() + 1) / 2 : 0;
        return filledCells.TakeWhile(filled => filled < enough).Count();
    }

    private static void RefuseDuplicates(string[] headings)
    {
        var seen = new Dictionary<string, int>();
        for (var column = 0; column < headings.Length; column++)
        {
            var plain = HeadingMatcher.Normalise(headings[column]);
            if (plain.Length > 0 && !seen.TryAdd(plain, column))
                throw new UnreadableFile(SpreadsheetTexts.DuplicateHeading.With(headings[column], ColumnLetters.Of(seen[plain]), ColumnLetters.Of(column)));
        }
    }

    private static UnreadableFile TooManyRows() => new(SpreadsheetTexts.TooManyRows.With(SpreadsheetLimits.MaxRows));
}
