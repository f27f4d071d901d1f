using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>What one person saves, others see without asking for it, and nothing moves under their hands.</summary>
public sealed class LiveJourneyTests(Browser browser)
{
    /// <summary>Two seconds are promised; a busy build server gets more.</summary>
    private const int Soon = 10_000;

    private static readonly string Today = TimeProvider.System.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_visit_saved_by_one_appears_in_the_open_overview_of_another()
    {
        await using var site = TestSite.Start();
        await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd", Today));
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await coordinator.GoAsync("/");
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("1");
        await coordinator.Main.Locator("details summary").First.ClickAsync();
        await coordinator.Page.EvaluateAsync("() => scrollTo(0, 300)");
        await coordinator.Button("Per i dag").ClickAsync();
        await coordinator.Page.FillAsync("#as-of-time", "09.3");
        await coordinator.Page.EvaluateAsync("""
            () => {
              window.skeletons = 0;
              new MutationObserver(() => window.skeletons += document.querySelectorAll(".skeleton, .waiting").length).observe(document.body, { childList: true, subtree: true, attributes: true });
            }
            """);

        await RegisterAsync(lead);

        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("2", new() { Timeout = Soon });
        await Expect(coordinator.Main.Locator(".updated")).ToContainTextAsync("Uppdaterad");
        Assert.Equal(300, await coordinator.Page.EvaluateAsync<int>("() => scrollY"));
        Assert.Equal("09.3", await coordinator.Page.EvaluateAsync<string>("() => document.activeElement.value"));
        await Expect(coordinator.Page.Locator("#as-of:popover-open")).ToBeVisibleAsync();
        await Expect(coordinator.Main.Locator("details[open]")).ToHaveCountAsync(1);
        Assert.Equal(0, await coordinator.Page.EvaluateAsync<int>("() => window.skeletons"));
        Assert.Empty(coordinator.Faults);
    }

    [Fact]
    public async Task Two_instances_on_one_database_are_one_site()
    {
        await using var db = await TestDb.CreateAsync(Engine.PostgreSql);
        var starting = (SiteProcess.StartAsync(_ => SiteSettings.For(db.Options)), SiteProcess.StartAsync(_ => SiteSettings.For(db.Options)));
        await using var one = await starting.Item1;
        await using var two = await starting.Item2;
        await using var coordinator = await Person.ComeAsync(browser, one.Address, "coordinator");
        await using var lead = await Person.ComeAsync(browser, one.Address, "nodelead-vast");
        await coordinator.GoAsync("/");
        await coordinator.Page.EvaluateAsync("() => getSelection().selectAllChildren(document.querySelector('h1'))");

        await lead.GoAsync("/visits/new");
        await lead.Page.FillAsync("#field-Delegation", "Osaka stad");
        await Expect(lead.Main).ToContainTextAsync("Utkast sparat");
        await lead.GoAsync(new Uri(two.Address, "/visits/new").AbsoluteUri);
        await Expect(lead.Main).ToContainTextAsync("Ditt utkast från");
        await Expect(lead.Page.Locator("#field-Delegation")).ToHaveValueAsync("Osaka stad");
        Assert.Equal(0, await VisitsAsync(one));
        await FillAndSaveAsync(lead);

        Assert.Equal(1, await VisitsAsync(one));
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync("1", new() { Timeout = Soon });
        Assert.Equal("Programmet i en blick", (await coordinator.Page.EvaluateAsync<string>("() => getSelection().toString()")).Trim());
        Assert.Empty(coordinator.Faults);
    }

    [Fact]
    public async Task A_form_stays_as_it_is_and_says_who_saved_the_record_meanwhile()
    {
        await using var site = TestSite.Start();
        var visit = await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await lead.GoAsync($"/visits/{visit.Reference}/edit");
        await lead.Page.FillAsync("#field-Organiser", "Ambassaden");
        await coordinator.GoAsync($"/visits/{visit.Reference}");

        await site.Services.GetRequiredService<VisitActions>().ChangeAsync(A.NodeLead("vast"), visit.Reference, visit.Version, A.Visit(), A.Visit(change: details => details.Participants = 20));

        await Expect(lead.Main.GetByRole(AriaRole.Status).Filter(new() { HasText = "sparade ändringar här" })).ToContainTextAsync("Nodansvarig vast", new() { Timeout = Soon });
        await Expect(lead.Page.Locator("#field-Organiser")).ToHaveValueAsync("Ambassaden");
        await Expect(lead.Page.Locator("#field-Participants")).ToHaveValueAsync("12");
        await Expect(coordinator.Main.Locator(".record-facts")).ToContainTextAsync("20", new() { Timeout = Soon });
        Assert.Empty(lead.Faults);
    }

    private static async Task RegisterAsync(Person lead)
    {
        await lead.GoAsync("/visits/new");
        await lead.Page.FillAsync("#field-Delegation", "Osaka stad");
        await FillAndSaveAsync(lead);
    }

    private static async Task FillAndSaveAsync(Person lead)
    {
        await lead.Page.FillAsync("#field-Countries", "japan");
        await lead.Page.GetByRole(AriaRole.Option, new() { Name = "Japan" }).ClickAsync();
        await lead.Page.FillAsync("#field-StartOn", Today);
        await lead.Page.SelectOptionAsync("#field-Status", "held");
        await lead.Page.FillAsync("#field-Participants", "12");
        await lead.Page.Locator("form[data-draft] .button.primary").ClickAsync();
        await Expect(lead.Main).ToContainTextAsync("Besöket är sparat.");
    }

    /// <summary>What the instance answers programs.</summary>
    private static async Task<int> VisitsAsync(SiteProcess site)
    {
        using var program = new HttpClient { BaseAddress = site.Address };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "demo-coordinator");
        using var answer = JsonDocument.Parse(await program.GetStringAsync("/api/v1/kpis/K01"));
        return answer.RootElement.GetProperty("total").GetProperty("value").GetInt32();
    }
}
