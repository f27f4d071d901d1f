using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.SignIn;

namespace SmartCityDashboard.Tests.TestKit.Site;

public class SiteTests(Browser browser)
{
    [Fact]
    public async Task The_site_answers_on_loopback_with_its_own_files_and_settings()
    {
        await using var site = TestSite.Start(settings => settings.With("Test:Colour", "blue"));
        using var visitor = site.Visitor();

        Assert.True(site.Address.IsLoopback);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/shell.css")).StatusCode);
        Assert.Equal("blue", site.Services.GetRequiredService<IConfiguration>()["Test:Colour"]);
        await using var page = await browser.OpenAsync(new(site.Address, "/about"));
        Assert.NotEmpty(await page.Page.TitleAsync());
        Assert.DoesNotContain(site.Faults, fault => fault.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sites_run_side_by_side_and_services_can_be_replaced()
    {
        var clock = new FakeTimeProvider();
        await using var one = TestSite.Start(services: services => services.AddSingleton<TimeProvider>(clock));
        await using var two = TestSite.Start();

        Assert.NotEqual(one.Address, two.Address);
        Assert.NotEqual(one.Services.GetRequiredService<StorageOptions>(), two.Services.GetRequiredService<StorageOptions>());
        Assert.Same(clock, one.Services.GetRequiredService<TimeProvider>());
        Assert.NotSame(clock, two.Services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void A_site_with_wrong_settings_does_not_start() =>
        Assert.ThrowsAny<Exception>(() => TestSite.Start(settings => settings.With("Database:Provider", "Oracle")));

    [Fact]
    public async Task A_user_of_the_test_provider_signs_in_with_a_browser()
    {
        await using var provider = await OpenIdProvider.StartAsync();
        provider.Register(new("astrid", "Astrid Åkesson", "astrid@example.se"));
        await using var site = TestSite.Start(settings => settings.SigningInAt(provider));
        await provider.RegisterClientAsync(site.Address);

        await using var page = await browser.OpenAsync(new(site.Address, "/sign-in?returnUrl=/about"));
        await page.Page.GetByLabel("Användare").FillAsync("astrid");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();

        await Assertions.Expect(page.Page.GetByText("Astrid Åkesson").First).ToBeVisibleAsync();
        Assert.Equal(new Uri(site.Address, "/about"), new Uri(page.Page.Url));
    }

    [Fact]
    public async Task A_killed_app_is_gone_and_comes_back_at_the_same_address()
    {
        await using var site = await SiteProcess.StartAsync();
        using var visitor = new HttpClient { BaseAddress = site.Address };
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/shell.css")).StatusCode);

        await site.KillAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => visitor.GetAsync("/shell.css"));

        await site.RestartAsync();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/shell.css")).StatusCode);
    }

    [Fact]
    public async Task An_app_that_can_not_start_says_why()
    {
        var clock = Stopwatch.StartNew();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => SiteProcess.StartAsync(settings => settings.With("urls", "nonsense://")));

        Assert.Contains("nonsense", failure.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
    }
}
