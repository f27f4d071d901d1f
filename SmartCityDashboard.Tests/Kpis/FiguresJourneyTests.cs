using System.Net;
using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>A site with the demonstration programme, which the journeys only read.</summary>
public sealed class FiguresSite : IAsyncDisposable
{
    public TestSite Site { get; } = TestSite.Start(settings => settings.With("Demonstration:Data", "true"));

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}

public sealed class FiguresJourneyTests(FiguresSite figures, Browser browser) : IClassFixture<FiguresSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/kpis")]
    [InlineData("/kpis/K01")]
    [InlineData("/?proof=K01")]
    [InlineData("/nodes")]
    [InlineData("/nodes/vast")]
    [InlineData("/companies")]
    [InlineData("/companies/5599901013")]
    public async Task Figures_are_shown_to_nobody_who_has_not_signed_in(string address)
    {
        using var visitor = figures.Site.Visitor();

        var answer = await visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "coordinator")]
    [InlineData("/?proof=K02~rows:unknown", "coordinator")]
    [InlineData("/?period=all&proof=K01", "reader")]
    [InlineData("/kpis", "reader")]
    [InlineData("/kpis/K01?by=tookPart&node=ost&compare=2026-01-31", "evaluator")]
    [InlineData("/kpis/K05?by=theme,quarter", "nodelead-vast")]
    [InlineData("/nodes?map=K02", "reader")]
    [InlineData("/nodes/vast", "coordinator")]
    [InlineData("/companies?period=all", "evaluator")]
    public async Task Pages_of_figures_have_no_accessibility_fault_on_any_screen(string address, string persona)
    {
        foreach (var (size, colours) in new[] { (PageSize.Desk, ColorScheme.Light), (PageSize.Desk, ColorScheme.Dark), (PageSize.Phone, ColorScheme.Light), (PageSize.Phone, ColorScheme.Dark) })
        {
            await using var opened = await OpenAsync(address, persona, size, colours);

            var faults = await opened.AxeAsync();
            Assert.True(faults.Count == 0, string.Join('\n', faults));
            Assert.Empty(opened.Faults);
            Assert.False(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "the page is wider than the screen");
        }
    }

    [Fact]
    public async Task A_number_is_opened_closed_and_opened_again_by_keyboard_and_by_back()
    {
        await using var opened = await OpenAsync("/", "evaluator", PageSize.Desk, ColorScheme.Light);
        var page = opened.Page;
        var number = page.Locator(".tile .number-link").First;
        var shown = await number.TextContentAsync();

        await number.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog:modal .proof-value")).ToContainTextAsync(shown!);
        Assert.Contains("proof=K01~", page.Url, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog .proof-value")).ToHaveCountAsync(0);
        await Assertions.Expect(number).ToBeFocusedAsync();

        await number.ClickAsync();
        await Assertions.Expect(page.Locator("dialog:modal .proof-value")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("dialog .proof-value")).ToHaveCountAsync(0);
        Assert.Empty(opened.Faults);
    }

    [Fact]
    public async Task A_period_and_a_breakdown_are_chosen_and_stand_in_the_address()
    {
        await using var opened = await OpenAsync("/kpis/K01", "evaluator", PageSize.Desk, ColorScheme.Light);
        var page = opened.Page;

        await page.GetByRole(AriaRole.Button, new() { Name = "Period" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Alla år" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1 + p")).ToContainTextAsync("sedan starten");
        await page.GetByLabel("Dela in efter").SelectOptionAsync("country");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Antal besök efter land" })).ToBeVisibleAsync();

        Assert.EndsWith("/kpis/K01?period=all&by=country", page.Url, StringComparison.Ordinal);
    }

    private async Task<BrowserPage> OpenAsync(string address, string persona, PageSize size, ColorScheme colours)
    {
        var opened = await browser.OpenAsync(new(figures.Site.Address, "/about"), size, colours: colours);
        await opened.Page.Context.APIRequest.PostAsync(new Uri(figures.Site.Address, "/sign-in/demo").AbsoluteUri, new()
        {
            Form = opened.Page.Context.APIRequest.CreateFormData().Append("persona", persona),
            MaxRedirects = 0,
        });
        await opened.Page.GotoAsync(new Uri(figures.Site.Address, address).AbsoluteUri);
        await opened.Page.WaitForFunctionAsync("() => document.documentElement.dataset.live === 'true'");
        return opened;
    }
}
