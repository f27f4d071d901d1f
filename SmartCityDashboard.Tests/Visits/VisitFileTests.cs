using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitFileTests
{
    [Fact]
    public async Task The_file_holds_what_is_filtered_and_says_what_it_leaves_out()
    {
        await using var site = TestSite.Start();
        await FillAsync(site);
        using var visitor = await SignInAsync(site, "coordinator");

        var lines = (await visitor.GetStringAsync("/visits/download?node=vast")).TrimStart('\ufeff').Split("\r\n");

        Assert.Contains("# Urval;Ledande nod: Väst", lines);
        Assert.Contains(lines, line => line.StartsWith("# Utelämnat;1 återtagna besök", StringComparison.Ordinal));
        Assert.Single(lines, line => line.StartsWith("SCS-", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(";Osaka stad;", StringComparison.Ordinal) && line.Contains(";1200;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_filter_that_can_not_be_read_is_told_instead_of_ignored()
    {
        await using var site = TestSite.Start();
        using var visitor = await SignInAsync(site, "coordinator");

        var answer = await visitor.GetAsync("/visits/download?from=31-02-2026");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/visits/download")]
    [InlineData("/visits/coming.ics")]
    public async Task Who_may_not_read_rows_gets_no_file(string address)
    {
        await using var site = TestSite.Start();
        await FillAsync(site);
        using var visitor = await SignInAsync(site, "reader");

        var answer = await visitor.GetAsync(address);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Osaka", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_holds_confirmed_visits_that_are_still_to_come()
    {
        await using var site = TestSite.Start();
        await FillAsync(site);
        var coming = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await site.Services.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd", coming, visit => (visit.Delegation, visit.Status) = ("Nairobi, stad", VisitStatus.Confirmed)));
        using var visitor = await SignInAsync(site, "evaluator");

        var calendar = await visitor.GetStringAsync("/visits/coming.ics");

        Assert.Contains("SUMMARY:Nairobi\\, stad (Norge)", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("Osaka", calendar, StringComparison.Ordinal);
    }

    private static async Task FillAsync(TestSite site)
    {
        var actions = site.Services.GetRequiredService<VisitActions>();
        await actions.RegisterAsync(A.NodeLead("vast"), A.Visit(change: visit => (visit.Delegation, visit.Participants) = ("Osaka stad", 1200)));
        await actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd"));
        var wrong = await actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await actions.WithdrawAsync(A.NodeLead("vast"), wrong.Reference, wrong.Version, "Fel", null);
    }

    private static async Task<HttpClient> SignInAsync(TestSite site, string persona)
    {
        var visitor = site.Visitor();
        using var form = new FormUrlEncodedContent([new("persona", persona)]);
        using var answer = await visitor.PostAsync("/sign-in/demo", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }
}
