using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The node lead of Mitt in front of what belongs to Väst. That the action refuses too is a test of the visits' actions.</summary>
[Collection(nameof(World))]
public sealed class OtherNodeJourneyTests(World world, Browser browser)
{
    [Fact]
    public async Task The_form_of_a_visit_of_another_node_does_not_open_and_says_whose_it_is()
    {
        await using var mitt = await Person.ComeAsync(browser, world.Site.Address, "nodelead-mitt");
        await mitt.GoAsync($"/visits/{world.Visit}");
        await Expect(mitt.Heading).ToHaveTextAsync("Bryggen 2030");
        await Expect(mitt.Link("Ändra")).ToHaveCountAsync(0);

        await mitt.GoAsync($"/visits/{world.Visit}/edit");

        await Expect(mitt.Main).ToContainTextAsync("Du saknar behörighet för detta hos Väst");
        await Expect(mitt.Main.Locator("input, select, textarea")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_list_of_another_node_is_refused_row_by_row()
    {
        await using var mitt = await Person.ComeAsync(browser, world.Site.Address, "nodelead-mitt");
        await mitt.GoAsync("/imports");

        await mitt.Page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));

        await Expect(mitt.Button("Fel 42")).ToBeVisibleAsync();
        await Expect(mitt.Main.Locator("tbody tr").First).ToContainTextAsync("Du får inte importera besök för Väst.");
        await Expect(mitt.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Spara") })).ToHaveCountAsync(0);
    }
}
