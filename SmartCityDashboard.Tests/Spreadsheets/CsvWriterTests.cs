using System.Globalization;
using System.Text;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class CsvWriterTests
{
    private static readonly Papers Papers = new()
    {
        Title = new("Besök", "Visits"),
        AsOf = new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc),
        Filters = new("Nod: Väst; år 2019", "Node: West; year 2019"),
        LeftOut = new("7 inhemska besök", "7 domestic visits"),
        PeriodStatus = new("Öppen", "Open"),
        More = [(new("Källa", "Source"), new("=Smart City Sweden", "=Smart City Sweden"))],
    };

    [Fact]
    public async Task A_download_is_what_Swedish_Excel_opens_right()
    {
        var file = await Write(Cultures.Swedish, null, "a;b", 1234.5m, new DateOnly(2026, 3, 15), -5, true, null, new Text("Väst", "West"), "citat \"x\"");
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        Assert.Equal("c0;c1;c2;c3;c4;c5;c6;c7\r\n\"a;b\";1234,5;2026-03-15;-5;Ja;;Väst;\"citat \"\"x\"\"\"\r\n", Encoding.UTF8.GetString(file, 3, file.Length - 3));
    }

    [Fact]
    public async Task English_texts_keep_Swedish_numbers() =>
        Assert.EndsWith("-1234567,25;Yes;West\r\n", Encoding.UTF8.GetString(await Write(Cultures.English, null, -1234567.25m, true, new Text("Väst", "West"))));

    [Theory]
    [InlineData("=1+1"), InlineData("+46 31"), InlineData("-5"), InlineData("@x"), InlineData("\tx"), InlineData("\rx"), InlineData(" =x"), InlineData("'=x"), InlineData("＝x")]
    public async Task A_text_that_looks_like_a_formula_is_defused(string text)
    {
        var file = await Write(Cultures.Swedish, null, "x", text, Text.Same(text), new[] { text });
        var line = Encoding.UTF8.GetString(file).Split("\r\n")[1];
        Assert.Equal(3, line.Split("'" + text).Length - 1);
        Assert.Equal(["x", text, text, text], (await Reading.Read(file)).Rows[0].Texts());
    }

    [Fact]
    public async Task A_download_carries_its_papers()
    {
        var lines = Encoding.UTF8.GetString(await Write(Cultures.Swedish, Papers, 1))[1..].Split("\r\n");
        Assert.Equal(
        [
            "# SmartCityDashboard;Besök", "# Gäller per;2026-01-31 09.00 svensk tid (2026-01-31T08:00:00Z)", "# Urval;\"Nod: Väst; år 2019\"",
            "# Periodens läge;Öppen", "# Utelämnat;7 inhemska besök", "# Källa;'=Smart City Sweden", "", "c0", "1", "",
        ], lines);
    }

    [Fact]
    public async Task A_download_can_be_imported_again_without_its_papers()
    {
        var sheet = await Reading.Read(await Write(Cultures.English, Papers, "Väst", "# inte papper"));
        Assert.Equal(["c0", "c1"], sheet.Headings);
        Assert.Equal((8, 9), (sheet.HeadingNumber, Assert.Single(sheet.Rows).Number));
        Assert.Equal(["Väst", "# inte papper"], sheet.Rows[0].Texts());
    }

    [Theory]
    [InlineData(","), InlineData(";"), InlineData("\t")]
    public async Task Papers_are_skipped_after_Excel_has_saved_them_too(string delimiter)
    {
        string Line(params string[] cells) => string.Join(delimiter, cells) + "\r\n";
        var sheet = await Reading.Read(Line("# SmartCityDashboard", "Besök", "", "") + Line("# Urval", "\"Nod: Väst; år 2019, allt\"", "", "") + Line("", "", "", "") + Line("A", "B", "C", "D") + Line("1", "2", "3", "4"));
        Assert.Equal(["A", "B", "C", "D"], sheet.Headings);
    }

    [Fact]
    public async Task A_heading_that_begins_with_a_hash_is_no_paper() => Assert.Equal(["# deltagare", "Nod"], (await Reading.Read("# deltagare;Nod\n3;Väst\n")).Headings);

    [Fact]
    public async Task Rows_are_written_as_they_come()
    {
        using var file = new MemoryStream();
        long whenLastRowCame = 0;
        async IAsyncEnumerable<int> Rows()
        {
            for (var row = 0; row < 50_000; row++)
                yield return row;
            await Task.Yield();
            whenLastRowCame = file.Length;
        }
        await CsvWriter.WriteAsync(file, [new Column<int>("a", Text.Same("a"), row => row)], Rows(), Cultures.Swedish);
        Assert.True(whenLastRowCame > 200_000);
    }

    [Fact]
    public async Task A_value_without_a_written_form_is_a_mistake_in_the_code() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Write(Cultures.Swedish, null, new object()));

    private static async Task<byte[]> Write(CultureInfo culture, Papers? papers, params object?[] row)
    {
        using var file = new MemoryStream();
        var columns = row.Select((_, index) => new Column<object?[]>($"c{index}", Text.Same($"c{index}"), values => values[index])).ToList();
        await CsvWriter.WriteAsync(file, columns, [row], culture, papers);
        return file.ToArray();
    }
}
