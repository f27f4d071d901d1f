using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Xl = DocumentFormat.OpenXml.Spreadsheet;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>A sheet to write. A cell is null, text, int, long, decimal, double, bool or DateOnly; text is never run as a formula.</summary>
/// <param name="Name">Up to 31 characters.</param>
/// <param name="Headings">At least one.</param>
/// <param name="Rows">Read once.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>In characters, per column; what is not said follows from the heading.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];
}

/// <summary>Writes small workbooks row by row: headings bold and frozen, days and numbers typed.</summary>
public static class XlsxWriter
{
    /// <param name="to">Stays open; need not be seekable.</param>
    /// <param name="sheets">At least one.</param>
    /// <param name="token">Stops the writing.</param>
    public static async Task WriteAsync(Stream to, IReadOnlyList<XlsxSheet> sheets, CancellationToken token = default)
    {
        // A zip writer goes back to fill in sizes, which the body of a response does not allow.
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxCells.Styles();
            var list = new Xl.Sheets();
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                WriteSheet(part, sheet, token);
                list.Append(new Xl.Sheet { Name = sheet.Name, SheetId = (uint)list.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }
            workbook.Workbook = new Xl.Workbook(list);
        }
        file.Position = 0;
        await file.CopyToAsync(to, token);
    }

    private static void WriteSheet(WorksheetPart part, XlsxSheet sheet, CancellationToken token)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Xl.Worksheet());
        xml.WriteElement(FrozenHeadings());
        xml.WriteElement(new Xl.Columns(sheet.Headings.Select((heading, column) => Width(sheet, heading, column))));
        xml.WriteStartElement(new Xl.SheetData());
        uint number = 1;
        WriteRow(xml, number, sheet.Headings.Select(heading => XlsxCells.Heading(heading)));
        foreach (var row in sheet.Rows)
        {
            token.ThrowIfCancellationRequested();
            WriteRow(xml, ++number, row.Select(XlsxCells.Of));
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Xl.SheetViews FrozenHeadings() => new(new Xl.SheetView(
        new Xl.Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = Xl.PaneValues.BottomLeft, State = Xl.PaneStateValues.Frozen })
    { WorkbookViewId = 0 });

    private static Xl.Column Width(XlsxSheet sheet, string heading, int column) => new()
    {
        Min = (uint)column + 1,
        Max = (uint)column + 1,
        Width = column < sheet.Widths.Count ? sheet.Widths[column] : Math.Clamp(heading.Length + 4, 12, 40),
        CustomWidth = true,
    };

    private static void WriteRow(OpenXmlWriter xml, uint number, IEnumerable<Xl.Cell?> cells)
    {
        xml.WriteStartElement(new Xl.Row { RowIndex = number });
        foreach (var (column, cell) in cells.Index())
            if (cell is not null)
            {
                cell.CellReference = ColumnLetters.Of(column) + number;
                xml.WriteElement(cell);
            }
        xml.WriteEndElement();
    }
}
