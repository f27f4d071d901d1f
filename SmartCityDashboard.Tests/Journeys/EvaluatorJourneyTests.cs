using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The evaluator goes behind the numbers, and changes none.</summary>
[Collection(nameof(World))]
public sealed class EvaluatorJourneyTests(World world, Browser browser)
{
    [Fact]
    public async Task A_number_is_opened_and_its_proof_is_mailed()
    {
        await using var evaluator = await Person.ComeAsync(browser, world.Site.Address, "evaluator");
        await evaluator.GoAsync("/?period=all");
        await Expect(evaluator.Tile("Besök")).ToHaveTextAsync("3");

        await evaluator.Tile("Besök").ClickAsync();
        var proof = evaluator.Page.Locator("dialog:modal");
        await Expect(proof.Locator(".proof-value")).ToContainTextAsync("3");
        await Expect(proof.Locator("tbody tr")).ToHaveCountAsync(3);
        var box = (await proof.BoundingBoxAsync())!;
        Assert.Equal(1440, box.X + box.Width, 1f);
        var mailed = evaluator.Page.Url;

        await evaluator.Page.Keyboard.PressAsync("Escape");
        await Expect(proof).ToHaveCountAsync(0);
        Assert.DoesNotContain("proof=", evaluator.Page.Url, StringComparison.Ordinal);
        Assert.Empty(evaluator.Faults);

        await using var coordinator = await Person.ComeAsync(browser, world.Site.Address, "coordinator");
        await coordinator.GoAsync(new Uri(mailed).PathAndQuery);
        await Expect(coordinator.Page.Locator("dialog:modal .proof-value")).ToContainTextAsync("3");
        await coordinator.Page.Locator("dialog:modal").GetByRole(AriaRole.Link, new() { Name = world.Visit }).ClickAsync();
        await Expect(coordinator.Heading).ToHaveTextAsync("Bryggen 2030");
    }

    [Fact]
    public async Task Two_instants_are_compared_and_the_visits_between_are_named()
    {
        await using var evaluator = await Person.ComeAsync(browser, world.Site.Address, "evaluator");
        await evaluator.GoAsync("/kpis/K01?period=all");

        await evaluator.Page.GetByLabel("Jämför med läget den").FillAsync(world.Before.Written);
        await evaluator.Button("Jämför").ClickAsync();

        await Expect(evaluator.Main.Locator(".compared dd")).ToHaveTextAsync(["2", "3", "+1"]);
        var changed = evaluator.Page.GetByRole(AriaRole.Table, new() { Name = "Rader som skiljer" });
        await Expect(changed.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(changed.Locator("tbody tr")).ToContainTextAsync("Räknas nu, men inte då");
    }

    [Fact]
    public async Task Nothing_offers_to_be_changed_and_only_a_question_can_be_put()
    {
        await using var evaluator = await Person.ComeAsync(browser, world.Site.Address, "evaluator");

        await evaluator.GoAsync("/visits");
        await Expect(evaluator.Main.Locator("tbody tr").First).ToBeVisibleAsync();
        await Expect(evaluator.Link("Registrera besök")).ToHaveCountAsync(0);
        await Expect(evaluator.Menu("Import")).ToHaveCountAsync(0);

        await evaluator.GoAsync($"/visits/{world.Visit}");
        await Expect(evaluator.Heading).ToHaveTextAsync("Bryggen 2030");
        await Expect(evaluator.Main.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Fråga noden"]);
        await Expect(evaluator.Link("Ändra")).ToHaveCountAsync(0);
    }
}
