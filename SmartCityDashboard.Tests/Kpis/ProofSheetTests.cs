using Bunit;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Kpis;

public sealed class ProofSheetTests : FiguresContext
{
    [Fact]
    public void A_proof_sheet_is_written_into_the_address_and_read_back()
    {
        var question = new KpiQuestion { Code = "K09", Measure = "companies", Scope = Scope.All, By = ["node"] }.Year(2026).Where("country", "NO", "DK").Where("node", "vast");

        var written = KpiLinks.ProofOf(question, ProofPart.LeftOut, "MjAyNg==");

        Assert.Equal("K09~measure:companies~from:2026-01-01~to:2026-12-31~country:NO,DK~node:vast~scope:all~rows:left-out~after:MjAyNg==", written);
        var read = KpiLinks.ReadProof(written)!;
        Assert.Equal(("K09", ProofPart.LeftOut, "MjAyNg=="), (read.Code, read.Rows, read.After));
        Assert.Equal(["measure", "from", "to", "country", "node", "scope"], read.Question!.Select(pair => pair.Key));
        Assert.Null(KpiLinks.ReadProof("K01")!.Question);
        Assert.Empty(KpiLinks.ReadProof(KpiLinks.ProofOf(new KpiQuestion { Code = "K01" }))!.Question!);
    }

    [Fact]
    public async Task A_code_alone_opens_the_question_of_the_page()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await RegisterAsync(A.Visit("ost", "2025-02-12"));
        await SignInAsync("evaluator");

        Assert.Equal("1", Number(await ProofAsync("/?proof=K01")));
        Assert.Equal("2", Number(await ProofAsync("/?period=all&proof=K01")));
        Assert.Equal("0", Number(await ProofAsync("/kpis/K01?node=syd&proof=K01")));
    }

    [Fact]
    public async Task Counted_rows_and_rows_left_out_lie_behind_their_links()
    {
        var counted = await RegisterAsync(A.Visit("vast", "2026-02-12"));
        var unknown = await RegisterAsync(A.Visit("vast", "2026-02-13", visit => (visit.Participants, visit.ParticipantsKind) = (null, ParticipantsKind.Unknown)));
        var cancelled = await RegisterAsync(A.Visit("vast", "2026-02-14", visit => visit.Status = VisitStatus.Cancelled));
        await SignInAsync("evaluator");

        var proof = await ProofAsync("/?proof=K02~");
        Assert.Equal([counted, unknown], References(proof));
        Assert.Equal(["Räknas (2)", "Okänt värde (1)", "Räknas inte (1)"], proof.FindAll(".parts a").Select(link => link.TextContent));

        Assert.Equal([unknown], References(await ProofAsync(proof.FindAll(".parts a")[1].GetAttribute("href")!)));
        var leftOut = await ProofAsync(proof.FindAll(".parts a")[2].GetAttribute("href")!);
        Assert.Equal([cancelled], References(leftOut));
        Assert.Equal("Inte genomfört", leftOut.Find("tbody td:last-child").TextContent);
    }

    [Theory]
    [InlineData("nodelead-vast")]
    [InlineData("secretariat")]
    public async Task Only_who_may_ask_is_offered_to(string role)
    {
        var visit = await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await Db.Get<QuestionActions>().AskAsync(A.Evaluator(), visit, "Räknade ni?");
        await SignInAsync(role);

        var proof = await ProofAsync("/?proof=K01~");

        Assert.Empty(proof.FindAll("button.ask"));
        Assert.Equal(("1 fråga utan svar", $"/visits/{visit}#questions"), (proof.Find(".asked").TextContent, proof.Find(".asked").GetAttribute("href")));
    }

    [Fact]
    public async Task A_question_about_a_row_takes_the_figure_along_and_leaves_the_sheet_open()
    {
        var cancelled = await RegisterAsync(A.Visit("vast", "2026-02-14", visit => visit.Status = VisitStatus.Cancelled));
        await SignInAsync("evaluator");
        var proof = await ProofAsync("/?proof=K01~from:2026-01-01~to:2026-12-31~node:vast~rows:left-out");

        await proof.Find("button.ask").ClickAsync(new());
        Assert.Contains("räknas inte i talet: Inte genomfört", proof.Find("dialog").TextContent, StringComparison.Ordinal);
        await proof.Find("#field-Question").InputAsync(new() { Value = "Blev det aldrig av?" });
        await proof.Find("form.words-form").SubmitAsync();

        await proof.WaitForAssertionAsync(() => Assert.Equal("1 fråga utan svar", proof.Find(".asked").TextContent));
        Assert.Contains("proof=K01", Navigation.Uri, StringComparison.Ordinal);
        var asked = Assert.Single((await Db.Get<QuestionQueries>().OfVisitAsync(A.NodeLead("vast"), cancelled)).Questions);
        Assert.Equal(("Blev det aldrig av?", "K01", "Antal besök, 2026, Nod (ledde): Väst"), (asked.Text, asked.Origin!.Kpi, asked.Origin.Filters.Sv));
        Assert.Equal(("Inte genomfört", "K01~from:2026-01-01~to:2026-12-31~node:vast~rows:left-out"), (asked.Origin.LeftOutBecause!.Sv, asked.Origin.Proof));
    }

    [Fact]
    public async Task Nothing_is_asked_in_the_past()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await SignInAsync("evaluator");
        Db.Clock.Advance(TimeSpan.FromDays(2));

        Assert.Empty((await ProofAsync("/?asOf=2026-03-16&proof=K01~")).FindAll("button.ask"));
    }

    [Fact]
    public async Task Rows_come_in_pages_of_fifty_and_none_is_lost()
    {
        for (var visit = 0; visit < 52; visit++) await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await SignInAsync("evaluator");

        var sheet = await ProofAsync("/?proof=K01~");
        var first = References(sheet).ToList();
        var next = References(await ProofAsync(sheet.FindAll(".row-pages a")[^1].GetAttribute("href")!)).ToList();

        Assert.Equal((50, 2), (first.Count, next.Count));
        Assert.Equal(52, first.Union(next).Count());
    }

    [Fact]
    public async Task A_share_of_fewer_than_five_says_why_it_has_no_per_cent()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12", visit => visit.Relevance = Relevance.High));
        await SignInAsync("reader");

        var proof = await ProofAsync("/?proof=K05");

        Assert.Contains("nämnaren är mindre än 5", proof.Find(".proof-status").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 – Besök med relevans medel eller hög", proof.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_is_copied_with_what_it_takes_to_cite_it()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await SignInAsync("reader");
        JSInterop.SetupVoid("navigator.clipboard.writeText", _ => true).SetVoidResult();

        var proof = await ProofAsync("/?proof=K01~from:2026-01-01~to:2026-12-31~node:vast");
        await proof.Find("button").ClickAsync();

        Assert.Equal(
            "Antal besök: 1 besök (2026). Filter: Nod (ledde): Väst. Definition K01-v1, uppgifter per 2026-03-16 09.00 svensk tid. SmartCityDashboard.",
            Assert.Single(JSInterop.Invocations["navigator.clipboard.writeText"]).Arguments[0]);
    }

    [Theory]
    [InlineData("/?proof=K99", "K99")]
    [InlineData("/?proof=K01~nod:vast", "nod")]
    [InlineData("/?proof=K01~after:rubbish", "trasig")]
    public async Task A_proof_that_can_not_be_read_is_refused_in_words(string address, string words)
    {
        await SignInAsync("evaluator");

        Assert.Contains(words, (await ProofAsync(address)).Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private static string Number(IRenderedComponent<ProofSheet> proof) => proof.Find(".proof-value .figure").TextContent;

    private static IEnumerable<string> References(IRenderedComponent<ProofSheet> proof) => proof.FindAll("a.reference").Select(link => link.TextContent);
}
