using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Tests.Api;

/// <summary>Each address of the API × each person.</summary>
public sealed class ApiAccessTests(ApiSite api) : IClassFixture<ApiSite>
{
    private static readonly string[] Figures = ["nodes", "kpis", "kpis/K01"];
    private static readonly string[] Rows = ["kpis/K01/rows", "visits", "follow-ups", "opportunities"];

    public static TheoryData<string, string> Table => new(
        from address in Figures.Concat(Rows)
        from persona in Personas.All
        select (address, persona.Code));

    [Theory, MemberData(nameof(Table))]
    public async Task Everybody_reads_figures_and_readers_and_administrators_no_rows(string address, string persona)
    {
        using var response = await api.GetAsync(address, persona);

        var refused = Rows.Contains(address) && persona is "reader" or "administrator" && Rows.Contains(address);
        Assert.Equal(refused ? HttpStatusCode.Forbidden : HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(refused ? "application/problem+json" : "application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("nodes")]
    [InlineData("kpis/K01")]
    [InlineData("kpis/K01/rows")]
    [InlineData("visits")]
    [InlineData("follow-ups")]
    [InlineData("opportunities")]
    public async Task Who_has_not_signed_in_is_told_how_as_a_problem(string address)
    {
        using var response = await api.GetAsync(address, persona: null);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Authorization: Bearer", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_token_opens_nothing() => Assert.Equal(HttpStatusCode.Unauthorized, (await api.GetAsync("nodes", "nobody")).StatusCode);

    [Fact]
    public async Task A_reader_who_asks_for_rows_is_refused_in_the_own_language()
    {
        var problem = await api.ReadAsync("kpis/K01/rows", "reader", "sv");

        Assert.Equal((403, "Behörighet saknas"), ((int)problem["status"]!, (string)problem["title"]!));
        Assert.Equal(AccessTexts.NotYours.Sv, (string)problem["detail"]!);
    }

    [Fact]
    public async Task The_cookie_of_the_pages_opens_the_API_too()
    {
        using var visitor = api.Site.Visitor();
        using var signedIn = await visitor.PostAsync("/sign-in/demo", new FormUrlEncodedContent([new("persona", "evaluator")]));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/kpis/K01");
        request.Headers.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

        Assert.Equal(HttpStatusCode.OK, (await visitor.SendAsync(request)).StatusCode);
    }

    [Fact]
    public void No_address_of_the_API_is_without_a_permission()
    {
        var endpoints = api.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api", StringComparison.Ordinal)).ToList();

        Assert.Equal(7, endpoints.Count);
        Assert.All(endpoints, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<NeedsAttribute>()));
    }

    [Fact]
    public async Task Nobody_on_the_way_keeps_an_answer()
    {
        using var response = await api.GetAsync("kpis/K01");

        Assert.True(response.Headers.CacheControl is { Private: true, NoStore: true });
    }

    [Fact]
    public async Task A_wrong_address_and_a_wrong_method_are_problems_too()
    {
        using var visitor = api.Site.Visitor();
        using var posted = await visitor.PostAsync("/api/v1/visits", null);

        Assert.Equal(404, (int)(await api.ReadAsync("nonsense"))["status"]!);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Equal(405, (int)JsonNode.Parse(await posted.Content.ReadAsStringAsync())!["status"]!);
    }
}
