using Bunit;
using SmartCityDashboard.App.Companies;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Companies;

public sealed class CompaniesPageTests : FiguresContext
{
    private const string Known = "5599901013", Nameless = "5599945150";

    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Who_may_not_see_visits_sees_no_company(string role)
    {
        await FillAsync();
        await SignInAsync(role);

        Assert.Contains("behörighet", (await OpenAsync<CompaniesPage>("/companies")).Find(".notice").TextContent, StringComparison.Ordinal);
        var one = await OpenOneAsync(Known);
        Assert.Contains("behörighet", one.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exempelbolaget", one.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_says_who_how_often_where_and_since_when()
    {
        await FillAsync();
        await SignInAsync("evaluator");

        var page = await OpenAsync<CompaniesPage>("/companies");

        Assert.Equal("2 svenska företag har mött en internationell delegation hittills i år.", page.Find(".page-head p").TextContent);
        string[] Line(int place) => [.. page.FindAll("tbody tr")[place].QuerySelectorAll("a, td").Select(cell => cell.TextContent.Trim())];
        Assert.Equal(["Exempelbolaget AB", "559990-1013", "2", "2", "Väst, Syd", "2025-02-01", "2026-02-10"], Line(0));
        Assert.Equal(["559994-5150", "559994-5150", "1", "1", "Väst", "2026-01-20", "2026-01-20"], Line(1));
        Assert.Equal($"/companies/{Known}", page.Find("tbody th a").GetAttribute("href"));
    }

    [Fact]
    public async Task Every_number_opens_a_proof_sheet_with_the_same_number()
    {
        await FillAsync();
        await SignInAsync("coordinator");
        var numbers = (await OpenAsync<CompaniesPage>("/companies")).FindAll(".number-link").Concat((await OpenOneAsync(Known)).FindAll(".number-link"))
            .Select(link => (Shown: link.TextContent, Address: link.GetAttribute("href")!)).ToList();

        Assert.Equal(2 + 2 + 4 + 4, numbers.Count);
        foreach (var (shown, address) in numbers)
        {
            Assert.Equal(shown, (await ProofAsync(address)).Find(".proof-value .figure").TextContent);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task What_is_searched_for_stands_in_the_address_and_nothing_found_offers_a_way_on()
    {
        await FillAsync();
        await SignInAsync("evaluator");
        Assert.Equal("Exempelbolaget AB", (await OpenAsync<CompaniesPage>("/companies?q=exempel")).Find("tbody th a").TextContent);

        var nothing = await OpenAsync<CompaniesPage>("/companies?q=saknas");

        Assert.Contains("”saknas”", nothing.Find(".empty-state").TextContent, StringComparison.Ordinal);
        Assert.Equal(["/companies", "/companies?q=saknas&period=all"], nothing.FindAll(".empty-state a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_company_shows_its_visits_also_those_that_do_not_count_and_its_nodes()
    {
        await FillAsync();
        await SignInAsync("evaluator");

        var page = await OpenOneAsync(Known, "?period=all");

        Assert.Equal("Exempelbolaget AB", page.Find("h1").TextContent);
        Assert.Equal("Organisationsnummer 559990-1013. Företaget har mött 3 internationella delegationer sedan starten.", page.Find(".page-head p").TextContent);
        Assert.Equal(4, page.FindAll("tbody a[href^='/visits/']").Count);
        Assert.Equal(["Mitt|0|1", "Väst|2|2", "Syd|1|1"], page.FindAll(".node-table tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
    }

    [Fact]
    public async Task A_number_with_a_hyphen_leads_to_the_same_company_and_a_name_that_is_not_known_is_not_made_up()
    {
        await FillAsync();
        await SignInAsync("evaluator");

        var page = await OpenOneAsync("559994-5150");

        Assert.Equal("559994-5150", page.Find("h1").TextContent);
        Assert.Contains("Namnet är inte registrerat", page.Markup, StringComparison.Ordinal);
    }

    private Task<IRenderedComponent<CompanyPage>> OpenOneAsync(string number, string query = "") =>
        OpenAsync<CompanyPage>($"/companies/{number}{query}", parameters => parameters.Add(one => one.Number, number));

    /// <summary>Today is 2026-03-16: two that count this year, one of last year, and one that is planned.</summary>
    private async Task FillAsync()
    {
        await RegisterAsync(A.Visit("vast", "2025-02-01", visit => visit.Companies = [new(Known, "Exempelbolaget AB")]));
        await RegisterAsync(A.Visit("vast", "2026-01-20", visit => (visit.Stops, visit.Companies) = ([new() { Receiver = "mitt" }], [new(Known), new(Nameless)])));
        await RegisterAsync(A.Visit("syd", "2026-02-10", visit => visit.Companies = [new(Known)]));
        await RegisterAsync(A.Visit("syd", "2026-05-10", visit => (visit.Status, visit.Companies) = (VisitStatus.Confirmed, [new(Known)])));
    }
}
