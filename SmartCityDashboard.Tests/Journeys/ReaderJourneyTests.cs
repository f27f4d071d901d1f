using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

[Collection(nameof(World))]
public sealed class ReaderJourneyTests(World world, Browser browser)
{
    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Figures_are_explained_without_the_rows_behind_them(string persona)
    {
        await using var reader = await Person.ComeAsync(browser, world.Site.Address, persona);
        await reader.GoAsync("/?period=all");
        await Expect(reader.Tile("Besök")).ToHaveTextAsync("3");
        await Expect(reader.Menu("Besök")).ToHaveCountAsync(0);

        await reader.Tile("Besök").ClickAsync();
        var proof = reader.Page.Locator("dialog:modal");
        await Expect(proof.Locator(".proof-value")).ToContainTextAsync("3");
        await Expect(proof).ToContainTextAsync("Din roll läser siffror, inte enskilda besök.");
        await Expect(proof).ToContainTextAsync("Inhemskt");
        await Expect(proof.Locator("tbody")).ToHaveCountAsync(0);
        Assert.Empty(reader.Faults);

        var answer = await reader.GoAsync("/visits");
        Assert.Equal(403, answer.Status);
        await Expect(reader.Heading).ToHaveTextAsync("Du har inte behörighet till sidan");
        await reader.Link("Till översikten").ClickAsync();
        await Expect(reader.Heading).ToHaveTextAsync("Programmet i en blick");
    }
}
