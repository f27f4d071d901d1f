using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The evaluator wonders about a row, and the node answers.</summary>
public sealed class QuestionJourneyTests(Browser browser) : IAsyncDisposable
{
    private readonly TestSite site = TestSite.Start();

    [Fact]
    public async Task A_row_behind_a_number_is_asked_about_and_the_node_answers()
    {
        var today = site.Services.GetRequiredService<TimeProvider>().Today().ToString("yyyy-MM-dd");
        var visit = (await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", today))).Reference;

        await using var evaluator = await Person.ComeAsync(browser, site.Address, "evaluator");
        await evaluator.GoAsync("/?period=all");
        await evaluator.Tile("Besök").ClickAsync();
        var panel = evaluator.Page.Locator("dialog.side-panel:modal");
        await panel.GetByRole(AriaRole.Button, new() { Name = $"Fråga noden om {visit}" }).ClickAsync();
        var form = evaluator.Page.Locator("dialog.dialog:modal");
        await form.GetByLabel("Din fråga").FillAsync("Räknade ni deltagarna i entrén?");
        var faults = await evaluator.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        await form.GetByRole(AriaRole.Button, new() { Name = "Skicka frågan" }).ClickAsync();
        await Expect(panel).ToContainTextAsync($"Frågan är skickad till Väst och står på {visit}.");
        await Expect(panel.GetByRole(AriaRole.Link, new() { Name = "1 fråga utan svar" })).ToBeVisibleAsync();
        Assert.Contains("proof=", evaluator.Page.Url, StringComparison.Ordinal);
        Assert.Empty(evaluator.Faults);

        await using (var other = await Person.ComeAsync(browser, site.Address, "nodelead-mitt"))
        {
            await other.GoAsync($"/visits/{visit}");
            await Expect(other.Main.Locator(".thread")).ToContainTextAsync("Räknade ni deltagarna i entrén?");
            await Expect(other.Button("Svara")).ToHaveCountAsync(0);
        }

        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        await lead.GoAsync("/");
        await lead.Link("En fråga väntar på svar").ClickAsync();
        await Expect(lead.Heading).ToHaveTextAsync("Besök");
        await lead.Main.GetByRole(AriaRole.Link, new() { Name = "Delegation från Bergen" }).ClickAsync();
        await Expect(lead.Main.Locator(".thread")).ToContainTextAsync("Från nyckeltalet K01 (Antal besök");
        await lead.Button("Svara").ClickAsync();
        await lead.Page.GetByLabel("Ditt svar").FillAsync("Ja, 12 personer.");
        await lead.Button("Spara svaret").ClickAsync();
        await Expect(lead.Main.Locator(".thread-answer")).ToContainTextAsync("Ja, 12 personer.");
        faults = await lead.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(lead.Faults);

        await evaluator.GoAsync("/");
        await evaluator.Link("En av dina frågor har fått svar").ClickAsync();
        await evaluator.Main.GetByRole(AriaRole.Link, new() { Name = "Delegation från Bergen" }).ClickAsync();
        await Expect(evaluator.Main.Locator(".thread-answer")).ToContainTextAsync("Ja, 12 personer.");
        await evaluator.GoAsync($"/history?reference={visit}");
        await Expect(evaluator.Main).ToContainTextAsync("svarade på en fråga om");
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
