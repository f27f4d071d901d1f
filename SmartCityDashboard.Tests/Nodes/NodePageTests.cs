using AngleSharp.Dom;
using Bunit;
using SmartCityDashboard.App.Nodes;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Nodes;

public sealed class NodePageTests : FiguresContext
{
    [Fact]
    public async Task Who_holds_no_role_sees_no_figure()
    {
        await FillAsync();
        await SignInAsync("nobody");

        var page = await OpenAsync("vast");

        Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".number-link"));
    }

    [Fact]
    public async Task Every_number_opens_a_proof_sheet_with_the_same_number()
    {
        await FillAsync();
        await SignInAsync("coordinator");
        var page = await OpenAsync("vast");
        var numbers = page.FindAll(".number-link").Select(link => (Shown: link.TextContent, Address: link.GetAttribute("href")!)).ToList();

        Assert.True(numbers.Count > 8 + 4, $"{numbers.Count} numbers can be opened");
        foreach (var (shown, address) in numbers)
        {
            var proof = await ProofAsync(address);
            Assert.Equal(shown, proof.Find(".proof-value .figure [aria-hidden], .proof-value .figure:not(:has(*))").TextContent);
            await DisposeComponentsAsync();
        }
    }

    [Theory]
    [InlineData("evaluator", "Obesvarade frågor (1)")]
    [InlineData("reader", null)]
    public async Task Questions_that_wait_for_the_node_are_one_click_away(string role, string? says)
    {
        var visit = await RegisterAsync(A.Visit("vast", "2026-02-01"));
        await Db.Get<QuestionActions>().AskAsync(A.Coordinator(), visit, "Räknade ni?");
        await SignInAsync(role);

        Assert.Equal(says, (await OpenAsync("vast")).FindAll("a[href='/visits?node=vast&question=open']").SingleOrDefault()?.TextContent);
        Assert.Empty((await OpenAsync("syd")).FindAll("a[href*='question=']"));
    }

    [Theory]
    [InlineData("evaluator", true)]
    [InlineData("reader", false)]
    public async Task The_page_tells_how_the_follow_up_stands(string role, bool seesRows)
    {
        await RegisterAsync(A.Visit("vast", "2026-01-12"));
        await SignInAsync(role);

        var page = await OpenAsync("vast");

        var facts = page.FindAll(".status-card dd").Select(fact => fact.TextContent).ToList();
        Assert.Equal(["0 av 1", "0 av 1", "4"], facts.Take(3));
        Assert.Equal((await Db.Get<ActionQueries>().DebtAsync(A.Reader())).Single(row => row.Node == "vast").Debt.Days.ToString(), facts[4]);
        Assert.Equal(seesRows, page.FindAll("a[href='/follow-up?node=vast&silence=visit-without-report']").Count == 1);
        Assert.Equal(seesRows, page.FindAll("a[href='/follow-up?node=vast']").Count == 1);
    }

    [Fact]
    public async Task Own_figures_stand_beside_the_range_of_the_others_and_name_none_of_them()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync("vast");

        var led = page.FindAll("tbody tr")[0];
        Assert.Equal("2", led.QuerySelector(".number-link")!.TextContent);
        Assert.Equal("0 – 6, mitten 0", led.QuerySelector(".range-words")!.TextContent);
        Assert.Equal("/kpis/K01?from=2026-01-01&to=2026-12-31&by=node", led.QuerySelector(".range-words")!.GetAttribute("href"));
        var card = page.FindAll(".card")[0].TextContent;
        Assert.All(["Norr", "Mitt", "Öst", "Sydöst", "Syd"], other => Assert.DoesNotContain(other, card, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_share_on_fewer_than_five_is_hidden_and_does_not_stretch_the_range()
    {
        await FillAsync();
        await SignInAsync("reader");

        var digital = (await OpenAsync("vast")).FindAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Andel digitala");

        Assert.Equal("··", digital.QuerySelector(".number-link")!.TextContent);
        Assert.Contains("För få noder har underlag", digital.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_begins_with_what_the_node_did()
    {
        await FillAsync();
        await SignInAsync("reader");

        Assert.Equal("Region Väst har lett 2 internationella besök från 2 länder hittills i år, 1 fler än i fjol vid samma tid.", (await OpenAsync("vast")).Find(".page-head p").TextContent);
        Assert.Equal("Region Norr har inte lett något genomfört internationellt besök hittills i år.", (await OpenAsync("norr")).Find(".page-head p").TextContent);
    }

    [Fact]
    public async Task Väst_answers_for_thirteen_municipalities_itself_and_for_the_rest_through_partners()
    {
        await SignInAsync("reader");

        var page = await OpenAsync("vast");

        var territory = Card(page, "Område och ansvar");
        Assert.Equal("Svarar fullt för 13 kommuner i Hallands län och Västra Götalands län. Resten av Hallands län och Västra Götalands län nås genom partner.", territory.QuerySelector("header p")!.TextContent);
        var rows = territory.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(
            [
                "Hallands län|Kungsbacka|Fulltsedan 2019-01-01",
                "Hallands län|Övriga|Genom partnersedan 2019-01-01",
                "Västra Götalands län|Ale, Alingsås, Göteborg, Härryda, Kungälv, Lerum, Lilla Edet, Mölndal, Partille, Stenungsund, Tjörn, Öckerö|Fulltsedan 2019-01-01",
                "Västra Götalands län|Övriga|Genom partnersedan 2019-01-01",
            ],
            rows);
    }

    [Fact]
    public async Task A_node_that_answers_for_whole_counties_says_so()
    {
        await SignInAsync("reader");

        var territory = Card(await OpenAsync("syd"), "Område och ansvar");

        Assert.Equal("Svarar fullt för Blekinge län och Skåne län.", territory.QuerySelector("header p")!.TextContent);
        Assert.Equal("Blekinge län|Alla|Fulltsedan 2019-01-01", string.Join('|', territory.QuerySelectorAll("tbody tr")[0].Children.Select(cell => cell.TextContent.Trim())));
    }

    [Fact]
    public async Task Host_and_partners_stand_with_their_dates()
    {
        await SignInAsync("reader");

        var rows = Card(await OpenAsync("vast"), "Värd och partner").QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();

        Assert.Equal("Business Region Göteborg AB|Värdsedan 2019-01-01", rows[0]);
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task The_secretariat_is_no_node_and_has_no_territory()
    {
        await SignInAsync("reader");

        Assert.Contains("ingen nod", Card(await OpenAsync("kansli"), "Område och ansvar").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_see_visits_are_sent_to_them()
    {
        await SignInAsync("reader");
        Assert.Empty((await OpenAsync("vast")).FindAll("a[href^='/visits']"));

        await SignInAsync("evaluator");
        Assert.Equal("/visits?node=vast&from=2026-01-01&to=2026-12-31", (await OpenAsync("vast")).Find("a[href^='/visits']").GetAttribute("href"));
    }

    [Fact]
    public async Task A_past_instant_shows_what_was_known_then()
    {
        await SignInAsync("reader");
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        var then = AsOf.At(Db.Clock.GetUtcNow().UtcDateTime).Written;
        Db.Clock.Advance(TimeSpan.FromHours(1));
        await FillAsync();

        var page = await OpenAsync("vast", $"?asOf={then}");

        Assert.Equal("0", page.Find(".number-link").TextContent);
        Assert.All(page.FindAll("main a, .number-link, .range-words"), link => Assert.Contains($"asOf={then}", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_node_is_no_page()
    {
        await SignInAsync("reader");
        var missing = false;
        Navigation.OnNotFound += (_, _) => missing = true;
        Navigation.NavigateTo("/nodes/atlantis");

        var page = Render<NodePage>(parameters => parameters.Add(one => one.Code, "atlantis"));

        await page.WaitForAssertionAsync(() => Assert.True(missing));
    }

    private Task<IRenderedComponent<NodePage>> OpenAsync(string node, string query = "") => OpenAsync<NodePage>($"/nodes/{node}{query}", parameters => parameters.Add(one => one.Code, node));

    private static IElement Card(IRenderedComponent<NodePage> page, string title) => page.FindAll(".card").Single(card => card.QuerySelector("h2")?.TextContent == title);

    /// <summary>Today is 2026-03-16. Väst led two of this year, Öst six, five of them digital.</summary>
    private async Task FillAsync()
    {
        await RegisterAsync(A.Visit("vast", "2025-02-01"));
        await RegisterAsync(A.Visit("vast", "2026-01-20", visit => (visit.Stops, visit.Companies) = ([new() { Receiver = "mitt" }], [new("5599901013")])));
        await RegisterAsync(A.Visit("vast", "2026-02-20", visit => (visit.Countries, visit.ParticipantsKind) = (["JP", "NO"], ParticipantsKind.Estimated)));
        for (var day = 1; day <= 6; day++)
            await RegisterAsync(A.Visit("ost", $"2026-02-0{day}", visit => visit.Format = day > 1 ? VisitFormat.Digital : VisitFormat.Physical));
    }
}
