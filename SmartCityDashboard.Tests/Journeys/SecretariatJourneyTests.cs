using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

public sealed class SecretariatJourneyTests(Browser browser)
{
    [Fact]
    public async Task A_request_goes_from_the_inbox_to_its_node_in_one_click()
    {
        await using var site = TestSite.Start();
        var today = site.Services.GetRequiredService<TimeProvider>().Today();
        await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.Secretariat(), A.Visit("kansli", today.AddDays(60).ToString("yyyy-MM-dd"), visit =>
            (visit.Delegation, visit.Status, visit.RequestedOn) = ("Bogotá stad", VisitStatus.Requested, today.AddDays(-30))));

        await using var secretariat = await Person.ComeAsync(browser, site.Address, "secretariat");
        await secretariat.GoAsync("/visits?status=requested");
        await Expect(secretariat.Heading).ToHaveTextAsync("Förfrågningar");
        await Expect(secretariat.Main.Locator("tbody tr")).ToContainTextAsync("arbetsdagar");
        await secretariat.Page.GetByLabel("Mottagare för Bogotá stad").SelectOptionAsync("mitt");
        await secretariat.Button("Fördela Bogotá stad").ClickAsync();
        await Expect(secretariat.Main).ToContainTextAsync("Bogotá stad är fördelat till Mitt");
        await Expect(secretariat.Main).ToContainTextAsync("Inga förfrågningar väntar på svar.");
        Assert.Empty(secretariat.Faults);

        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-mitt");
        await lead.GoAsync("/visits?node=mitt");
        await lead.Link("Bogotá stad").ClickAsync();
        await Expect(lead.Main.Locator(".status-line")).ToContainTextAsync("Fördelat");
        await lead.Button("Bekräfta").ClickAsync();
        await Expect(lead.Main.Locator(".status-line")).ToContainTextAsync("Bekräftat");
        await Expect(lead.Main.Locator(".life li")).ToHaveCountAsync(3);
        Assert.Empty(lead.Faults);
    }
}
