using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Tests.Access;
using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>Each page and each address that demands something, asked by everybody. The addresses of the API have a table of their own.</summary>
[Collection(nameof(World))]
public sealed class PageAccessTests(World world)
{
    public static TheoryData<string> Routes => [.. AccessTable.Answers.Keys];

    [Theory, MemberData(nameof(Routes))]
    public async Task A_page_answers_everybody_as_the_table_says(string route)
    {
        var told = new List<string>();
        foreach (var persona in AccessTable.People) told.Add($"{persona}: {await AnswerAsync(world.AddressOf(route), persona)}");

        Assert.Equal(AccessTable.People.Zip(AccessTable.Answers[route], (persona, answer) => $"{persona}: {answer}"), told);
    }

    [Fact]
    public void Every_page_and_every_guarded_address_has_a_line_in_the_table()
    {
        var guarded = from endpoint in world.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                      let path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
                      where endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
                      where !path.StartsWith("/api/", StringComparison.Ordinal)
                      select path;

        Rule.IsKept(AccessTable.Pages.Concat(guarded).Distinct().Except(AccessTable.Answers.Keys).Select(path => $"{path} has no line in AccessTable"));
        Rule.IsKept(AccessTable.Answers.Keys.Except(AccessTable.Pages.Concat(guarded)).Select(path => $"{path} of AccessTable does not exist"));
    }

    private async Task<string> AnswerAsync(string address, string persona)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = world.Site.Address };
        if (persona != "nobody") using (await visitor.PostFormAsync("/sign-in/demo", ("persona", persona))) { }
        using var answer = await visitor.GetAsync(address);
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => (await answer.Content.ReadAsStringAsync()).Contains(UiTexts.NotAllowed.Sv, StringComparison.Ordinal) ? "refused" : "opens",
            HttpStatusCode.Redirect => answer.Headers.Location!.OriginalString.Contains("/access-denied", StringComparison.Ordinal) ? "denied"
                : new Uri(world.Site.Address, answer.Headers.Location).AbsolutePath.TrimStart('/'),
            var other => ((int)other).ToString(),
        };
    }
}
