using Microsoft.Playwright;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Access;

/// <summary>Signing in and being stopped, in a real browser with an open circuit.</summary>
public sealed class SignInJourneyTests(Browser browser) : IAsyncLifetime
{
    private ProbeSite site = null!;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_sign_in_page_can_be_used_by_everybody_on_any_screen(ColorScheme colours)
    {
        foreach (var size in new[] { PageSize.Desk, PageSize.Phone })
        {
            await using var opened = await browser.OpenAsync(new(site.Address, "/sign-in"), size, colours: colours);
            await Expect(opened.Page.GetByRole(AriaRole.Button, new() { Name = "Samordnare" })).ToBeVisibleAsync();

            Assert.Empty(await opened.AxeAsync());
            Assert.Empty(opened.Faults);
        }
    }

    [Fact]
    public async Task A_revoked_reader_is_stopped_at_the_next_click_and_told_what_to_do()
    {
        await using var opened = await browser.OpenAsync(new(site.Address, "/kpis"));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Utvärderare" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Uri(site.Address, "/kpis").AbsoluteUri);
        await LiveAsync(page);

        // From here on the circuit answers: no request reaches the server's own check of addresses.
        var about = page.GetByRole(AriaRole.Link, new() { Name = "Om systemet" });
        var kpis = page.GetByRole(AriaRole.Link, new() { Name = "Nyckeltal", Exact = true });
        await about.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Om systemet");
        await kpis.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Nyckeltal");
        await about.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Om systemet");

        var member = await site.Get<MemberQueries>().FindAsync(Personas.Issuer, "evaluator");
        await site.Get<MemberActions>().RevokeAsync(member!.Id, "Left");
        await kpis.ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Du har ingen behörighet än");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Logga in igen" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_account_menu_says_who_one_is_and_lets_one_out()
    {
        await using var opened = await browser.OpenAsync(new(site.Address, "/sign-in?returnUrl=/about"));
        var page = opened.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Nodansvarig Sydöst" }).ClickAsync();
        await LiveAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Konto: Åsa Petersson" }).ClickAsync();
        await Expect(page.Locator("#account")).ToContainTextAsync("Nodansvarig Sydöst");
        await Expect(page.Locator("#account")).ToContainTextAsync("Påhittad person");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Du är utloggad");
        Assert.DoesNotContain(await page.Context.CookiesAsync(), cookie => cookie.Name == "dashboard");
    }

    public async ValueTask InitializeAsync() => site = await ProbeSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static async Task LiveAsync(IPage page) => await page.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'true'");
}
