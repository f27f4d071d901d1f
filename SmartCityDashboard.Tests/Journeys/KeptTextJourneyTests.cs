using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>Nothing typed is lost, and nothing saved is overwritten unseen.</summary>
public sealed class KeptTextJourneyTests(Browser browser)
{
    [Fact]
    public async Task A_draft_survives_a_killed_server_and_so_does_what_was_typed_last()
    {
        await using var site = await SiteProcess.StartAsync();
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await lead.GoAsync("/visits/new");
        await lead.Page.FillAsync("#field-Delegation", "Osaka stad");
        await Expect(lead.Main).ToContainTextAsync("Utkast sparat");
        await lead.Page.FillAsync("#field-Participants", "tolv");
        await site.KillAsync();

        var lost = lead.Page.Locator("#components-reconnect-modal");
        await Expect(lost).ToContainTextAsync("Du kan inte skriva under tiden");
        await Expect(lost).ToBeVisibleAsync();
        await site.RestartAsync();
        await Expect(lost).ToBeHiddenAsync(new() { Timeout = 60_000 });

        await Expect(lead.Main).ToContainTextAsync("Ditt utkast från");
        await Expect(lead.Page.Locator("#field-Delegation")).ToHaveValueAsync("Osaka stad");
        await Expect(lead.Page.Locator("#field-Participants")).ToHaveValueAsync("tolv");
    }

    [Fact]
    public async Task The_second_of_two_saves_is_told_the_difference_and_overwrites_nothing()
    {
        await using var site = TestSite.Start();
        var visit = await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: details => (details.Delegation, details.Participants) = ("Osaka", 12)));
        await using var first = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await using var second = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await first.GoAsync($"/visits/{visit.Reference}/edit");
        await second.GoAsync($"/visits/{visit.Reference}/edit");

        await first.Page.FillAsync("#field-Participants", "20");
        await first.Button("Spara").ClickAsync();
        await Expect(first.Main).ToContainTextAsync("Besöket är sparat.");
        await second.Page.FillAsync("#field-Participants", "30");
        await second.Page.FillAsync("#field-Organiser", "Ambassaden");
        await second.Button("Spara").ClickAsync();

        var difference = second.Main.GetByRole(AriaRole.Row, new() { Name = "Antal deltagare" });
        await Expect(second.Main).ToContainTextAsync("Någon annan hann spara före dig");
        await Expect(difference).ToContainTextAsync("12");
        await Expect(difference).ToContainTextAsync("20");
        await Expect(difference).ToContainTextAsync("30");
        var saved = (await site.Services.GetRequiredService<VisitQueries>().ViewAsync(A.NodeLead("vast"), visit.Reference)).Visit;
        Assert.Equal((20, null), (saved.Participants, saved.Organiser));

        await difference.GetByRole(AriaRole.Radio, new() { Name = "Antal deltagare: Nu sparat" }).CheckAsync();
        await second.Button("Spara").ClickAsync();
        await Expect(second.Main).ToContainTextAsync("Besöket är sparat.");
        await Expect(second.Main.Locator(".record-facts")).ToContainTextAsync("Ambassaden");
        await Expect(second.Main.Locator(".record-facts")).ToContainTextAsync("20");
    }
}
