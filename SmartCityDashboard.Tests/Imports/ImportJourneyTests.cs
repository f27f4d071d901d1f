using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>The node lead of Väst in a real browser: from the file to committed visits.</summary>
public sealed class ImportJourneyTests(Browser browser)
{
    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task The_node_lead_imports_the_list_of_the_year_and_the_same_file_again_changes_nothing(int width, ColorScheme colours)
    {
        await using var site = TestSite.Start();
        await using var opened = await OpenAsync(site, "nodelead-vast", width, colours);
        var page = opened.Page;
        await NoFaultsAsync(opened, $"imports-{width}-1-choose");

        await page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));
        await Assertions.Expect(page.Locator(".number-row")).ToContainTextAsync("506");
        Assert.Equal(["42", "506", "46", "25"], await page.Locator(".number-row dd").AllInnerTextsAsync());
        await NoFaultsAsync(opened, $"imports-{width}-2-review");

        await page.GetByRole(AriaRole.Button, new() { Name = "Spara 42 besök" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("42 nya besök, 0 ändrade, 0 oförändrade.");
        await NoFaultsAsync(opened, $"imports-{width}-3-done");

        await page.GetByRole(AriaRole.Button, new() { Name = "Importera en lista till" }).ClickAsync();
        await Assertions.Expect(page.Locator(".drop-file")).ToBeVisibleAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Inget att spara");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Oförändrad 42" })).ToBeVisibleAsync();
        await NoFaultsAsync(opened, $"imports-{width}-4-again");

        await ActivitiesAsync(opened, width);
    }

    [Theory]
    [InlineData(1440, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task Headings_that_are_not_known_are_matched_and_errors_are_shown_first(int width, ColorScheme colours)
    {
        await using var site = TestSite.Start();
        await using var opened = await OpenAsync(site, "nodelead-vast", width, colours);
        var page = opened.Page;
        string[] lines = [Lists.Headings.Replace("Delegation", "Vilka kom") + ";Fika", Lists.Row("1") + ";ja", Lists.Row("2", start: "2025-02-31", countries: "Utopia") + ";", Lists.Row("3", node: "Syd") + ";nej"];
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "lista.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", lines)) });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2 rubriker känns inte igen");
        await NoFaultsAsync(opened, $"imports-{width}-5-columns");

        await page.GetByLabel("Fält för kolumnen Vilka kom").SelectOptionAsync("Delegation");
        await page.GetByRole(AriaRole.Button, new() { Name = "Granska raderna" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr").First).ToContainTextAsync("Dagen 2025-02-31 finns inte");
        await Assertions.Expect(page.Locator("tbody tr").Nth(1)).ToContainTextAsync("Du får inte importera besök för Syd.");
        await NoFaultsAsync(opened, $"imports-{width}-6-errors");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Hämta raderna med fel" }).ClickAsync());
        Assert.Equal("lista-att-ratta.xlsx", download.SuggestedFilename);

        await page.GetByRole(AriaRole.Button, new() { Name = "Spara 1 besök" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 nya besök");
    }

    [Theory]
    [InlineData(1440, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task An_import_is_undone_after_its_loss_was_shown_and_the_same_file_comes_in_again(int width, ColorScheme colours)
    {
        await using var site = TestSite.Start();
        await using var opened = await OpenAsync(site, "nodelead-vast", width, colours);
        var page = opened.Page;
        var main = page.Locator("main");
        await page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara 42 besök" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("42 nya besök");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Ångra importen") }).ClickAsync();
        await Assertions.Expect(page.Locator(".number-row")).ToContainTextAsync("besök återtas");
        await Assertions.Expect(main.Locator("tr", new() { HasText = "2019" }).First).ToContainTextAsync("35");
        await NoFaultsAsync(opened, $"undo-{width}-1-preview");
        await page.WaitForSelectorAsync("html[data-live=true]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra importen" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("42 besök återtogs, 0 ändrades tillbaka");
        await NoFaultsAsync(opened, $"undo-{width}-2-done");

        await main.GetByRole(AriaRole.Link, new() { Name = "Alla importer" }).First.ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("Ångrad");
        await NoFaultsAsync(opened, $"undo-{width}-3-list");
        await page.Locator("input[type=file]").SetInputFilesAsync(Lists.PathOf(Lists.Vast2019));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Återställs 42" })).ToBeVisibleAsync();
        await NoFaultsAsync(opened, $"undo-{width}-4-again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara 42 besök" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("42 nya besök");
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_before_it_is_sent()
    {
        await using var site = TestSite.Start();
        await using var opened = await OpenAsync(site, "nodelead-vast", 1440, ColorScheme.Light);
        var path = Path.Combine(Directory.CreateTempSubdirectory("city-large-").FullName, "stor.csv");
        await using (var file = File.Create(path)) file.SetLength(200L * 1024 * 1024);

        await opened.Page.Locator("input[type=file]").SetInputFilesAsync(path);

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("stor.csv är 200 MB. Gränsen är 20 MB.");
    }

    [Theory]
    [InlineData("evaluator")]
    [InlineData("reader")]
    public async Task Who_may_not_import_gets_neither_page_nor_template(string persona)
    {
        await using var site = TestSite.Start();
        await using var opened = await browser.OpenAsync(new(site.Address, "/about"));
        await SignInAsync(opened.Page, site, persona);

        foreach (var address in (string[])["/imports", "/imports/template"])
        {
            var answer = await opened.Page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            Assert.Equal(403, answer!.Status);
        }
    }

    /// <summary>Activities by the same road: a row that repeats another is named, and the import is undone.</summary>
    private static async Task ActivitiesAsync(BrowserPage opened, int width)
    {
        var (page, main) = (opened.Page, opened.Page.Locator("main"));
        await main.GetByRole(AriaRole.Link, new() { Name = "Aktiviteter", Exact = true }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("webbinarier, evenemang och motbesök");
        await NoFaultsAsync(opened, $"imports-{width}-7-activities");
        string[] lines = [ActivityLists.Headings, ActivityLists.Row("1", visits: "SCS-2019-0001"), ActivityLists.Row("2", kind: "Motbesök", title: "Resa till Pune", town: "Pune", participants: "9", countries: "Indien"), ActivityLists.Row("3")];
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "aktiviteter.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", lines)) });
        await Assertions.Expect(main).ToContainTextAsync("står redan på rad 2");
        await NoFaultsAsync(opened, $"imports-{width}-8-activities-review");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spara 2 aktiviteter" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("2 nya aktiviteter, 0 ändrade, 0 oförändrade. 1 rader fanns redan");
        await NoFaultsAsync(opened, $"imports-{width}-9-activities-done");

        var undo = await main.GetByRole(AriaRole.Link, new() { NameRegex = new("^Ångra importen aktiviteter") }).GetAttributeAsync("href");

        await page.GotoAsync(new Uri(new Uri(page.Url), "/visits/SCS-2019-0001").AbsoluteUri);
        await page.WaitForSelectorAsync("html[data-live=true]");
        await Assertions.Expect(main).ToContainTextAsync("Aktiviteter som hör ihop med besöket");
        await NoFaultsAsync(opened, $"visit-{width}-activities");

        await page.GotoAsync(new Uri(new Uri(page.Url), undo).AbsoluteUri);
        await Assertions.Expect(page.Locator(".number-row")).ToContainTextAsync("aktiviteter återtas");
        await NoFaultsAsync(opened, $"undo-{width}-5-activities");
        await page.WaitForSelectorAsync("html[data-live=true]");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ångra importen" }).ClickAsync();
        await Assertions.Expect(main).ToContainTextAsync("2 aktiviteter återtogs");
    }

    private async Task<BrowserPage> OpenAsync(TestSite site, string persona, int width, ColorScheme colours)
    {
        var opened = await browser.OpenAsync(new(site.Address, "/about"), width == 390 ? PageSize.Phone : PageSize.Desk, colours: colours);
        await SignInAsync(opened.Page, site, persona);
        await opened.Page.GotoAsync(new Uri(site.Address, "/imports").AbsoluteUri);
        await opened.Page.WaitForSelectorAsync("html[data-live=true]");
        return opened;
    }

    private static async Task SignInAsync(IPage page, TestSite site, string persona)
    {
        var form = page.APIRequest.CreateFormData();
        form.Set("persona", persona);
        await page.APIRequest.PostAsync(new Uri(site.Address, "/sign-in/demo").AbsoluteUri, new() { Form = form });
    }

    private static async Task NoFaultsAsync(BrowserPage opened, string picture)
    {
        await opened.ScreenshotAsync(picture);
        Assert.Empty(await opened.AxeAsync());
        Assert.Empty(opened.Faults);
        Assert.False(await opened.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "the page is wider than the screen");
    }
}
