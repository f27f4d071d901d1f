using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The node lead of Väst begins with an empty site.</summary>
public sealed class NodeLeadJourneyTests(Browser browser) : IAsyncDisposable
{
    private const string Vast2019 = "node=vast&from=2019-01-01&to=2019-12-31";

    private readonly TestSite site = TestSite.Start();

    [Fact]
    public async Task The_list_that_the_node_keeps_becomes_figures_that_explain_themselves()
    {
        await using var lead = await Person.ComeAsync(browser, site.Address);
        await lead.GoAsync("/imports");
        await lead.Page.GetByRole(AriaRole.Button, new() { Name = "Nodansvarig Väst" }).ClickAsync();
        await lead.LiveAsync();

        await ChooseAsync(lead);
        await Expect(lead.Main.Locator(".number-row dd")).ToHaveTextAsync(["42", "506", "46", "25"]);
        await lead.Button("Spara 42 besök").ClickAsync();
        await Expect(lead.Main).ToContainTextAsync("42 nya besök, 0 ändrade, 0 oförändrade.");

        await lead.Page.GetByRole(AriaRole.Link, new() { Name = "Nyckeltal för" }).ClickAsync();
        await Expect(lead.Heading).ToHaveTextAsync("K01 Antal besök");
        await lead.Main.Locator("tfoot .number-link").First.ClickAsync();
        var proof = lead.Page.Locator("dialog:modal");
        await Expect(proof.Locator(".proof-value")).ToContainTextAsync("35");
        await proof.GetByRole(AriaRole.Link, new() { Name = "Räknas inte (7)" }).ClickAsync();
        await Expect(proof.Locator("tbody tr")).ToHaveCountAsync(7);
        await Expect(proof.Locator("tbody td:last-child")).ToHaveTextAsync(Enumerable.Repeat("Inhemskt besök", 7));
        Assert.Empty(lead.Faults);

        await ProvesAsync(lead, "K02", "363");
        await ProvesAsync(lead, "K03", "24");
        await ProvesAsync(lead, "K09", "34");
        await ProvesAsync(lead, "K09", "8", "&measure=companies");
        await ProvesAsync(lead, "K01", "42", "&scope=all");
        await ProvesAsync(lead, "K02", "506", "&scope=all");
        await ProvesAsync(lead, "K03", "25", "&scope=all");
        await ProvesAsync(lead, "K09", "46", "&scope=all");

        await lead.GoAsync("/imports");
        await ChooseAsync(lead);
        await Expect(lead.Main).ToContainTextAsync("Inget att spara");
        await Expect(lead.Button("Oförändrad 42")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_visit_is_registered_and_corrected_by_keyboard_alone()
    {
        await using var lead = await Person.ComeAsync(browser, site.Address, "nodelead-vast");
        var (page, keys) = (lead.Page, lead.Page.Keyboard);
        await lead.GoAsync("/visits");

        await lead.TabToAsync(lead.Link("Registrera besök").First);
        await keys.PressAsync("Enter");
        await Expect(lead.Heading).ToHaveTextAsync("Registrera besök");
        await WriteAsync(lead, "Delegation", "Osaka stad");
        await WriteAsync(lead, "Countries", "japan");
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "Japan" })).ToBeVisibleAsync();
        await keys.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ta bort Japan" })).ToBeVisibleAsync();
        await WriteAsync(lead, "StartOn", Today);
        await WriteAsync(lead, "Status", "Gen");
        await Expect(Field(lead, "Status")).ToHaveValueAsync("held");
        await WriteAsync(lead, "Participants", "12");
        await keys.PressAsync("Control+Enter");
        await Expect(lead.Heading).ToHaveTextAsync("Osaka stad");
        await Expect(lead.Main).ToContainTextAsync("Besöket är sparat.");
        await Expect(lead.Main.Locator(".status-line")).ToContainTextAsync("Genomfört");

        await lead.TabToAsync(lead.Link("Ändra"));
        await keys.PressAsync("Enter");
        await Expect(lead.Heading).ToContainTextAsync("Ändra SCS-");
        await lead.TabToAsync(Field(lead, "Participants"));
        await keys.PressAsync("Control+A");
        await keys.TypeAsync("14");
        await keys.PressAsync("Control+Enter");
        await Expect(lead.Main).ToContainTextAsync("Besöket är sparat.");
        await Expect(lead.Main.Locator(".record-facts")).ToContainTextAsync("14");
        Assert.Empty(lead.Faults);
    }

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private string Today => site.Services.GetRequiredService<TimeProvider>().Today().ToString("yyyy-MM-dd");

    private static Task ChooseAsync(Person lead) => lead.Page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));

    private static async Task ProvesAsync(Person lead, string code, string value, string filter = "")
    {
        await lead.GoAsync($"/kpis/{code}?{Vast2019}{filter}&proof={code}");
        await Expect(lead.Page.Locator("dialog:modal .proof-value")).ToContainTextAsync(value);
    }

    private static ILocator Field(Person lead, string name) => lead.Page.Locator("#field-" + name);

    private static async Task WriteAsync(Person lead, string field, string text)
    {
        await lead.TabToAsync(Field(lead, field));
        await lead.Page.Keyboard.TypeAsync(text);
    }
}
