using System.Text;
using SmartCityDashboard.App.Records;

namespace SmartCityDashboard.Tests.Visits;

public sealed class CalendarFileTests
{
    [Fact]
    public void Signs_that_mean_something_are_escaped() => Assert.Equal("a\\;b\\,c\\\\d\\ne", CalendarFile.Escaped("a;b,c\\d\r\ne"));

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var line = "SUMMARY:" + string.Concat(Enumerable.Repeat("åäö𝄞", 40));

        var folded = CalendarFile.Folded(line);

        Assert.All(folded.Split("\r\n"), part => Assert.True(Encoding.UTF8.GetByteCount(part) <= 75));
        Assert.Equal(line, folded.Replace("\r\n ", "", StringComparison.Ordinal));
    }
}
