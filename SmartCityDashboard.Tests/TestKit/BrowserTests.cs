using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace SmartCityDashboard.Tests.TestKit;

/// <summary>The eyes of all journeys: they would pass for ever if these saw nothing.</summary>
public sealed class BrowserTests(Browser browser) : IAsyncLifetime
{
    private readonly WebApplication site = OnLoopback();

    [Fact]
    public async Task Faults_of_a_page_are_seen()
    {
        site.MapGet("/", () => Html("<h1>Trasig</h1><img src='/missing.png'><script>console.error('slut'); throw new Error('tappad');</script>"));
        await using var page = await browser.OpenAsync(Address());

        await Assertions.Expect(page.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Trasig");

        Assert.Contains(page.Faults, fault => fault.Contains("slut", StringComparison.Ordinal));
        Assert.Contains(page.Faults, fault => fault.Contains("tappad", StringComparison.Ordinal));
        Assert.Contains(page.Faults, fault => fault.Contains("missing.png", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_outside_this_machine_is_asked()
    {
        site.MapGet("/", () => Html("<script src='http://example.org/script.js'></script>"));
        await using var page = await browser.OpenAsync(Address());

        Assert.Contains(page.Faults, fault => fault.Contains("example.org", StringComparison.Ordinal) && fault.Contains("ERR_NAME_NOT_RESOLVED", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Axe_says_what_is_wrong_and_where()
    {
        site.MapGet("/", () => Html("<main><h1>Besök</h1><button></button><p style='color:#aaa'>blek</p></main>"));
        await using var page = await browser.OpenAsync(Address());

        var violations = await page.AxeAsync();

        Assert.Contains(violations, violation => violation.StartsWith("button-name", StringComparison.Ordinal) && violation.Contains("<button>", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.StartsWith("color-contrast", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Size_language_and_colours_are_the_ones_asked_for()
    {
        site.MapGet("/", (HttpRequest request) => Html($"<main><h1>{request.Headers.AcceptLanguage}</h1></main>"));
        await using var page = await browser.OpenAsync(Address(), PageSize.Phone, "en-GB", ColorScheme.Dark);

        Assert.Equal(390, await page.Page.EvaluateAsync<int>("() => innerWidth"));
        Assert.True(await page.Page.EvaluateAsync<bool>("() => matchMedia('(prefers-color-scheme: dark)').matches"));
        Assert.StartsWith("en-GB", await page.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.AxeAsync());
        Assert.Empty(page.Faults);
        Assert.True(new FileInfo(await page.ScreenshotAsync("testkit-390-dark")).Length > 0);
    }

    public async ValueTask InitializeAsync() => await site.StartAsync();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    private Uri Address() => new(site.Urls.First());

    private static WebApplication OnLoopback()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/favicon.ico", () => Results.NoContent());
        return site;
    }

    private static IResult Html(string body) =>
        Results.Content($"<!doctype html><html lang='sv'><head><title>Prov</title><meta charset='utf-8'></head><body>{body}</body></html>", "text/html; charset=utf-8");
}
