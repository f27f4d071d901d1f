using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Shell;

public sealed class ShellJourneyTests(ShellSite shell, Browser browser) : IClassFixture<ShellSite>
{
    [Theory]
    [InlineData("/about", ColorScheme.Light)]
    [InlineData("/about?asOf=2026-01-31", ColorScheme.Dark)]
    [InlineData("/accessibility", ColorScheme.Dark)]
    public async Task Pages_of_the_shell_have_no_accessibility_fault_on_any_screen(string address, ColorScheme colours)
    {
        foreach (var size in new[] { PageSize.Desk, PageSize.Phone })
        {
            await using var page = await browser.OpenAsync(new(shell.Site.Address, address), size, colours: colours);
            await LiveAsync(page.Page);

            Assert.Empty(await page.AxeAsync());
            Assert.Empty(page.Faults);
            Assert.False(await page.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "the page is wider than the screen");
        }
    }

    [Fact]
    public async Task The_past_is_said_in_words_follows_every_link_and_is_left_by_one()
    {
        await using var opened = await browser.OpenAsync(new(shell.Site.Address, "/about?asOf=2026-01-31"));
        var page = opened.Page;
        await LiveAsync(page);

        await Assertions.Expect(page.Locator(".past-bar")).ToContainTextAsync("2026-01-31");
        await page.EvaluateAsync("() => { const a = document.createElement('a'); a.href = '/accessibility'; a.id = 'plain'; a.textContent = 'x'; document.querySelector('main').append(a); }");
        await page.ClickAsync("#plain");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(shell.Site.Address, "/accessibility?asOf=2026-01-31").AbsoluteUri);

        await page.GetByRole(AriaRole.Link, new() { Name = "Tillbaka till nu" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(shell.Site.Address, "/accessibility").AbsoluteUri);
        await Assertions.Expect(page.Locator(".past-bar")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_future_can_not_be_chosen()
    {
        await using var opened = await browser.OpenAsync(new(shell.Site.Address, "/about"));
        var page = opened.Page;
        await LiveAsync(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Per i dag" }).ClickAsync();
        await page.GetByLabel("Datum").FillAsync("2999-01-01");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("#as-of [role=alert]")).ToContainTextAsync("inte varit än");
    }

    [Fact]
    public async Task The_keyboard_comes_first_to_the_link_past_the_menu()
    {
        await using var opened = await browser.OpenAsync(new(shell.Site.Address, "/about"));
        var page = opened.Page;
        await LiveAsync(page);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("Hoppa till innehållet")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_the_menu_opens_and_closes_with_its_links_and_with_Escape()
    {
        await using var opened = await browser.OpenAsync(new(shell.Site.Address, "/about"), PageSize.Phone);
        var page = opened.Page;
        await LiveAsync(page);
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" });

        await Assertions.Expect(menu).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Meny" }).ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Meny" }).ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Tillgänglighet" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Tillgänglighetsredogörelse");
        await Assertions.Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_menu_offers_what_the_reader_may_open()
    {
        await using var opened = await browser.OpenAsync(new(shell.Site.Address, "/sign-in"));
        var page = opened.Page;
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Huvudmeny" });
        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Besök", Exact = true })).ToHaveCountAsync(0);

        await page.EvaluateAsync("() => fetch('/sign-in/demo', { method: 'POST', body: new URLSearchParams({ persona: 'nodelead-vast', returnUrl: '/about' }) })");
        await page.GotoAsync(new Uri(shell.Site.Address, "/about").AbsoluteUri);

        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Besök", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Import" })).ToBeVisibleAsync();
    }

    // The circuit has taken over when the layout has rendered once more and the script knows it.
    private static async Task LiveAsync(IPage page) => await page.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'true'");
}
