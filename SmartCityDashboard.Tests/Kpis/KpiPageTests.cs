using Bunit;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Kpis;

public sealed class KpiPageTests : FiguresContext
{
    [Fact]
    public async Task Who_holds_no_role_sees_no_figure()
    {
        await RegisterAsync(A.Visit());

        Assert.Empty((await OpenAsync<KpisPage>("/kpis")).FindAll(".number-link"));
        Assert.Empty((await OpenKpiAsync("/kpis/K01")).FindAll(".number-link"));
    }

    [Fact]
    public async Task The_list_has_every_measure_with_its_number_and_a_link()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await SignInAsync("reader");

        var page = await OpenAsync<KpisPage>("/kpis");

        Assert.Equal(KpiCatalogue.All.SelectMany(kpi => kpi.Measures.Select(_ => kpi.Code)), page.FindAll("tbody td:first-child").Select(cell => cell.TextContent));
        Assert.Equal(
            ["1", "12", "1", "··", "–", "··", "··", "··", "··", "1", "2", "1", "0", "0", "0", "0", "0", "…", "…", "…", "…", "–", "◷", "–"],
            page.FindAll("tbody .number-link").Select(link => link.TextContent));
        Assert.Contains("/kpis/K09?measure=companies&from=2026-01-01&to=2026-12-31", page.Markup.Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_share_visits_do_not_add_up_and_the_table_says_why()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12", visit => visit.Stops = [new() { Receiver = "mitt" }, new() { Receiver = "ost" }]));
        await SignInAsync("reader");

        var page = await OpenKpiAsync("/kpis/K01?by=tookPart");

        Assert.Contains("Summan av raderna är 3, totalt 1. Skillnaden på 2 ", page.Find(".card footer").TextContent, StringComparison.Ordinal);
        Assert.Contains("Raderna summerar till totalen.", (await OpenKpiAsync("/kpis/K01?by=node")).Find(".card footer").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K01", "/kpis/K01?period=all&by=theme,country")]
    [InlineData("K03", "/kpis/K03?period=all&by=region,year")]
    [InlineData("K02", "/kpis/K02?period=all&by=channel")]
    [InlineData("K01", "/kpis/K01?period=all&by=country&country=NO")]
    public async Task Every_number_of_a_breakdown_opens_a_proof_sheet_with_the_same_number(string code, string address)
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12", visit => visit.Countries = ["NO", "DK"]));
        await RegisterAsync(A.Visit("ost", "2025-02-12", visit => (visit.Countries, visit.Themes) = (["JP"], [])));
        await RegisterAsync(A.Visit("syd", "2025-03-12"));
        await SignInAsync("evaluator");
        var numbers = (await OpenKpiAsync(address, code)).FindAll("table .number-link").Select(link => (Shown: link.TextContent, Address: link.GetAttribute("href")!)).ToList();

        Assert.True(numbers.Count > 3);
        foreach (var (shown, href) in numbers)
        {
            Assert.Equal(shown, (await ProofAsync(href)).Find(".proof-value .figure").TextContent);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task A_country_that_came_along_with_the_one_filtered_for_gets_no_row()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12", visit => visit.Countries = ["NO", "DK"]));
        await SignInAsync("evaluator");

        var page = await OpenKpiAsync("/kpis/K01?by=country&country=NO");

        Assert.Equal(["Norge"], page.Find("tbody").QuerySelectorAll("th").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task Two_instants_are_compared_with_the_rows_that_differ()
    {
        var first = await RegisterAsync(A.Visit("vast", "2026-02-12"));
        var then = AsOf.At(Db.Clock.GetUtcNow().UtcDateTime).Written;
        Db.Clock.Advance(TimeSpan.FromHours(1));
        await Db.Get<VisitActions>().ChangeAsync(A.NodeLead("vast"), first, 1, A.Visit("vast", "2026-02-12"), A.Visit("vast", "2026-02-12", visit => visit.Participants = 15));
        var second = await RegisterAsync(A.Visit("ost", "2026-02-13"));
        await SignInAsync("evaluator");

        var page = await OpenKpiAsync($"/kpis/K02?compare={then}", "K02");

        Assert.Equal(["12", "27", "+15"], page.FindAll(".compared dd").Select(value => value.TextContent.Trim()));
        var rows = page.FindAll(".card:has(.compared) tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains(first, StringComparison.Ordinal) && row.Contains("Ändrat från 12 till 15", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains(second, StringComparison.Ordinal) && row.Contains("Räknas nu, men inte då", StringComparison.Ordinal));
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public async Task A_reader_compares_numbers_without_rows()
    {
        await RegisterAsync(A.Visit("vast", "2026-02-12"));
        await SignInAsync("reader");

        var page = await OpenKpiAsync("/kpis/K01?compare=2026-03-01");

        Assert.Equal(["0", "1", "+1"], page.FindAll(".compared dd").Select(value => value.TextContent.Trim()));
        Assert.Empty(page.FindAll("a[href^='/visits']"));
    }

    [Theory]
    [InlineData("/kpis/K01?nod=vast", "nod")]
    [InlineData("/kpis/K01?node=atlantis", "atlantis")]
    [InlineData("/kpis/K01?by=colour", "colour")]
    [InlineData("/kpis/K01?compare=2999-01-01", "inte varit än")]
    public async Task What_can_not_be_read_is_refused_with_its_name(string address, string words)
    {
        await SignInAsync("reader");

        Assert.Contains(words, (await OpenKpiAsync(address)).Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_sheet_is_whole_in_both_languages()
    {
        await SignInAsync("reader");
        Assert.Contains("Kända brister", (await OpenKpiAsync("/kpis/K05", "K05")).Find("#sheet").TextContent, StringComparison.Ordinal);
        Speak(Cultures.English);

        var sheet = (await OpenKpiAsync("/kpis/K05", "K05")).Find("#sheet").TextContent;

        Assert.Contains("Known issues", sheet, StringComparison.Ordinal);
        Assert.Contains("Visits with medium or high relevance", sheet, StringComparison.Ordinal);
        Assert.Contains("K05-v1, valid from 2017-05-08", sheet, StringComparison.Ordinal);
    }

    private Task<IRenderedComponent<KpiPage>> OpenKpiAsync(string address, string code = "K01") => OpenAsync<KpiPage>(address, page => page.Add(one => one.Code, code));
}
