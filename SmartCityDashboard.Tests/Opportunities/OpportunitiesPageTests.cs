using Bunit;
using SmartCityDashboard.App.Opportunities;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>Today is 2026-03-16.</summary>
public sealed class OpportunitiesPageTests : OpportunityPages
{
    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Who_sees_no_rows_sees_no_pipeline(string persona)
    {
        await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity());
        await SignInAsync(persona);

        var cut = Open<OpportunitiesPage>("/opportunities");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stage_says_in_words_how_many_stand_in_it_and_how_long()
    {
        await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity(opened: "2026-03-06"));
        await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity(opened: "2025-12-16", change: one => one.Title = "Fjärrvärme i Voss"));
        await SignInAsync("coordinator");

        var cut = Open<OpportunitiesPage>("/opportunities");

        await cut.WaitForElementAsync(".board");
        Assert.Equal("2 affärsmöjligheter, varav 2 pågår.", cut.Find(".page-head p").TextContent);
        Assert.Equal(OpportunityLife.All.Select(stage => OpportunityTexts.Name(stage).Sv), cut.FindAll(".lane h2").Select(heading => heading.TextContent.Replace("\u00AD", "", StringComparison.Ordinal)));
        Assert.Equal("2 ärenden, median 50 dagar i steget, 1 tyst", cut.Find(".lane header p").TextContent);
        Assert.Equal(["Fjärrvärme i Voss", "Biogas i Bergen"], cut.FindAll(".lane li a").Select(link => link.TextContent));
        Assert.Contains("Tyst", cut.Find(".lane li").TextContent, StringComparison.Ordinal);
        Assert.Contains("En affärsmöjlighet är tyst", cut.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(cut.FindAll("a"), link => link.TextContent == "Öppna en affärsmöjlighet");
    }

    [Fact]
    public async Task The_list_is_narrowed_by_the_address_and_its_file_too()
    {
        await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity());
        await Cases.OpenAsync(A.NodeLead("syd"), A.Opportunity("syd", change: one => one.Title = "Elbussar i Oslo"));
        await SignInAsync("nodelead-vast");

        var cut = Open<OpportunitiesPage>("/opportunities?view=list&node=syd&stage=business-group");

        await cut.WaitForAssertionAsync(() => Assert.Equal("Elbussar i Oslo", Assert.Single(cut.FindAll("tbody th a")).TextContent));
        Assert.Equal(["Steg: I affärsutvecklingsgruppen×", "Nod: Syd×"], cut.FindAll(".filter-chip").Select(chip => chip.TextContent));
        Assert.Equal("/opportunities/download?stage=business-group&node=syd", cut.Find(".files a").GetAttribute("href"));
    }

    [Fact]
    public async Task A_filter_that_can_not_be_read_is_told()
    {
        await SignInAsync("coordinator");

        var cut = Open<OpportunitiesPage>("/opportunities?stage=nonsense");

        await cut.WaitForAssertionAsync(() => Assert.Contains("nonsense", cut.Find(".notice").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_visits_page_shows_its_cases_and_the_way_to_open_one()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(viewer, A.Visit());
        await Cases.OpenAsync(viewer, A.Opportunity(change: one => one.Visits = [visit.Reference]));

        var cut = Open<OneVisitPage>($"/visits/{visit.Reference}", parameters => parameters.Add(page => page.Reference, visit.Reference));

        await cut.WaitForAssertionAsync(() => Assert.Equal("/opportunities/SCB-2026-0001", cut.Find(".case-lines a").GetAttribute("href")));
        Assert.Contains(cut.FindAll("a"), link => link.GetAttribute("href") == $"/opportunities/new?visit={visit.Reference}");
    }

    [Fact]
    public async Task A_form_from_a_visit_holds_what_the_visit_brings_and_opens_the_case()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", change: one => one.Companies = [new("5599901013", "Exempelbolaget AB")]));

        var cut = Open<OpportunityFormPage>($"/opportunities/new?visit={visit.Reference}");
        await cut.WaitForElementAsync("form");
        Assert.Equal("vast", cut.Find("#field-LeadReceiver").GetAttribute("value"));
        Assert.Equal("Delegation från Bergen", cut.Find("#field-Buyer").GetAttribute("value"));
        Assert.Contains("Exempelbolaget AB", cut.Markup, StringComparison.Ordinal);
        await cut.Find("form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Ge affärsmöjligheten en rubrik", cut.Find("#field-Title-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-Title").InputAsync("Elbussar i Bergen");
        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("/opportunities/SCB-2026-0001?saved=true", Navigation.Uri, StringComparison.Ordinal));
        var view = await Db.Get<OpportunityQueries>().ViewAsync(viewer, "SCB-2026-0001");
        Assert.Equal(("vast", "NO", visit.Reference), (view.Opportunity.LeadReceiver, view.Opportunity.BuyerCountry, view.Visits.Single().Reference));
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("evaluator")]
    public async Task Who_leads_nothing_gets_no_form(string persona)
    {
        await SignInAsync(persona);

        var cut = Open<OpportunityFormPage>("/opportunities/new");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form"));
    }
}
