using System.Text;
using static SmartCityDashboard.Tests.Spreadsheets.Reading;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class WrongEncodingTests
{
    private const string List = "Besöks-ID;Nod;Status\nV1;Väst;Genomfört\n";

    [Fact]
    public async Task Utf8_read_as_Windows_text_and_saved_again_is_refused()
    {
        var reason = await Refusal(Windows1252.GetString(Encoding.UTF8.GetBytes("Id;Nod;Status\nV1;Norr;Genomfört\n")));
        Assert.Contains("rad 2 säger ”GenomfÃ¶rt”", reason);
        Assert.Contains("CSV UTF-8", reason);
    }

    [Fact]
    public async Task It_is_refused_in_a_workbook_too() =>
        Assert.Contains("fel teckenkodning", await Refusal(new XlsxFile().Sheet(XlsxFile.Row("Nod", "Status") + XlsxFile.Row("VÃ¤st", "x")).ToArray()));

    [Theory]
    [InlineData("Genomf\uFFFDrt"), InlineData("Genomf√∂rt"), InlineData("Genomf├Ârt"), InlineData("Ã…re"), InlineData("Bolagetâ€™s")]
    public async Task Other_traces_of_a_wrong_encoding_are_refused(string word) => Assert.Contains("fel teckenkodning", await Refusal($"Nod;Status\nNorr;{word}\n"));

    [Theory]
    [InlineData(850), InlineData(10000)]
    public async Task Text_saved_for_MsDos_or_Macintosh_is_refused(int codePage) =>
        Assert.Contains("fel teckenkodning", await Refusal(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(List)));

    [Theory]
    [InlineData("São Paulo"), InlineData("Île-de-France"), InlineData("Â la carte"), InlineData("ANTÔNIO GUIMARÃES"), InlineData("Kraków, Łódź"), InlineData("”Öst” – väst…"), InlineData("château")]
    public async Task Foreign_names_are_not_taken_for_wrong_encoding(string name) => Assert.Equal(name, (await Read($"Nod;Namn\nNorr;{name}\n")).Rows[0].Cells[1].Text);

    [Fact]
    public async Task A_foreign_name_in_Windows_text_is_read() => Assert.Equal("Dušan", (await Read("Besöks-ID;Namn\n1;Dušan\n", Windows1252)).Rows[0].Cells[1].Text);
}
