using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The node lead sees business in a visit, and follows it.</summary>
public sealed class OpportunityJourneyTests(Browser browser) : IAsyncDisposable
{
    private readonly TestSite site = TestSite.Start();

    [Fact]
    public async Task A_case_is_opened_from_a_visit_moved_to_dialogue_and_parked()
    {
        var today = site.Services.GetRequiredService<TimeProvider>().Today();
        var visit = (await site.Services.GetRequiredService<VisitActions>().RegisterAsync(
            A.NodeLead("vast"), A.Visit("vast", today.ToString("yyyy-MM-dd"), one => one.Companies = [new("5599901013", "Exempelbolaget AB")]))).Reference;
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await lead.GoAsync($"/visits/{visit}");

        await lead.Link("Öppna en affärsmöjlighet").ClickAsync();
        await Expect(lead.Heading).ToHaveTextAsync("Öppna en affärsmöjlighet");
        await Expect(lead.Page.Locator("#field-Buyer")).ToHaveValueAsync("Delegation från Bergen");
        await Expect(lead.Main).ToContainTextAsync("Exempelbolaget AB");
        await lead.Page.Locator("#field-Title").FillAsync("Elbussar i Bergen");
        await lead.Button("Öppna").ClickAsync();
        await Expect(lead.Heading).ToHaveTextAsync("Elbussar i Bergen");
        await Expect(lead.Main.Locator(".status-line")).ToContainTextAsync("I affärsutvecklingsgruppen");

        await lead.Button("Flytta till I dialog").ClickAsync();
        await Expect(lead.Main).ToContainTextAsync("Ärendet står nu i steget I dialog.");
        await Expect(lead.Main.Locator(".life li")).ToHaveCountAsync(2);

        await lead.Button("Parkera…").ClickAsync();
        await lead.Page.Locator("#field-Move-Until").FillAsync(today.AddDays(90).ToString("yyyy-MM-dd"));
        await lead.Page.Locator("#field-Move-Why").FillAsync("Kommunalval i höst");
        await lead.Button("Parkera").ClickAsync();
        await Expect(lead.Main.Locator(".status-line")).ToContainTextAsync("Parkerad");
        await Expect(lead.Main.Locator(".life li").First).ToContainTextAsync("Kommunalval i höst");
        await Expect(lead.Button("Väck: I dialog")).ToBeVisibleAsync();
        Assert.Empty(lead.Faults);

        await lead.GoAsync($"/visits/{visit}");
        await Expect(lead.Main.Locator(".case-lines")).ToContainTextAsync("Parkerad");
        await lead.Menu("Affärsmöjligheter").ClickAsync();
        await Expect(lead.Page.Locator("section.lane", new() { HasText = "Parkerad" })).ToContainTextAsync("Elbussar i Bergen");
        await lead.GoAsync("/companies/5599901013");
        await Expect(lead.Main.Locator(".case-lines")).ToContainTextAsync("Elbussar i Bergen");
        Assert.Empty(lead.Faults);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
