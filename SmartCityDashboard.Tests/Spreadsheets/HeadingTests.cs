using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class HeadingTests
{
    private static readonly Columns<string> Columns = new(
        new("id", new("Besöks-ID", "Visit ID"), text => text) { Required = true },
        new("start", new("Startdatum", "Start date"), text => text) { Required = true, Aliases = ["Datum", "Date"] },
        new("companies", new("Företag (org.nr)", "Companies (org. no.)"), text => text) { Aliases = ["Företag"] },
        new("participants", new("Antal deltagare", "Participants"), text => text));

    [Theory]
    [InlineData("Besöks-ID", "Startdatum", "Företag (org.nr)"), InlineData("BESÖKS ID", "start-datum:", "företag org nr"), InlineData("Visit ID", "Start date *", "Companies [org. no.]"), InlineData("id", "Datum", "Företag")]
    public void Headings_are_recognised_in_both_languages_whatever_their_dress(string id, string start, string companies)
    {
        var match = Columns.Match([companies, id, "Övrigt", start]);
        Assert.Equal([(0, "companies"), (1, "id"), (3, "start")], match.Keys.Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([2], match.Unrecognised);
        Assert.Empty(match.Missing);
        Assert.Equal(3, match.ColumnOf("start"));
        Assert.Null(match.ColumnOf("participants"));
    }

    [Fact]
    public void A_missing_required_column_is_named() => Assert.Equal(["start"], Columns.Match(["Besöks-ID", "Land"]).Missing.Select(column => column.Key));

    [Fact]
    public void The_written_heading_wins_over_an_alias()
    {
        var match = Columns.Match(["Datum", "Startdatum"]);
        Assert.Equal(1, match.ColumnOf("start"));
        Assert.Equal([0], match.Unrecognised);
    }

    [Fact]
    public void A_remark_in_brackets_is_overlooked() => Assert.Equal(0, Columns.Match(["Antal deltagare (exkl. värdar)"]).ColumnOf("participants"));

    [Fact]
    public void Blank_headings_and_the_column_of_reasons_are_not_asked_about() => Assert.Empty(Columns.Match(["Att rätta", "", "To correct"]).Unrecognised);

    [Theory]
    [InlineData("Län", "lan"), InlineData("För", "For"), InlineData("Åre", "Are")]
    public void Swedish_letters_are_letters_of_their_own(string one, string other) => Assert.NotEqual(HeadingMatcher.Normalise(one), HeadingMatcher.Normalise(other));

    [Fact]
    public void Other_marks_are_overlooked()
    {
        Assert.Equal("idemüller".Replace("ü", "u"), HeadingMatcher.Normalise("Idé Müller"));
        Assert.Equal(HeadingMatcher.Normalise("Län"), HeadingMatcher.Normalise("La\u0308n"));
    }
}
