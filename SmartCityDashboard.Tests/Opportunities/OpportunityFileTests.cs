using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Opportunities;

public sealed class OpportunityFileTests
{
    [Fact]
    public async Task The_file_holds_what_is_filtered_and_says_what_it_leaves_out()
    {
        await using var site = TestSite.Start();
        await FillAsync(site);

        var lines = (await (await GetAsync(site, "nodelead-mitt", "/opportunities/download?node=vast")).Content.ReadAsStringAsync()).TrimStart('\ufeff').Split("\r\n");

        Assert.Contains("# Urval;Nod: Väst", lines);
        Assert.Contains("# Utelämnat;1 återtagna affärsmöjligheter, anteckningar som du inte får läsa", lines);
        Assert.Contains("Biogas i Bergen", Assert.Single(lines, line => line.StartsWith("SCB-", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains("Hemligt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reader", "/opportunities/download", HttpStatusCode.Found)]
    [InlineData("coordinator", "/opportunities/download?stage=nonsense", HttpStatusCode.BadRequest)]
    public async Task Who_may_not_read_rows_gets_no_file_and_a_filter_that_can_not_be_read_is_told(string persona, string address, HttpStatusCode status)
    {
        await using var site = TestSite.Start();
        await FillAsync(site);

        var answer = await GetAsync(site, persona, address);

        Assert.True(answer.StatusCode == status || (persona == "reader" && answer.StatusCode != HttpStatusCode.OK), $"It answered {answer.StatusCode}.");
        Assert.DoesNotContain("Bergen", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task FillAsync(TestSite site)
    {
        var (actions, vast) = (site.Services.GetRequiredService<OpportunityActions>(), A.NodeLead("vast"));
        var today = site.Services.GetRequiredService<TimeProvider>().Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await actions.OpenAsync(vast, A.Opportunity(opened: today, change: one => one.Notes = "Hemligt"));
        await actions.OpenAsync(A.NodeLead("syd"), A.Opportunity("syd", today));
        var doubled = await actions.OpenAsync(vast, A.Opportunity(opened: today));
        await actions.WithdrawAsync(vast, doubled.Reference, 1, "Dubblett", null);
    }

    private static async Task<HttpResponseMessage> GetAsync(TestSite site, string persona, string address)
    {
        using var visitor = site.Visitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("persona", persona)]);
        await visitor.PostAsync("/sign-in/demo", form);
        return await visitor.GetAsync(address);
    }
}
