using Microsoft.Playwright;

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>
/// Finds the browser: CHROMIUM_PATH, then PATH and the usual places, then Debian's package, last Playwright's own download, which gets 20 seconds
/// because it waits for minutes where the network is closed.
/// </summary>
public static class Chromium
{
    public const string Variable = "CHROMIUM_PATH";

    private static readonly TimeSpan DownloadLimit = TimeSpan.FromSeconds(20);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/google-chrome", "/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static async Task<string> FindAsync(IPlaywright playwright)
    {
        if (Installed(Environment.GetEnvironmentVariable(Variable)) is { } there)
            return there;
        if (File.Exists(playwright.Chromium.ExecutablePath))
            return playwright.Chromium.ExecutablePath;

        var apt = await Debian.InstallAsync("chromium");
        if (apt == "" && Installed(null) is { } installed)
            return installed;

        var download = await DownloadAsync();
        return File.Exists(playwright.Chromium.ExecutablePath)
            ? playwright.Chromium.ExecutablePath
            : throw new FileNotFoundException($"no browser in {Variable}, on PATH or in the usual places; {apt}; {download}");
    }

    /// <summary>A path that somebody set by hand is the answer, right or wrong: silently taking another browser would hide the mistake.</summary>
    public static string? Installed(string? setByHand) => setByHand switch
    {
        { Length: > 0 } when !File.Exists(setByHand) => throw new FileNotFoundException($"{Variable} names {setByHand}, which does not exist"),
        { Length: > 0 } => setByHand,
        _ => Command.OnPath(Names) ?? Array.Find(UsualPlaces, File.Exists),
    };

    private static async Task<string> DownloadAsync()
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Directory.EnumerateFiles(Path.Combine(driver, "node"), OperatingSystem.IsWindows() ? "node.exe" : "node", SearchOption.AllDirectories).First();
        var done = await Command.RunAsync(node, [Path.Combine(driver, "package/cli.js"), "install", "chromium"], DownloadLimit);
        return done.ExitCode == 0 ? "" : $"Playwright's download: {done.LastLine}";
    }
}
