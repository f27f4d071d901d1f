using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Basic = SmartCityDashboard.Core.Basics;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Values as typed cells, and the three formats that they use.</summary>
internal static class XlsxCells
{
    private const uint HeadingFormat = 1, DayFormat = 2, DayNumberFormat = 164;

    private static readonly Basic.Text CutOff = new(" … [avkortat, Excel rymmer inte mer]", " … [cut off, Excel holds no more]");

    public static Cell Heading(string text)
    {
        var cell = Words(text);
        cell.StyleIndex = HeadingFormat;
        return cell;
    }

    /// <exception cref="ArgumentException">The value is of a kind that has no cell type here.</exception>
    public static Cell? Of(object? value) => value switch
    {
        null or "" => null,
        string text => Words(text),
        bool flag => new Cell { DataType = Xl.CellValues.Boolean, CellValue = new CellValue(flag) },
        DateOnly day => new Cell { StyleIndex = DayFormat, CellValue = new CellValue(ExcelDays.ToSerial(day)) },
        int or long or decimal or double => new Cell { CellValue = new CellValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)) },
        _ => throw new ArgumentException($"A cell can't hold a {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Words(string text) => new()
    {
        DataType = Xl.CellValues.InlineString,
        InlineString = new InlineString(new Text(XlsxText.Encode(FormulaGuard.Keep(Fitting(text)))) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Fitting(string text) =>
        text.Length <= SpreadsheetLimits.MaxCellLength ? text : text[..(SpreadsheetLimits.MaxCellLength - 100)] + CutOff;

    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayNumberFormat, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new Xl.CellFormat()) { Count = 1 },
        new CellFormats(
            new Xl.CellFormat(),
            new Xl.CellFormat { FontId = 1, ApplyFont = true },
            new Xl.CellFormat { NumberFormatId = DayNumberFormat, ApplyNumberFormat = true })
        { Count = 3 });
}
