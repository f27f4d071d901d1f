using SmartCityDashboard.Core.Spreadsheets;
using static SmartCityDashboard.Tests.Spreadsheets.Reading;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class XlsxReadingTests
{
    private static readonly string Heading = XlsxFile.Row("A", "B", "C");

    [Fact]
    public async Task Shared_strings_are_read_with_their_runs_and_without_pronunciation()
    {
        var sheet = await Read(new XlsxFile()
            .SharedStrings("<t>Väst</t>", "<r><rPr><b/></rPr><t xml:space=\"preserve\">Göte</t></r><r><t>borg</t></r>", "<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh>")
            .Sheet(Heading + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"));
        Assert.Equal(["Väst", "Göteborg", "東京"], sheet.Rows[0].Texts());
    }

    [Fact]
    public async Task Gaps_in_rows_and_columns_are_kept_in_place()
    {
        var sheet = await Read(new XlsxFile().Sheet(Heading + "<row r=\"5\"><c r=\"C5\"><v>7</v></c></row><row r=\"9\"><c r=\"A9\" t=\"str\"><v>x</v></c></row>"));
        Assert.Equal([5, 9], sheet.Rows.Select(row => row.Number));
        Assert.Equal(["", "", "7"], sheet.Rows[0].Texts());
        Assert.Equal(["x", "", ""], sheet.Rows[1].Texts());
    }

    [Theory]
    [InlineData(14, "", "2019-01-25"), InlineData(22, "", "2019-01-25"), InlineData(164, "yyyy\\-mm\\-dd", "2019-01-25"), InlineData(164, "[$-41D]d mmmm yyyy;@", "2019-01-25")]
    [InlineData(164, "d/m", "2019-01-25"), InlineData(164, "mmm", "2019-01-25"), InlineData(0, "", null), InlineData(4, "", null)]
    [InlineData(164, "#,##0\\ \"dagar\"", null), InlineData(164, "[Red]0.00", null), InlineData(164, "0_d", null), InlineData(164, "General", null)]
    public async Task A_number_is_a_day_when_its_format_says_so(int format, string code, string? day)
    {
        var file = new XlsxFile().Styles([0, format], code.Length > 0 ? [(164, code)] : []).Sheet(Heading + "<row><c s=\"1\"><v>43490</v></c></row>");
        var cell = (await Read(file)).Rows[0].Cells[0];
        Assert.Equal(day is null ? null : DateOnly.Parse(day), cell.Date);
        Assert.Equal(day is null ? 43490 : null, cell.Number);
        Assert.Equal(day ?? "43490", cell.Text);
    }

    [Fact]
    public async Task A_day_with_a_time_is_its_day_and_a_time_alone_is_none()
    {
        var sheet = await Read(new XlsxFile().Styles([0, 22, 20], []).Sheet(Heading + "<row><c s=\"1\"><v>43490.5</v></c><c s=\"2\"><v>0.375</v></c></row>"));
        Assert.Equal(new SheetCell("2019-01-25 12:00", false, new DateOnly(2019, 1, 25)), sheet.Rows[0].Cells[0]);
        Assert.Equal(new SheetCell("09:00"), sheet.Rows[0].Cells[1]);
    }

    [Fact]
    public async Task The_1904_date_system_moves_every_day()
    {
        var sheet = await Read(new XlsxFile().Since1904().Styles([0, 14], []).Sheet(Heading + "<row><c s=\"1\"><v>42028</v></c><c><v>42028</v></c><c><v>12</v></c></row>"));
        Assert.All(sheet.Rows[0].Cells.Take(2), cell => Assert.Equal(new DateOnly(2019, 1, 25), CellValues.Day(cell).Value));
        Assert.Equal(12, CellValues.WholeNumber(sheet.Rows[0].Cells[2]).Value);
    }

    [Fact]
    public async Task The_stored_value_of_a_formula_is_data_and_marked()
    {
        var sheet = await Read(new XlsxFile().Sheet(Heading + "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>=x</v></c><c><f>NOW()</f></c></row>"));
        Assert.Equal([new SheetCell("2", true, null, 2), new SheetCell("=x", true), new SheetCell("", true)], sheet.Rows[0].Cells);
    }

    [Fact]
    public async Task Booleans_errors_typed_days_and_long_numbers_are_read()
    {
        var sheet = await Read(new XlsxFile().Sheet(XlsxFile.Row("A", "B", "C", "D", "E")
            + "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2019-01-25T00:00:00</v></c><c><v>5599901013</v></c><c><v>0.30000000000000004</v></c></row>"));
        Assert.Equal(["TRUE", "#N/A", "2019-01-25", "5599901013", "0.3"], sheet.Rows[0].Texts());
        Assert.Equal(new DateOnly(2019, 1, 25), sheet.Rows[0].Cells[2].Date);
    }

    [Fact]
    public async Task The_first_visible_sheet_with_content_is_read()
    {
        var sheet = await Read(new XlsxFile()
            .Sheet(XlsxFile.Row("Dold", "x") + XlsxFile.Row("1", "2"), "Dold", "hidden")
            .Sheet(XlsxFile.Row("Djupt", "x") + XlsxFile.Row("1", "2"), "Djupt", "veryHidden")
            .Sheet("", "Tom")
            .Sheet(XlsxFile.Row("Nod", "Land") + XlsxFile.Row("Väst", "Norge"), "Lista"));
        Assert.Equal("Lista", sheet.Name);
        Assert.Equal(["Nod", "Land"], sheet.Headings);
    }

    [Fact]
    public async Task A_malformed_link_in_the_workbook_does_no_harm()
    {
        var links = "<Relationships><Relationship Id=\"x\" Type=\"y/hyperlink\" Target=\"mailto:a b@@c,d\" TargetMode=\"External\"/></Relationships>";
        Assert.Single((await Read(new XlsxFile().Sheet(Heading + XlsxFile.Row("1")).Part("xl/worksheets/_rels/sheet0.xml.rels", links))).Rows);
    }

    [Fact]
    public async Task Content_decides_and_not_the_name() =>
        Assert.Single((await Read(new XlsxFile().Sheet(Heading + XlsxFile.Row("1")).ToArray(), "besök.csv")).Rows);

    [Fact]
    public async Task Formatted_empty_rows_count_for_nothing()
    {
        var empty = string.Concat(Enumerable.Range(0, 120_000).Select(_ => "<row><c s=\"1\"/></row>"));
        Assert.Single((await Read(new XlsxFile().Sheet(Heading + XlsxFile.Row("1") + empty))).Rows);
    }

    [Fact]
    public async Task A_download_that_Excel_saved_as_a_workbook_loses_its_papers_and_apostrophes()
    {
        var sheet = await Read(new XlsxFile().Sheet(XlsxFile.Row("# SmartCityDashboard", "Besök") + XlsxFile.Row("# Urval", "Nod: Väst") + "<row/>" + XlsxFile.Row("Nod", "Namn", "Antal") + XlsxFile.Row("Väst", "'=1+1", "3")));
        Assert.Equal(["Nod", "Namn", "Antal"], sheet.Headings);
        Assert.Equal((4, "=1+1"), (sheet.HeadingNumber, sheet.Rows[0].Cells[1].Text));
    }

    [Fact]
    public async Task Escaped_signs_and_spaces_come_back()
    {
        var sheet = await Read(new XlsxFile().Sheet(Heading + XlsxFile.Row("rad_x000D_", "_x005F_x0041_", "  två  ")));
        Assert.Equal(["rad\r", "_x0041_", "  två  "], sheet.Rows[0].Texts());
    }
}
