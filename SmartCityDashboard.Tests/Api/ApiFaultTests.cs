using System.Net;
using System.Text.Json.Nodes;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.Tests.Api;

/// <summary>What can't be read is refused with the parameter's name, never skipped.</summary>
public sealed class ApiFaultTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Theory]
    [InlineData("kpis/K01?nodes=vast", "nodes")]
    [InlineData("kpis/K01?node=väst", "node")]
    [InlineData("kpis/K01?node=vast&node=syd", "node")]
    [InlineData("kpis/K01?from=2025-02-31", "from")]
    [InlineData("kpis/K01?from=2025-02-01&to=2025-01-01", "from")]
    [InlineData("kpis/K01?from=2019-01-01&to=9999-12-31&by=year", "to")]
    [InlineData("visits?from=0001-01-01", "from")]
    [InlineData("kpis/K01?asOf=2026-03-18", "asOf")]
    [InlineData("kpis/K01?asOf=yesterday", "asOf")]
    [InlineData("kpis/K01?measure=visitors", "measure")]
    [InlineData("kpis/K01?by=colour", "by")]
    [InlineData("kpis/K01?by=node,node", "by")]
    [InlineData("kpis/K01?scope=world", "scope")]
    [InlineData("kpis/K01?country=XX", "country")]
    [InlineData("kpis/K01?theme=biogas", "theme")]
    [InlineData("kpis/K01?as=csv", "as")]
    [InlineData("kpis/K01?limit=10", "limit")]
    [InlineData("kpis/K01/rows?limit=1001", "limit")]
    [InlineData("kpis/K01/rows?limit=0", "limit")]
    [InlineData("kpis/K01/rows?cursor=nonsense", "cursor")]
    [InlineData("kpis/K01/rows?cursor=cnonsense", "cursor")]
    [InlineData("kpis?colour=blue", "colour")]
    [InlineData("nodes?asOf=2027-01-01", "asOf")]
    [InlineData("visits?node=x", "node")]
    [InlineData("visits?status=gone", "status")]
    [InlineData("visits?format=1", "format")]
    [InlineData("visits?from=1/5", "from")]
    [InlineData("visits?channel=pigeon", "channel")]
    [InlineData("visits?by=node", "by")]
    [InlineData("visits?cursor=nonsense", "cursor")]
    [InlineData("visits?as=xlsx", "as")]
    public async Task A_parameter_that_can_not_be_read_is_refused_by_name(string address, string parameter)
    {
        using var response = await api.GetAsync(address);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal([parameter], problem["errors"]!.AsObject().Select(error => error.Key));
    }

    [Fact]
    public async Task All_faults_are_told_at_once()
    {
        var problem = await api.ReadAsync("kpis/K01/rows?node=x&from=y&limit=z&colour=blue");

        Assert.Equal(["colour", "from", "limit", "node"], problem["errors"]!.AsObject().Select(error => error.Key).Order());
    }

    [Theory]
    [InlineData("sv", "”x” finns inte i listan för Nod (ledde).")]
    [InlineData("en-US, sv;q=0.5", "“x” is not in the list of Node (led).")]
    [InlineData("fi, en;q=0.4, sv;q=0.8", "”x” finns inte i listan för Nod (ledde).")]
    [InlineData("fi", "”x” finns inte i listan för Nod (ledde).")]
    public async Task The_reason_is_in_the_language_that_the_caller_reads(string language, string reason) =>
        Assert.Equal(reason, (string)(await api.ReadAsync("kpis/K01?node=x", language: language))["errors"]!["node"]![0]!);

    [Fact]
    public async Task The_language_chosen_on_the_pages_goes_before_that_of_the_browser()
    {
        using var visitor = api.Site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/nodes");
        request.Headers.AcceptLanguage.ParseAdd("sv");
        request.Headers.Add("Cookie", ".AspNetCore.Culture=c%3Den-GB%7Cuic%3Den-GB");

        Assert.Contains("Not signed in", await (await visitor.SendAsync(request)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kpis/K99")]
    [InlineData("kpis/K99/rows")]
    [InlineData("kpis/K99?node=x")]
    public async Task An_unknown_KPI_is_not_found(string address)
    {
        using var response = await api.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(KpiTexts.UnknownKpi.With("K99").En, (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["detail"]!);
    }
}
