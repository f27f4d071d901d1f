using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Tests.Access;

public sealed class BearerTokenTests : IAsyncLifetime
{
    private ProbeSite site = null!;

    [Fact]
    public async Task Every_persona_has_a_token_for_the_api()
    {
        foreach (var persona in Personas.All)
            Assert.StartsWith($"{persona.Name}|{persona.Grant.Role}", await (await AskAsync("/api/probe", persona.Token)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/probe", null, 401)]
    [InlineData("/api/probe", "demo-nobody", 401)]
    [InlineData("/api/probe", "a.b.c", 401)]
    [InlineData("/api/probe/visits", "demo-reader", 403)]
    [InlineData("/api/nowhere", "demo-reader", 404)]
    public async Task Programs_are_refused_with_a_problem_document_and_never_sent_to_a_page(string address, string? token, int status)
    {
        var answer = await AskAsync(address, token);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_broken_rule_names_its_field()
    {
        var answer = await AskAsync("/api/probe/refusal", null);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("Fel", problem.GetProperty("errors").GetProperty("from")[0].GetString());
    }

    [Fact]
    public async Task A_token_opens_no_page() => Assert.Equal(HttpStatusCode.Redirect, (await AskAsync("/probe", "demo-coordinator")).StatusCode);

    [Fact]
    public async Task A_signed_in_reader_may_open_the_api_in_the_browser()
    {
        using var visitor = site.Visitor();
        await visitor.PostFormAsync("/sign-in/demo", ("persona", "nodelead-vast"));

        Assert.Contains("NodeLead vast", await visitor.GetStringAsync("/api/probe/visits"), StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync() => site = await ProbeSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();

    private async Task<HttpResponseMessage> AskAsync(string address, string? token)
    {
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        return await visitor.SendAsync(request);
    }
}
