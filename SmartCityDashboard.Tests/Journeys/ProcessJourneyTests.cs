using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The coordinator adopts a new version of the process: what is under way keeps its own, what is new takes the new one.</summary>
public sealed class ProcessJourneyTests(Browser browser) : IAsyncDisposable
{
    private readonly TestSite site = TestSite.Start();

    [Fact]
    public async Task A_new_version_is_drafted_weighed_and_adopted_and_running_visits_keep_theirs()
    {
        var today = site.Services.GetRequiredService<TimeProvider>().Today();
        var running = await HeldAsync(today);
        await using var coordinator = await Person.ComeAsync(browser, site.Address, "coordinator");
        await coordinator.GoAsync("/follow-up");
        await coordinator.Main.GetByRole(AriaRole.Link, new() { Name = "Uppföljningsprocess" }).ClickAsync();
        await coordinator.Button("Gör ett utkast till ny version").ClickAsync();
        await Expect(coordinator.Heading).ToHaveTextAsync("Utkast till version 2");
        await coordinator.Page.Locator("#field-Steps-1-Offset").FillAsync("1");
        await coordinator.Button("Spara utkastet").ClickAsync();
        await Expect(coordinator.Main).ToContainTextAsync("Utkastet är sparat.");
        await Expect(coordinator.Main.Locator("tfoot")).ToContainTextAsync("1");
        Assert.Empty(await coordinator.AxeAsync());

        await coordinator.Button("Anta…").ClickAsync();
        await coordinator.Page.Locator("dialog:modal").GetByRole(AriaRole.Button, new() { Name = "Anta", Exact = true }).ClickAsync();
        await Expect(coordinator.Main).ToContainTextAsync("Version 2 är antagen");
        await Expect(coordinator.Main).ToContainTextAsync("Gäller nu: version 2");
        Assert.Empty(coordinator.Faults);

        var begun = await HeldAsync(today);
        Assert.Equal((1, WorkingDays.Add(today, 10)), await ReportAsync(running));
        Assert.Equal((2, WorkingDays.Add(today, 1)), await ReportAsync(begun));
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<string> HeldAsync(DateOnly day) =>
        (await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", day.ToString("yyyy-MM-dd")))).Reference;

    private async Task<(int Version, DateOnly DueOn)> ReportAsync(string reference)
    {
        var report = (await site.Services.GetRequiredService<ReportQueries>().ViewAsync(A.Evaluator(), reference)).Report!;
        return (report.Process, report.DueOn);
    }
}
