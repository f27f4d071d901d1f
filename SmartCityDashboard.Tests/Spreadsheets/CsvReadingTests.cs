using System.Text;
using static SmartCityDashboard.Tests.Spreadsheets.Reading;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class CsvReadingTests
{
    private const string List = "Besöks-ID;Nod;Land\r\nV1;Väst;Sverige\r\nV2;Öst;Åland\r\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16 big-endian", "windows-1252"];

    [Theory, MemberData(nameof(Encodings))]
    public async Task Swedish_letters_survive_every_encoding_that_Excel_writes(string name)
    {
        byte[] file = name switch
        {
            "utf-8" => Encoding.UTF8.GetBytes(List),
            "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(List)],
            "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(List)],
            "utf-16 big-endian" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(List)],
            _ => Windows1252.GetBytes(List),
        };
        var sheet = await Read(file);
        Assert.Equal(["Besöks-ID", "Nod", "Land"], sheet.Headings);
        Assert.Equal(["V2", "Öst", "Åland"], sheet.Rows[1].Texts());
    }

    [Fact]
    public async Task A_late_Windows_letter_decides_for_the_whole_file()
    {
        var sheet = await Read("Nod;Land\n" + string.Concat(Enumerable.Repeat("Norr;Norge\n", 5000)) + "Väst;Åland\n", Windows1252);
        Assert.Equal(["Väst", "Åland"], sheet.Rows[5000].Texts());
    }

    [Theory]
    [InlineData(";"), InlineData(","), InlineData("\t")]
    public async Task The_delimiter_is_found(string delimiter)
    {
        var sheet = await Read($"Nod{delimiter}Land{delimiter}Antal\nVäst{delimiter}Norge{delimiter}3\n");
        Assert.Equal(["Nod", "Land", "Antal"], sheet.Headings);
        Assert.Equal(["Väst", "Norge", "3"], sheet.Rows[0].Texts());
    }

    [Theory]
    [InlineData("\"Företag, org.nr, namn\";\"Land, ort\"\n\"a, b, c\";\"d, e\"\n", "Företag, org.nr, namn", "Land, ort")]
    [InlineData("Företag, org.nr, namn;Land\n1;Norge\n2;Island\n", "Företag, org.nr, namn", "Land")]
    [InlineData("\"A;B\",C\n\"1;2\",3\n", "A;B", "C")]
    public async Task A_delimiter_inside_a_heading_misleads_nobody(string text, params string[] headings) =>
        Assert.Equal(headings, (await Read(text)).Headings);

    [Fact]
    public async Task A_list_of_values_with_commas_does_not_make_comma_the_delimiter()
    {
        var sheet = await Read("Nod;Företag\nVäst;559990-1013, 559994-5150, 559990-1000\nÖst;559990-1013, 559994-5150\n");
        Assert.Equal("559990-1013, 559994-5150, 559990-1000", sheet.Rows[0].Cells[1].Text);
    }

    [Fact]
    public async Task Line_breaks_and_commas_inside_quotes_do_not_make_comma_the_delimiter()
    {
        var sheet = await Read("Id;Titel\r\n1;\"a,b,c\nd,e,f\ng,h,i\"\r\n2;\"j,k,l\nm,n,o\np,q,r\"\r\n");
        Assert.Equal(["Id", "Titel"], sheet.Headings);
        Assert.Equal(2, sheet.Rows.Count);
    }

    [Theory]
    [InlineData("sep=;\r\nA,1;B\r\nx;y\r\n"), InlineData("sep=|\nA,1|B\nx|y\n")]
    public async Task The_line_that_tells_Excel_the_delimiter_is_obeyed_and_not_counted(string text)
    {
        var sheet = await Read(text);
        Assert.Equal(["A,1", "B"], sheet.Headings);
        Assert.Equal(2, sheet.Rows[0].Number);
    }

    [Fact]
    public async Task Rows_have_the_numbers_that_Excel_shows()
    {
        var sheet = await Read("A;B\r\n1;\"två\r\nrader\"\r\n\r\n;\r\n2;x\r\n");
        Assert.Equal([2, 5], sheet.Rows.Select(row => row.Number));
        Assert.Equal("två\r\nrader", sheet.Rows[0].Cells[1].Text);
    }

    [Theory]
    [InlineData("A;B\r1;2\r3;4\r"), InlineData("A;B\n1;2\n3;4"), InlineData("A;B\r\n1;2\r\n3;4\r\n")]
    public async Task All_line_ends_are_read(string text) => Assert.Equal(2, (await Read(text)).Rows.Count);

    [Fact]
    public async Task Empty_columns_at_the_end_are_dropped_and_short_rows_filled()
    {
        var sheet = await Read("A;B;C;;\n1;2;3;;\n4;;;;\n");
        Assert.Equal(["A", "B", "C"], sheet.Headings);
        Assert.Equal(["4", "", ""], sheet.Rows[1].Texts());
    }

    [Fact]
    public async Task A_column_without_heading_keeps_its_values()
    {
        var sheet = await Read("A;B\n1;2;obs\n");
        Assert.Equal(["A", "B", ""], sheet.Headings);
        Assert.Equal("obs", sheet.Rows[0].Cells[2].Text);
    }

    [Fact]
    public async Task A_title_above_the_headings_is_passed_over()
    {
        var sheet = await Read("Besök 2019, Väst;;;\n;;;\nNod;Land;Antal;Form\nVäst;Norge;3;Fysiskt\n");
        Assert.Equal(["Nod", "Land", "Antal", "Form"], sheet.Headings);
        Assert.Equal((3, 4), (sheet.HeadingNumber, sheet.Rows[0].Number));
    }

    [Fact]
    public async Task A_stray_quote_inside_a_text_is_part_of_it()
    {
        var sheet = await Read("A;B\n1;rör 5\" grova\n2;\"Gruppen \"\"Nord\"\"\"\n");
        Assert.Equal("rör 5\" grova", sheet.Rows[0].Cells[1].Text);
        Assert.Equal("Gruppen \"Nord\"", sheet.Rows[1].Cells[1].Text);
    }

    [Fact]
    public async Task A_text_that_looks_like_a_formula_stays_text()
    {
        var sheet = await Read("A;B\n=1+1;'=1+1\n-5;@x\n");
        Assert.Equal(["=1+1", "=1+1", "-5", "@x"], sheet.Rows.SelectMany(row => row.Texts()));
        Assert.DoesNotContain(sheet.Rows.SelectMany(row => row.Cells), cell => cell.Formula);
    }

    [Fact]
    public async Task A_system_that_calls_its_text_file_xls_is_read() =>
        Assert.Single((await Read(Encoding.UTF8.GetBytes("Nod\tLand\nVäst\tNorge\n"), "export.xls")).Rows);

    [Fact]
    public async Task Progress_rises_to_a_hundred()
    {
        var reports = new List<int>();
        var file = Encoding.UTF8.GetBytes("A;B\n" + string.Concat(Enumerable.Repeat("1;2\n", 500)));
        await Core.Spreadsheets.SpreadsheetReader.ReadAsync(new MemoryStream(file), "a.csv", new Heard(reports));
        Assert.Equal(reports.Order().Distinct(), reports);
        Assert.Equal(100, reports[^1]);
        Assert.True(reports.Count > 50);
    }

    [Fact]
    public async Task Reading_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var file = Encoding.UTF8.GetBytes("A;B\n" + string.Concat(Enumerable.Repeat("1;2\n", 5000)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Core.Spreadsheets.SpreadsheetReader.ReadAsync(new MemoryStream(file), "a.csv", new Heard([], _ => stop.Cancel()), stop.Token));
    }

    private sealed class Heard(List<int> reports, Action<int>? then = null) : IProgress<int>
    {
        public void Report(int value)
        {
            reports.Add(value);
            then?.Invoke(value);
        }
    }
}
