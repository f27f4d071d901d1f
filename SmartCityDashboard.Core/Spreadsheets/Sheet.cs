using System.Collections;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>One list out of a file. A column with values but without a heading has the heading "".</summary>
/// <param name="Name">The sheet's name, or the file's name when the file has no sheets.</param>
/// <param name="HeadingNumber">The heading's row as Excel shows it: more than 1 when a title or papers stand above it.</param>
/// <param name="Headings">Trimmed, without duplicates.</param>
/// <param name="Rows">Rows with at least one value.</param>
public sealed record Sheet(string Name, int HeadingNumber, IReadOnlyList<string> Headings, IReadOnlyList<SheetRow> Rows);

/// <summary>A row with as many cells as its sheet has headings; only the filled part is stored.</summary>
public sealed class SheetRow(int number, SheetCell[] filled, int width) : IReadOnlyList<SheetCell>
{
    /// <summary>As Excel shows it: the first row of the sheet is 1.</summary>
    public int Number => number;

    public IReadOnlyList<SheetCell> Cells => this;

    public int Count => width;

    public SheetCell this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)width, nameof(column));
            return column < filled.Length ? filled[column] : SheetCell.Empty;
        }
    }

    public IEnumerator<SheetCell> GetEnumerator()
    {
        for (var column = 0; column < width; column++)
            yield return this[column];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>One cell.</summary>
/// <param name="Text">What the cell says, exactly as written; numbers with a decimal point, days as 2026-03-15.</param>
/// <param name="Formula">The text is the stored result of a formula.</param>
/// <param name="Date">The day, when the cell is typed as a day, or when only the workbook knows what day its number means (the 1904 date system).</param>
/// <param name="Number">The number, when the cell is typed as one.</param>
public readonly record struct SheetCell(string Text, bool Formula = false, DateOnly? Date = null, double? Number = null)
{
    public static SheetCell Empty { get; } = new("");

    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && !Formula;
}
