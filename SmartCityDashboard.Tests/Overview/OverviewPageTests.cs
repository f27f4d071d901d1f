using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Overview;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Overview;

public sealed class OverviewPageTests : FiguresContext
{
    [Theory]
    [InlineData(null)]
    [InlineData("nobody")]
    public async Task Who_holds_no_role_sees_no_figure(string? role)
    {
        await FillAsync();
        if (role is not null) await SignInAsync(role);

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Contains("behörighet", page.Find("[role=status] .words, .notice").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".tile, .number-link"));
    }

    [Fact]
    public async Task Every_number_opens_a_proof_sheet_with_the_same_number()
    {
        await FillAsync();
        await SignInAsync("coordinator");
        var page = await OpenAsync<OverviewPage>("/");
        var numbers = page.FindAll(".tiles .number-link, table .number-link").Select(Opened).ToList();

        Assert.True(numbers.Count > 5 + (8 * 5), $"{numbers.Count} numbers can be opened");
        foreach (var (shown, address) in numbers)
        {
            var proof = await ProofAsync(address);
            Assert.Equal(shown, proof.Find(".proof-value .figure [aria-hidden], .proof-value .figure:not(:has(*))").TextContent);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task Every_reason_opens_as_many_rows_as_it_says()
    {
        await FillAsync();
        await SignInAsync("evaluator");
        var page = await OpenAsync<OverviewPage>("/");
        var reasons = page.FindAll(".reasons .number-link").Select(Opened).ToList();

        Assert.Equal(3, reasons.Count);
        foreach (var (shown, address) in reasons)
        {
            var proof = await ProofAsync(address);
            Assert.Equal(shown, proof.FindAll("tbody tr").Count.ToString());
            Assert.Single(proof.FindAll("tbody td:last-child").Select(cell => cell.TextContent).Distinct());
        }
    }

    [Fact]
    public async Task Took_part_does_not_add_up_and_the_table_says_why()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Contains("summan av noderna är 3, nationellt 2. Skillnaden på 1 ", page.Find(".node-table footer").TextContent, StringComparison.Ordinal);
        Assert.Equal("2", page.FindAll(".node-table tfoot td")[1].TextContent.Trim());
    }

    [Theory]
    [InlineData("nodelead-vast", "Det som Väst behöver svara på eller fylla i.")]
    [InlineData("secretariat", "Det som någon behöver svara på eller fylla i.")]
    [InlineData("coordinator", "Det som någon behöver svara på eller fylla i.")]
    public async Task A_node_lead_is_asked_about_the_own_node_and_the_others_about_all(string role, string sentence)
    {
        await FillAsync();
        await SignInAsync(role);

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Contains(sentence, page.Markup, StringComparison.Ordinal);
        Assert.All(page.FindAll(".attention a"), link => Assert.Equal(role == "nodelead-vast", link.GetAttribute("href")!.Contains("vast", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nodes_stand_in_the_order_of_the_programme_with_the_nation_last()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Equal(["Norr", "Mitt", "Öst", "Väst", "Sydöst", "Syd", "Kansliet"], page.FindAll(".node-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("Nationellt", page.Find(".node-table tfoot th").TextContent);
    }

    [Fact]
    public async Task The_page_begins_with_what_the_numbers_say()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Equal("Programmet har tagit emot 2 internationella besök från 2 länder hittills i år, 1 fler än i fjol vid samma tid.", page.Find(".page-head p").TextContent);
    }

    [Fact]
    public async Task What_waits_links_to_its_rows_for_those_who_may_see_them()
    {
        await FillAsync();
        await SignInAsync("coordinator");

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Equal(
            ["Ett bekräftat besök har passerat sitt slutdatum", "En förfrågan väntar på att fördelas", "Ett genomfört besök saknar antal deltagare", "2 genomförda besök saknar bedömd affärsrelevans", "Ett besök saknar land"],
            page.FindAll(".attention a:not([href^='/follow-up'])").Select(link => link.TextContent));
        Assert.Contains("Den äldsta kom in 2026-03-02.", page.Find(".attention").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/visits?needsAnswer=true", "/visits?status=requested"], page.FindAll(".attention a").Take(2).Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Questions_are_told_to_who_shall_answer_and_to_who_asked()
    {
        var visit = await RegisterAsync(A.Visit("vast", "2026-02-01"));
        await SignInAsync("evaluator");
        var asker = await Services.GetRequiredService<CurrentViewer>().GetAsync();
        await Db.Get<QuestionActions>().AskAsync(asker, visit, "Räknade ni?");
        await Db.Get<QuestionActions>().AskAsync(asker, visit, "Och vilka företag?");
        Db.Clock.Advance(TimeSpan.FromDays(4));

        Assert.Equal(("2 av dina frågor väntar på svar", "/visits?question=own-open"), await AskedAsync());
        Assert.Contains("Den äldsta har väntat i 4 dagar.", (await OpenAsync<OverviewPage>("/")).Find(".attention").TextContent, StringComparison.Ordinal);
        await SignInAsync("nodelead-vast");
        Assert.Equal(("2 frågor väntar på svar", "/visits?node=vast&question=open"), await AskedAsync());
        await SignInAsync("nodelead-syd");
        Assert.Equal((null, null), await AskedAsync());
        await SignInAsync("reader");
        Assert.Equal((null, null), await AskedAsync());

        async Task<(string?, string?)> AskedAsync()
        {
            var link = (await OpenAsync<OverviewPage>("/")).FindAll(".attention a").SingleOrDefault(link => link.GetAttribute("href")!.Contains("question=", StringComparison.Ordinal));
            return (link?.TextContent, link?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task A_reader_sees_figures_and_reasons_but_no_rows()
    {
        await FillAsync();
        await SignInAsync("reader");
        var page = await OpenAsync<OverviewPage>("/");
        Assert.Empty(page.FindAll("a[href^='/visits']"));
        var visits = Opened(page.Find(".tile .number-link")).Address;

        var proof = await ProofAsync(visits);

        Assert.Equal("2", proof.Find(".proof-value .figure").TextContent);
        Assert.Empty(proof.FindAll("a[href^='/visits'], tbody tr"));
        Assert.Equal(["Återtaget", "Inte genomfört", "Land saknas"], proof.FindAll(".reasons li > span:first-child").Select(reason => reason.TextContent));
    }

    [Fact]
    public async Task A_past_instant_reaches_every_question()
    {
        await FillAsync();
        await SignInAsync("coordinator");
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        var then = AsOf.At(Db.Clock.GetUtcNow().UtcDateTime).Written;
        var before = (await OpenAsync<OverviewPage>("/")).FindAll(".number-link, .attention a").Select(link => link.TextContent).ToList();
        Db.Clock.Advance(TimeSpan.FromHours(1));
        await RegisterAsync(A.Visit("ost", "2026-01-15", visit => (visit.Countries, visit.Stops, visit.Companies) = (["DK"], [new() { Receiver = "syd" }], [new("5599945150")])));
        await RegisterAsync(A.Visit("norr", "2026-01-16", visit => visit.Status = VisitStatus.Requested));
        await RegisterAsync(A.Visit("norr", "2026-01-16", visit => visit.Status = VisitStatus.Confirmed));

        var past = await OpenAsync<OverviewPage>($"/?asOf={then}");

        Assert.Equal(before, past.FindAll(".number-link, .attention a").Select(link => link.TextContent));
        Assert.All(past.FindAll(".number-link, .attention a"), link => Assert.Contains($"asOf={then}", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEqual(before, (await OpenAsync<OverviewPage>("/")).FindAll(".number-link, .attention a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("nodelead-vast", "Importera nodens besökslista", "/imports", "/visits/new")]
    [InlineData("secretariat", "Registrera den första förfrågan", "/imports", "/visits/new")]
    [InlineData("coordinator", "Inget har kommit från noderna än", "/imports")]
    [InlineData("reader", "Inget har kommit från noderna än")]
    public async Task An_empty_programme_tells_each_role_what_to_do(string role, string sentence, params string[] links)
    {
        await SignInAsync(role);

        var page = await OpenAsync<OverviewPage>("/");

        Assert.Contains(sentence, page.Find(".empty-state").TextContent, StringComparison.Ordinal);
        Assert.Equal(links, page.FindAll(".empty-state a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.FindAll(".tile"));
    }

    [Fact]
    public async Task A_period_without_visits_is_no_empty_programme()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync<OverviewPage>("/?from=2024-01-01&to=2024-12-31");

        Assert.Equal("Inga genomförda internationella besök är registrerade under 2024.", page.Find(".page-head p").TextContent);
        Assert.Equal("0", page.Find(".tile .number-link").TextContent);
    }

    [Fact]
    public async Task A_broken_period_is_refused_in_words()
    {
        await SignInAsync("reader");

        var page = await OpenAsync<OverviewPage>("/?from=2024-31-01");

        Assert.Contains("2024-31-01", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private static (string Shown, string Address) Opened(IElement link) => (link.TextContent, link.GetAttribute("href")!);

    /// <summary>Today is 2026-03-16. This year two count; each other one is left out or waits for its own reason.</summary>
    private async Task FillAsync()
    {
        await RegisterAsync(A.Visit("vast", "2025-02-01"));
        await RegisterAsync(A.Visit("vast", "2025-06-01"));
        await RegisterAsync(A.Visit("vast", "2026-01-20", visit => (visit.Stops, visit.Companies) = ([new() { Receiver = "mitt" }], [new("5599901013")])));
        await RegisterAsync(A.Visit("ost", "2026-02-10", visit => (visit.Countries, visit.Participants, visit.ParticipantsKind) = (["JP"], null, ParticipantsKind.Unknown)));
        await RegisterAsync(A.Visit("syd", "2026-02-12", visit => visit.Status = VisitStatus.Cancelled));
        await RegisterAsync(A.Visit("ost", "2026-02-14", visit => visit.Countries = []));
        await RegisterAsync(A.Visit("norr", "2026-03-01", visit => visit.Status = VisitStatus.Confirmed));
        await RegisterAsync(A.Visit("norr", "2026-05-01", visit => (visit.Status, visit.RequestedOn) = (VisitStatus.Requested, new DateOnly(2026, 3, 2))));
        var twice = await RegisterAsync(A.Visit("vast", "2026-01-20"));
        await Db.Get<VisitActions>().WithdrawAsync(A.NodeLead("vast"), twice, 1, "Dubblett", null);
    }
}
