using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit.Machine;

[assembly: AssemblyFixture(typeof(SmartCityDashboard.Tests.TestKit.Browser))]

namespace SmartCityDashboard.Tests.TestKit;

/// <summary>One Chromium for the whole run: a test class takes it in its constructor. It starts when the first test opens a page.</summary>
public sealed class Browser : IAsyncDisposable
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        // A page that asks anybody but this machine gets no answer, and the test sees the failed request.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
    ];

    private readonly Part<Started> part = new("Chromium", "apt-get install -y chromium", StartAsync);

    /// <summary>Opens an address in a window of its own, without cookies of other tests.</summary>
    public async Task<BrowserPage> OpenAsync(Uri address, PageSize? size = null, string locale = "sv-SE", ColorScheme colours = ColorScheme.Light)
    {
        var (width, height) = size ?? PageSize.Desk;
        var chromium = (await part.GetAsync()).Chromium;
        var window = await chromium.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            Locale = locale,
            TimezoneId = "Europe/Stockholm",
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = new BrowserPage(window, await window.NewPageAsync());
        await page.Page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (await part.BroughtAsync() is not { } started)
            return;
        await started.Chromium.CloseAsync();
        started.Playwright.Dispose();
    }

    private static async Task<Started> StartAsync()
    {
        // A busy machine answers late; that is no fault of a page.
        Assertions.SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        return new(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await Chromium.FindAsync(playwright), Args = Flags }));
    }

    private sealed record Started(IPlaywright Playwright, IBrowser Chromium);
}

/// <summary>The two sizes that pages are looked at in.</summary>
public sealed record PageSize(int Width, int Height)
{
    public static readonly PageSize Desk = new(1440, 900);
    public static readonly PageSize Phone = new(390, 844);
}
