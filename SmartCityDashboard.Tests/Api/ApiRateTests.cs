using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Api;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Api;

public sealed class ApiRateTests
{
    [Fact]
    public async Task Who_asks_too_much_is_told_how_long_to_wait_and_slows_nobody_else_down()
    {
        await using var site = TestSite.Start(settings => settings.With("Demonstration:Data", "false"), services => services.AddSingleton(new ApiLimits(3, TimeSpan.FromHours(1))));
        for (var times = 0; times < 3; times++) Assert.Equal(HttpStatusCode.OK, (await AskAsync(site, "evaluator")).StatusCode);

        using var refused = await AskAsync(site, "evaluator");

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 3600);
        Assert.Equal(429, (int)JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["status"]!);
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(site, "reader")).StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(TestSite site, string persona)
    {
        using var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "demo-" + persona);
        return await visitor.GetAsync("/api/v1/kpis");
    }
}
