using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>Every page, in both themes and on a phone, as somebody for whom it opens.</summary>
[Collection(nameof(World))]
public sealed class AccessibilityTests(World world, Browser browser)
{
    /// <summary>The elements that make the page wider than the screen, if it is.</summary>
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : ['the page is wider than the phone:',
          ...[...document.querySelectorAll('main, main *')].filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.outerHTML.slice(0, 120))]
        """;

    public static TheoryData<string> Pages => [.. AccessTable.Pages];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_can_be_used_by_everybody_on_any_screen(string route)
    {
        await using var person = await Person.ComeAsync(browser, world.Site.Address, AccessTable.WhoOpens(route));
        await person.GoAsync(world.AddressOf(route));

        await IsUsableAsync(person);
    }

    [Theory]
    [InlineData("/visits?status=requested", "secretariat")]
    [InlineData("/visits?q=nothing+has+this+name", "nodelead-vast")]
    [InlineData("/visits/SCS-1999-0001", "nodelead-vast")]
    [InlineData("/activities?q=nothing+has+this+name", "evaluator")]
    [InlineData("/activities?from=nonsense", "evaluator")]
    [InlineData("/visits/new", "coordinator")]
    [InlineData("/follow-up?view=list", "nodelead-vast")]
    [InlineData("/meeting", "coordinator")]
    [InlineData("/follow-up?node=norr&silence=node-without-entry", "evaluator")]
    [InlineData("/follow-up?band=nonsense", "evaluator")]
    [InlineData("/opportunities?view=list", "nodelead-vast")]
    [InlineData("/opportunities?q=nothing", "evaluator")]
    [InlineData("/visits/withdrawn", "nodelead-syd")]
    [InlineData("/?from=1999-01-01&to=1999-12-31", "reader")]
    [InlineData("/kpis/K99", "evaluator")]
    [InlineData("/nodes/kansli?period=all", "reader")]
    [InlineData("/nodes/atlantis", "reader")]
    [InlineData("/nodes?map=K99", "reader")]
    [InlineData("/companies?q=nothing", "evaluator")]
    [InlineData("/companies/5599901013?from=1999-01-01&to=1999-12-31", "evaluator")]
    [InlineData("/kpis/K01?from=nonsense", "evaluator")]
    [InlineData("/imports?asOf=2026-01-31", "nodelead-vast")]
    [InlineData("/visits?asOf=2999-01-01", "evaluator")]
    public async Task A_page_with_nothing_much_to_show_can_be_used_too(string address, string persona)
    {
        await using var person = await Person.ComeAsync(browser, world.Site.Address, persona);
        await person.GoAsync(address.Replace("withdrawn", world.Withdrawn, StringComparison.Ordinal));

        await IsUsableAsync(person);
    }

    [Fact]
    public async Task A_form_full_of_faults_can_be_used_too()
    {
        await using var lead = await Person.ComeAsync(browser, world.Site.Address, "nodelead-vast");
        await lead.GoAsync("/visits/new");
        await lead.Button("Registrera").ClickAsync();
        await Expect(lead.Page.Locator("#form-problems")).ToBeFocusedAsync();

        await IsUsableAsync(lead);
    }

    /// <summary>Chromium keeps some inherited light-dark colours when the theme changes under an open page; a page that is opened in the dark has none of them.</summary>
    private const string PaintAnew = "() => { const root = document.documentElement; root.style.display = 'none'; root.getBoundingClientRect(); root.style.display = ''; }";

    private static async Task IsUsableAsync(Person person)
    {
        await Expect(person.Heading).ToHaveCountAsync(1);
        await Expect(person.Heading).Not.ToBeEmptyAsync();
        await Expect(person.Page.Locator("html")).ToHaveAttributeAsync("lang", "sv");
        Assert.EndsWith(" – SmartCityDashboard", await person.Page.TitleAsync(), StringComparison.Ordinal);

        var faults = await FaultsAsync(person, "light");
        await person.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await person.Page.EvaluateAsync(PaintAnew);
        faults = [.. faults, .. await FaultsAsync(person, "dark")];
        await person.Page.SetViewportSizeAsync(PageSize.Phone.Width, PageSize.Phone.Height);
        faults = [.. faults, .. await FaultsAsync(person, "phone")];
        faults = [.. faults, .. await person.Page.EvaluateAsync<string[]>(TooWide)];

        Assert.True(faults.Length == 0, string.Join('\n', faults));
        Assert.Empty(person.Faults);
    }

    private static async Task<string[]> FaultsAsync(Person person, string look) => [.. (await person.AxeAsync()).Select(fault => $"{look}: {fault}")];
}
