using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class XlsxWriterTests
{
    [Fact]
    public async Task Types_come_back_as_they_were_written()
    {
        var sheet = await RoundTrip(["Text", "Antal", "Tal", "Dag", "Ja"], ["=1+1 å", 12, -1.5m, new DateOnly(2026, 3, 15), true], [null, 5_599_901_013L, 0.1, null, "  \n"]);
        Assert.Equal([new("=1+1 å"), new("12", false, null, 12), new("-1.5", false, null, -1.5), new("2026-03-15", false, new DateOnly(2026, 3, 15)), new("TRUE")], sheet.Rows[0].Cells);
        Assert.Equal(["", "5599901013", "0.1", "", ""], sheet.Rows[1].Texts());
    }

    [Fact]
    public void Any_text_survives_writing_and_reading()
    {
        var text = Gen.Char["aåÖ <&>\"'\n\r\t_x0041\u0001\u001F\uFFFF=@🙂漢"].Array[0, 15].Select(signs => new string(signs));
        text.Array[1, 4].Array[1, 5].Select(rows => rows.Select(row => row.Prepend("id").ToArray()).ToArray()).Sample(rows =>
        {
            var width = rows.Max(row => row.Length);
            var sheet = RoundTrip([.. Enumerable.Range(0, width).Select(column => $"Rubrik {column}")], rows).GetAwaiter().GetResult();
            foreach (var (index, row) in rows.Index())
                Assert.Equal(row.Concat(new string[width - row.Length]).Select(Visible), sheet.Rows[index].Texts().Select(Visible));
        }, iter: 200);

        static string Visible(string? cell) => string.IsNullOrWhiteSpace(cell) ? "" : cell;
    }

    [Fact]
    public async Task The_workbook_follows_the_standard_and_has_bold_frozen_headings()
    {
        using var file = new MemoryStream();
        await XlsxWriter.WriteAsync(file, [new XlsxSheet("Lista", ["Nod", "Dag"], [["Väst", new DateOnly(2026, 3, 15)]]) { Widths = [50] }, new XlsxSheet("Två", ["A"], [])]);
        using var document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => fault.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.First().Worksheet!.OuterXml;
        Assert.Contains("state=\"frozen\"", sheet);
        Assert.Contains("width=\"50\"", sheet);
        Assert.Contains("<x:b", document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.Fonts!.OuterXml);
    }

    [Fact]
    public async Task A_text_that_Excel_can_not_hold_is_cut_and_says_so()
    {
        var text = (await RoundTrip(["A", "B"], ["x", new string('x', 40_000)])).Rows[0].Cells[1].Text;
        Assert.True(text.Length <= SpreadsheetLimits.MaxCellLength);
        Assert.EndsWith("Excel rymmer inte mer]", text);
    }

    [Fact]
    public async Task Rejected_rows_can_be_corrected_and_imported_again()
    {
        var sheet = await Reading.Read("Nod;Antal;Dag\nVäst;-3;2026-02-31\nÖst;=1+1;2026-03-15\n");
        using var file = new MemoryStream();
        await RejectedRows.WriteAsync(file, sheet, [(sheet.Rows[0], "31 februari finns inte"), (sheet.Rows[1], "Fel")], Cultures.Swedish);
        var back = await Reading.Read(file.ToArray());
        Assert.Equal(["Att rätta", "Nod", "Antal", "Dag"], back.Headings);
        Assert.Equal(["31 februari finns inte", "Väst", "-3", "2026-02-31"], back.Rows[0].Texts());
        Assert.Equal(new SheetCell("=1+1"), back.Rows[1].Cells[2]);

        file.SetLength(0);
        await RejectedRows.WriteAsync(file, back, [(back.Rows[0], "Still wrong")], Cultures.English);
        Assert.Equal(["To correct", "Nod", "Antal", "Dag"], (await Reading.Read(file.ToArray())).Headings);
    }

    [Theory]
    [InlineData("sv", "Besöks-ID"), InlineData("en", "Visit ID")]
    public async Task A_template_has_the_headings_and_explains_them(string language, string heading)
    {
        var columns = new[] { new Column("id", new("Besöks-ID", "Visit ID")) { Required = true, Hint = new("Listans eget nummer", "The list's own number") }, new Column("land", new("Land", "Country")) };
        using var file = new MemoryStream();
        await ImportTemplate.WriteAsync(file, new("Besök", "Visits"), columns, Cultures.All.Single(culture => culture.TwoLetterISOLanguageName == language));
        using var document = SpreadsheetDocument.Open(file, false);
        var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!.InnerText).ToList();
        Assert.Equal(2, sheets.Count);
        Assert.All(sheets, text => Assert.Contains(heading, text));
        Assert.Contains("bara rubriker", await Reading.Refusal(file.ToArray()));
    }

    private static async Task<Sheet> RoundTrip(string[] headings, params IReadOnlyList<object?>[] rows)
    {
        using var file = new MemoryStream();
        await XlsxWriter.WriteAsync(file, [new XlsxSheet("Lista", headings, rows)]);
        return await Reading.Read(file.ToArray(), "lista.xlsx");
    }
}
