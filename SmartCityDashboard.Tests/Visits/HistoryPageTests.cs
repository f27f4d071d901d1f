using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Visits;

public sealed class HistoryPageTests : VisitPages
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Services.AddSingleton(Db.Get<VisitHistory>());
    }

    [Fact]
    public async Task Who_may_read_no_history_is_told_so()
    {
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await SignInAsync("reader");

        var page = Open<HistoryOfVisitsPage>("/history");

        await page.WaitForAssertionAsync(() => Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("Bergen", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_is_one_entry_that_opens_to_its_rows()
    {
        await Db.ImportAsync(A.Coordinator(), await Lists.NamedAsync("besok-vast-2019.csv", [Lists.Headings, .. Enumerable.Range(1, 5).Select(id => Lists.Row($"{id}"))]));
        await SignInAsync("evaluator");
        var page = Open<HistoryOfVisitsPage>("/history");
        await page.WaitForAssertionAsync(() => Assert.Contains("importerade besok-vast-2019.csv: 5 besök", page.Find(".change-head").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Single(page.FindAll(".changes > li"));

        await page.FindAll("a").Single(link => link.TextContent == "Visa 5 besök").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Equal(5, page.FindAll(".changes.within > li").Count), TimeSpan.FromSeconds(30));
        Assert.Contains("Dölj dem", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities_stand_among_the_visits_and_lead_to_their_own_pages()
    {
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await Db.ImportActivitiesAsync(A.Coordinator(), await ActivityLists.OfAsync([.. Enumerable.Range(1, 4).Select(id => ActivityLists.Row($"{id}", title: $"Del {id}"))]));
        await Db.Get<ActivityActions>().RegisterAsync(A.NodeLead("vast"), A.Activity());
        await SignInAsync("evaluator");

        var page = Open<HistoryOfVisitsPage>("/history");

        await page.WaitForAssertionAsync(() => Assert.Contains("importerade aktiviteter.csv: 4 aktiviteter", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Equal(3, page.FindAll(".changes > li").Count);
        Assert.Equal(["/activities/SCA-2025-0005", "/visits/SCS-2025-0001"], page.FindAll(".change-head a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task A_day_that_is_none_is_marked_at_its_field()
    {
        await SignInAsync("evaluator");
        var page = Open<HistoryOfVisitsPage>("/history");
        await page.WaitForElementAsync("#filter-from", TimeSpan.FromSeconds(30));

        await page.Find("#filter-from").ChangeAsync(new() { Value = "i höstas" });

        Assert.Equal("Skriv datumet som 2026-01-31.", page.Find("#filter-from-problem").TextContent);
        Assert.Equal("true", page.Find("#filter-from").GetAttribute("aria-invalid"));
        Assert.Empty(page.Find("#filter-to-problem").TextContent);
    }
}
