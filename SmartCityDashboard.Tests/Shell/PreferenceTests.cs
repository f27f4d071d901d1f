using System.Net;

namespace SmartCityDashboard.Tests.Shell;

public sealed class PreferenceTests(ShellSite shell) : IClassFixture<ShellSite>
{
    [Fact]
    public async Task The_first_page_is_Swedish_and_follows_the_language_cookie()
    {
        Assert.Contains("<html lang=\"sv\"", await ReadAsync("/about"), StringComparison.Ordinal);

        var chosen = await shell.GetAsync("/language?culture=en&returnUrl=/about");
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
        Assert.Equal("/about", chosen.Headers.Location!.OriginalString);
        Assert.Contains("<html lang=\"en\"", await ReadAsync("/about", Cookie(chosen)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    public async Task A_switch_never_leads_away_from_the_site(string returnUrl)
    {
        Assert.Equal("/", (await shell.GetAsync($"/language?culture=en&returnUrl={returnUrl}")).Headers.Location!.OriginalString);
        Assert.Equal("/", (await shell.GetAsync($"/theme?value=dark&returnUrl={returnUrl}")).Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Unknown_choices_are_refused()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await shell.GetAsync("/language?culture=xx")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await shell.GetAsync("/theme?value=pink")).StatusCode);
    }

    [Fact]
    public async Task The_first_page_has_the_theme_of_the_cookie_and_only_a_known_one()
    {
        var chosen = await shell.GetAsync("/theme?value=dark&returnUrl=/about");

        Assert.Contains("data-theme=\"dark\"", await ReadAsync("/about", Cookie(chosen)), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"system\"", await ReadAsync("/about", "theme=pink"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address, string? cookie = null) => await (await shell.GetAsync(address, cookie)).Content.ReadAsStringAsync();

    private static string Cookie(HttpResponseMessage response) => response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
}
