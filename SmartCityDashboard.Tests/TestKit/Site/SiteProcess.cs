using System.Collections.Concurrent;
using System.Diagnostics;
using SmartCityDashboard.Tests.Architecture;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>
/// The app as a process of its own, as it runs in production, with a data folder and a port that outlive it: a test kills it the hard way and
/// starts it again, and the browser finds it at the same address.
/// </summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("city-app-");
    private readonly ConcurrentQueue<string> said = new();
    private readonly SiteSettings settings;
    private readonly bool savesOverHttp;
    private Process? process;
    private Process? guard;

    private SiteProcess(Func<SiteSettings, SiteSettings>? settings, bool savesOverHttp)
    {
        this.savesOverHttp = savesOverHttp;
        var defaults = SiteSettings.WithFileIn(folder);
        this.settings = settings?.Invoke(defaults) ?? defaults;
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>What the app has written to its output, over all its lives.</summary>
    public IReadOnlyList<string> Said => [.. said];

    /// <param name="settings">From the site's own database file to its settings; null keeps the defaults.</param>
    /// <param name="savesOverHttp">Opens the doors of <see cref="SavesOverHttp"/>.</param>
    public static async Task<SiteProcess> StartAsync(Func<SiteSettings, SiteSettings>? settings = null, bool savesOverHttp = false)
    {
        var site = new SiteProcess(settings, savesOverHttp);
        try
        {
            await site.RestartAsync();
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is told.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        guard?.Dispose();
    }

    public async Task RestartAsync()
    {
        Begin();
        await AnswersAsync(process!);
    }

    /// <summary>Starts the app and does not wait until it answers.</summary>
    public void Begin()
    {
        process = Run("--urls", Address.AbsoluteUri, "--contentRoot", Path.Combine(Repository.Root, "SmartCityDashboard.App"));
        guard = KillWithTests(process);
    }

    /// <summary>Starts a shell command with the same settings, beside the app or without it.</summary>
    public Process Command(params string[] words) => Run(words);

    private Process Run(params string[] arguments)
    {
        // The files of wwwroot are found beside the sources in this environment only; elsewhere the app has to be published.
        var start = new ProcessStartInfo("dotnet", [.. Program(), .. arguments, "--environment", "Development", .. settings.Values.Select(setting => $"--{setting.Key}={setting.Value}")])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (savesOverHttp) start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(SiteProcess).Assembly.GetName().Name;
        var running = Process.Start(start)!;
        running.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        running.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        running.BeginOutputReadLine();
        running.BeginErrorReadLine();
        return running;
    }

    /// <summary>The app as it is built; with the doors it runs from the tests' own output, where it finds the tests' assembly too.</summary>
    private string[] Program()
    {
        if (!savesOverHttp) return [Path.Combine(Directories.BuildOutputOf("SmartCityDashboard.App"), "SmartCityDashboard.App.dll")];
        string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
        return ["exec", "--depsfile", Beside("SmartCityDashboard.Tests.deps.json"), "--runtimeconfig", Beside("SmartCityDashboard.Tests.runtimeconfig.json"), Beside("SmartCityDashboard.App.dll")];
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
            await KillAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>The standard input of this shell closes when the test process ends, however it ends.</summary>
    private static Process? KillWithTests(Process app) => OperatingSystem.IsWindows()
        ? null
        : Process.Start(new ProcessStartInfo("sh", ["-c", $"trap '' INT TERM HUP; read -r _; kill -9 {app.Id} 2>/dev/null"]) { RedirectStandardInput = true });

    private async Task AnswersAsync(Process app)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartLimit);
        while (true)
        {
            try
            {
                await visitor.GetAsync("/", limit.Token);
                return;
            }
            catch (HttpRequestException) when (!app.HasExited)
            {
                await Task.Delay(100, limit.Token);
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
            {
                throw new InvalidOperationException($"the app did not start:\n{string.Join('\n', said)}", failure);
            }
        }
    }
}
