using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class ListCellTests
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "Norge", "Sverige", "Bosnien och Hercegovina", "Bosnien", "Trinidad & Tobago", "Trinidad and Tobago", "Korea, Republic of", "Saint Vincent och Grenadinerna", "AT&T",
    };

    [Theory]
    [InlineData("Norge", "Norge"), InlineData("Norge, Sverige", "Norge|Sverige"), InlineData("Norge;Sverige", "Norge|Sverige"), InlineData("Norge/Sverige", "Norge|Sverige"), InlineData("Norge + Sverige", "Norge|Sverige")]
    [InlineData("Norge och Sverige", "Norge|Sverige"), InlineData("Norge and Sverige", "Norge|Sverige"), InlineData("Norge samt Sverige", "Norge|Sverige"), InlineData("Norge & Sverige", "Norge|Sverige"), InlineData("Norge\r\nSverige\n", "Norge|Sverige")]
    [InlineData("Norge,, ;Sverige,", "Norge|Sverige"), InlineData("Norge, norge", "Norge"), InlineData(" , ", ""), InlineData("", "")]
    public void A_cell_is_split_at_whatever_separates(string text, string values) => Assert.Equal(values, string.Join('|', Split(text)));

    [Theory]
    [InlineData("Bosnien och Hercegovina", "Bosnien och Hercegovina"), InlineData("Bosnien  och\nHercegovina, Norge", "Bosnien och Hercegovina|Norge"), InlineData("Norge och Bosnien och Hercegovina och Sverige", "Norge|Bosnien och Hercegovina|Sverige")]
    [InlineData("Trinidad & Tobago/Korea, Republic of", "Trinidad & Tobago|Korea, Republic of"), InlineData("Norge, Saint Vincent och Grenadinerna", "Norge|Saint Vincent och Grenadinerna"), InlineData("AT&T, Norge", "AT&T|Norge")]
    public void A_known_name_is_kept_whole(string text, string values) => Assert.Equal(values, string.Join('|', Split(text)));

    [Theory]
    [InlineData("Atlantis, Norge", "Atlantis|Norge"), InlineData("Skåneland och Marsland", "Skåneland|Marsland")]
    public void An_unknown_value_is_handed_on_alone(string text, string values) => Assert.Equal(values, string.Join('|', Split(text)));

    [Fact]
    public void A_word_with_och_or_and_inside_is_not_split() => Assert.Equal(["Rochester", "Andorra", "Finland"], Split("Rochester, Andorra, Finland"));

    private static IReadOnlyList<string> Split(string text) => CellValues.List(new SheetCell(text), Known.Contains).Value!;
}
