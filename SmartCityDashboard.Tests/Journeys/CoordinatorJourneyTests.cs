using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The year for which two different figures are in print: both come out, and the past keeps its own.</summary>
public sealed partial class CoordinatorJourneyTests : IAsyncDisposable
{
    private const string Year2020 = "from=2020-01-01&to=2020-12-31";

    private readonly JourneyClock clock = new();
    private readonly TestSite site;
    private readonly Browser browser;

    public CoordinatorJourneyTests(Browser browser) =>
        (this.browser, site) = (browser, TestSite.Start(services: services => services.AddSingleton<TimeProvider>(clock)));

    [Fact]
    public async Task Late_visits_change_the_figures_of_the_year_and_not_what_was_said_before()
    {
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await ImportAsync(coordinator, Lists.December2020);
        await coordinator.GoAsync($"/?{Year2020}");
        await SaysAsync(coordinator, "122", "1 785", "60");

        clock.Forward(TimeSpan.FromMinutes(2));
        var between = SwedishTime.Local(clock.GetUtcNow().UtcDateTime);
        clock.Forward(TimeSpan.FromMinutes(2));
        await ImportAsync(coordinator, Lists.Late2020);
        await coordinator.GoAsync($"/?{Year2020}");
        await SaysAsync(coordinator, "126", "2 015", "62");

        await coordinator.Button("Per i dag").ClickAsync();
        await coordinator.Page.FillAsync("#as-of-date", between.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await coordinator.Page.FillAsync("#as-of-time", between.ToString("HH.mm", CultureInfo.InvariantCulture));
        await coordinator.Button("Visa").And(coordinator.Page.Locator("#as-of button")).ClickAsync();
        await IsInThePastAsync(coordinator, between);
        await SaysAsync(coordinator, "122", "1 785", "60");

        foreach (var line in await coordinator.Page.Locator("#nav ul a").AllInnerTextsAsync())
        {
            await coordinator.Menu(line).ClickAsync();
            await Expect(coordinator.Menu(line)).ToHaveAttributeAsync("aria-current", "page");
            await IsInThePastAsync(coordinator, between);
        }

        await coordinator.Menu("Översikt").ClickAsync();
        await coordinator.Button($"Period: {clock.Today().Year}").ClickAsync();
        await coordinator.Page.Locator("#period").GetByRole(AriaRole.Link, new() { Name = "2020" }).ClickAsync();
        await SaysAsync(coordinator, "122", "1 785", "60");
        await coordinator.Page.Locator(".past-bar").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(coordinator.Page.Locator(".past-bar")).ToHaveCountAsync(0);
        await SaysAsync(coordinator, "126", "2 015", "62");
        Assert.Empty(coordinator.Faults);
    }

    [Fact]
    public async Task Taking_part_sums_to_more_than_the_nation_and_the_table_says_why()
    {
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await ImportAsync(coordinator, Lists.December2020);
        await coordinator.GoAsync($"/?{Year2020}");
        var table = coordinator.Page.Locator(".node-table");

        var rows = await table.Locator("tbody tr td:nth-of-type(2)").AllInnerTextsAsync();
        var sum = rows.Sum(row => int.Parse(row, CultureInfo.InvariantCulture));
        Assert.True(sum > 122, $"{sum} is not more than 122");
        await Expect(table.Locator("tfoot tr td:nth-of-type(2)")).ToHaveTextAsync("122");
        await Expect(table).ToContainTextAsync(new Regex($"summan av noderna är {sum}, nationellt 122.*ett besök räknas hos varje nod som medverkat"));
    }

    [Fact]
    public async Task The_coordinator_reads_and_types_no_visit()
    {
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");

        await coordinator.GoAsync("/visits/new");

        await Expect(coordinator.Main).ToContainTextAsync("Du har inte behörighet");
        await Expect(coordinator.Main.Locator("form, input")).ToHaveCountAsync(0);
        await coordinator.GoAsync("/visits");
        await Expect(coordinator.Link("Registrera besök")).ToHaveCountAsync(0);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private static async Task ImportAsync(Person coordinator, string list)
    {
        await coordinator.GoAsync("/imports");
        await coordinator.Page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(list));
        await coordinator.Page.GetByRole(AriaRole.Button, new() { NameRegex = SaveVisits() }).ClickAsync();
        await Expect(coordinator.Main).ToContainTextAsync("Importen är klar");
    }

    private static async Task SaysAsync(Person coordinator, string visits, string visitors, string countries)
    {
        await Expect(coordinator.Tile("Besök")).ToHaveTextAsync(visits);
        await Expect(coordinator.Tile("Besökare")).ToContainTextAsync(visitors);
        await Expect(coordinator.Tile("Länder")).ToHaveTextAsync(countries);
    }

    private static async Task IsInThePastAsync(Person coordinator, DateTime instant) =>
        await Expect(coordinator.Page.Locator(".past-bar")).ToContainTextAsync(instant.ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture));

    [GeneratedRegex("^Spara \\d+ besök$")]
    private static partial Regex SaveVisits();
}
