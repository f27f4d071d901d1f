using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The node lead follows a visit up, and the visit's page tells the story.</summary>
public sealed class FollowUpJourneyTests(Browser browser) : IAsyncDisposable
{
    private const string Sketches = "Skicka ritningar", Meeting = "Boka ett möte";

    private readonly TestSite site = TestSite.Start();

    private TimeProvider Clock => site.Services.GetRequiredService<TimeProvider>();

    [Fact]
    public async Task A_held_visit_is_followed_up_and_its_page_tells_the_story_and_shows_what_was_before()
    {
        var visit = await ConfirmedAsync();
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await lead.GoAsync($"/visits/{visit}");
        var journey = lead.Main.Locator("#journey");
        await Expect(Stage(lead, "Besök")).ToContainTextAsync("väntar");
        var beforeVisit = await NowAsync();

        await lead.Button("Markera som genomfört").ClickAsync();
        await Expect(journey).ToContainTextAsync("Besöket genomfördes");
        await Expect(Stage(lead, "Affärsrapport")).ToContainTextAsync("väntar");
        var beforeReport = await NowAsync();

        await lead.Link("Skriv affärsrapporten").ClickAsync();
        await Expect(lead.Heading).ToHaveTextAsync("Affärsrapport: Delegation från Bergen");
        await WriteReportAsync(lead);
        await Expect(lead.Main).ToContainTextAsync("Affärsrapporten är inlämnad.");
        await lead.GoAsync($"/visits/{visit}");
        await Expect(journey).ToContainTextAsync("Affärspotential: Hög");
        var beforePromises = await NowAsync();

        await KeepAndWaitAsync(lead);
        await Expect(journey).ToContainTextAsync($"Klar: {Sketches}");
        await Expect(journey).ToContainTextAsync($"Väntar på svar: {Meeting}");
        await lead.Main.Locator("#follow-up summary", new() { HasText = "Vem gjorde vad" }).ClickAsync();
        var story = lead.Main.Locator("#follow-up .changes");
        await Expect(story).ToContainTextAsync($"{Sketches} är klar");
        await Expect(story.Locator("strong").First).Not.ToBeEmptyAsync();
        await OpenCaseAsync(visit);
        await Expect(Stage(lead, "Affärsmöjlighet")).ToContainTextAsync("Parkerad");
        await Expect(Stage(lead, "Affärsmöjlighet").Locator(".entries > li")).ToHaveCountAsync(3);
        Assert.Empty(lead.Faults);
        var faults = await lead.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        await lead.GoAsync($"/visits/{visit}?asOf={beforePromises}");
        await Expect(Stage(lead, "Affärsmöjlighet")).ToContainTextAsync("inte än");
        await Expect(Stage(lead, "Affärsrapport")).ToContainTextAsync("lämnades av");
        await Expect(lead.Main.Locator("#follow-up .action-line").Filter(new() { HasText = Sketches })).ToContainTextAsync("Förfaller");
        await Expect(lead.Main.Locator("#follow-up button")).ToHaveCountAsync(0);
        await lead.GoAsync($"/visits/{visit}?asOf={beforeReport}");
        await Expect(Stage(lead, "Affärsrapport")).ToContainTextAsync("Affärsrapporten förfaller");
        await Expect(lead.Main).Not.ToContainTextAsync(Sketches);
        await lead.GoAsync($"/visits/{visit}?asOf={beforeVisit}");
        await Expect(Stage(lead, "Besök")).ToContainTextAsync("väntar");
        await Expect(Stage(lead, "Affärsrapport")).ToContainTextAsync("inte än");
    }

    private static async Task WriteReportAsync(Person lead)
    {
        await lead.Page.Locator("#field-Potential").SelectOptionAsync("high");
        await lead.Page.Locator("#field-NextStep").FillAsync("Digitalt möte om biogas");
        var faults = await lead.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        foreach (var (promise, place) in new[] { Sketches, Meeting }.Select((promise, place) => (promise, place)))
        {
            await lead.Button("Lägg till ett löfte").ClickAsync();
            await lead.Page.Locator($"#field-Promises-{place}-What").FillAsync(promise);
        }

        await lead.Button("Lämna in affärsrapporten").ClickAsync();
    }

    /// <summary>By keys alone; in a field they are letters.</summary>
    private static async Task KeepAndWaitAsync(Person lead)
    {
        var (keys, said, lines) = (lead.Page.Keyboard, lead.Main.Locator(".action-said"), lead.Main.Locator("#follow-up .action-list").First.Locator(".action-line"));
        await lines.Filter(new() { HasText = Sketches }).FocusAsync();
        await keys.PressAsync("d");
        await Expect(said).ToContainTextAsync($"”{Sketches}” är klar.");
        await keys.PressAsync("u");
        await Expect(said).ToContainTextAsync($"”{Sketches}” är som förut.");
        await lines.Filter(new() { HasText = Sketches }).FocusAsync();
        await keys.PressAsync("d");
        await Expect(said).ToContainTextAsync($"”{Sketches}” är klar.");

        await lines.Filter(new() { HasText = Meeting }).FocusAsync();
        await keys.PressAsync("w");
        var dialog = lead.Page.Locator("dialog.dialog:modal");
        await dialog.Locator("#field-StepReason").FillAsync("");
        await dialog.Locator("#field-StepReason").PressSequentiallyAsync("wdh");
        await keys.PressAsync("Enter");
        await Expect(said).ToContainTextAsync($"”{Meeting}” väntar på svar till");
        await Expect(lines.Filter(new() { HasText = Meeting })).ToContainTextAsync("wdh");
    }

    /// <summary>Somebody else of the node goes on with it; the open page hears of it.</summary>
    private async Task OpenCaseAsync(string visit)
    {
        var (cases, today) = (site.Services.GetRequiredService<OpportunityActions>(), Clock.Today());
        var opened = await cases.OpenAsync(A.NodeLead("vast"), A.Opportunity(opened: today.ToString("yyyy-MM-dd"), change: one => one.Visits = [visit]));
        var moved = await cases.MoveAsync(A.NodeLead("vast"), opened.Reference, opened.Version, new Move(OpportunityStage.Dialogue, today));
        await cases.ParkAsync(A.NodeLead("vast"), opened.Reference, moved.Version, today, today.AddDays(60));
    }

    private static ILocator Stage(Person lead, string name) => lead.Main.Locator("#journey .stage").Filter(new() { Has = lead.Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    /// <summary>The next whole second, once it has passed: an address tells no finer instant.</summary>
    private async Task<string> NowAsync()
    {
        var now = AsOf.At(Clock.GetUtcNow().UtcDateTime.AddSeconds(1));
        while (Clock.GetUtcNow().UtcDateTime <= now.Instant) await Task.Delay(50, TestContext.Current.CancellationToken);
        return now.Written;
    }

    private async Task<string> ConfirmedAsync() =>
        (await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", Clock.Today().AddDays(-1).ToString("yyyy-MM-dd"), details => details.Status = VisitStatus.Confirmed))).Reference;

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
