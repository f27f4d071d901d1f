using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Demo;

public class DemoBarTests
{
    private const string Words = "Demonstration: besöken här är påhittade";

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Every_page_says_when_its_visits_are_made_up(string data, bool said)
    {
        await using var site = TestSite.Start(settings => settings.With("Demonstration:Data", data));
        using var visitor = site.Visitor();
        using var persona = new FormUrlEncodedContent([new("persona", "reader")]);
        await visitor.PostAsync("/sign-in/demo", persona);

        var page = System.Net.WebUtility.HtmlDecode(await visitor.GetStringAsync("/about"));

        Assert.Equal(said, page.Contains(Words, StringComparison.Ordinal));
    }
}
