using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Journeys;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Visits;

/// <summary>From the number to the pairs behind its doubt, and through them by click and by key.</summary>
public sealed class DuplicateJourneyTests(Browser browser) : IAsyncDisposable
{
    private readonly TestSite site = TestSite.Start();

    [Fact]
    public async Task The_coordinator_goes_from_the_overview_through_the_queue()
    {
        var today = TimeProvider.System.Today();
        var bergen = await PairAsync("Bergen", today.AddDays(-20));
        var oslo = await PairAsync("Oslo", today.AddDays(-30));
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await coordinator.GoAsync("/?period=all");
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("4");
        await coordinator.Tile("Besök").ClickAsync();
        await Expect(coordinator.Page.Locator(".proof .notice")).ToContainTextAsync("2 misstänkta dubbletter är inte avgjorda.");
        await coordinator.Page.Keyboard.PressAsync("Escape");
        await coordinator.Link("2 misstänkta dubbletter är inte avgjorda").ClickAsync();
        await Expect(coordinator.Heading).ToHaveTextAsync("Misstänkta dubbletter");
        await Expect(coordinator.Main.Locator(".pair-table")).ToHaveCountAsync(2);
        Assert.Empty(await coordinator.AxeAsync());

        await coordinator.Button($"Samma, behåll {oslo.Second}").ClickAsync();
        await Expect(coordinator.Main.Locator(".notice.done")).ToContainTextAsync($"{oslo.Second} är kvar. {oslo.First} är återtaget som dubblett");
        await Expect(coordinator.Main.Locator(".pair-table")).ToHaveCountAsync(1);
        await Expect(coordinator.Main.Locator(".pair-frame")).ToBeFocusedAsync();
        await coordinator.Page.Keyboard.PressAsync("o");
        await Expect(coordinator.Main.Locator(".notice.done")).ToContainTextAsync($"{bergen.First} och {bergen.Second} är avgjorda som olika besök.");
        await Expect(coordinator.Main.Locator(".empty-state")).ToContainTextAsync("Inga misstänkta dubbletter att avgöra");
        await coordinator.GoAsync("/?period=all");
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("3");

        await coordinator.GoAsync("/duplicates?state=same");
        await Expect(coordinator.Main.Locator(".pair-decided")).ToContainTextAsync("Samma besök, enligt");
        Assert.Empty(await coordinator.AxeAsync());
        await coordinator.Button($"Ångra beslutet om {oslo.First} och {oslo.Second}").ClickAsync();
        await Expect(coordinator.Main.Locator(".notice.done")).ToContainTextAsync("är ångrat");
        await coordinator.GoAsync("/?period=all");
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("4");

        await coordinator.Page.SetViewportSizeAsync(PageSize.Phone.Width, PageSize.Phone.Height);
        await coordinator.GoAsync("/duplicates");
        await Expect(coordinator.Main.Locator(".pair-table")).ToHaveCountAsync(1);
        Assert.True(await coordinator.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the phone.");
        Assert.Empty(await coordinator.AxeAsync());
        await coordinator.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await coordinator.GoAsync("/duplicates?state=different");
        await Expect(coordinator.Main.Locator(".pair-decided")).ToBeVisibleAsync();
        Assert.Empty(await coordinator.AxeAsync());
        Assert.Empty(coordinator.Faults);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<(string First, string Second)> PairAsync(string delegation, DateOnly start)
    {
        var actions = site.Services.GetRequiredService<VisitActions>();
        async Task<string> RegisterAsync(string lead, DateOnly day) =>
            (await actions.RegisterAsync(A.NodeLead(lead), A.Visit(lead, day.ToString("yyyy-MM-dd"), visit => visit.Delegation = delegation))).Reference;
        return (await RegisterAsync("vast", start), await RegisterAsync("syd", start.AddDays(1)));
    }
}
