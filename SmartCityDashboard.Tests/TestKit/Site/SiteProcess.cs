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
    private Process? process;
    private Process? guard;

    private SiteProcess(Func<SiteSettings, SiteSettings>? settings)
    {
        var defaults = SiteSettings.WithFileIn(folder);
        this.settings = settings?.Invoke(defaults) ?? defaults;
    }

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort.Next()}");

    /// <summary>What the app has written to its output, over all its lives.</summary>
    public IReadOnlyList<string> Said => [.. said];

    public static async Task<SiteProcess> StartAsync(Func<SiteSettings, SiteSettings>? settings = null)
    {
        var site = new SiteProcess(settings);
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
        var app = Directories.BuildOutputOf("SmartCityDashboard.App");
        process = Process.Start(new ProcessStartInfo("dotnet",
        [
            Path.Combine(app, "SmartCityDashboard.App.dll"), "--urls", Address.AbsoluteUri, "--contentRoot", Path.Combine(Repository.Root, "SmartCityDashboard.App"),
            // The files of wwwroot are found beside the sources in this environment only; elsewhere the app has to be published.
            "--environment", "Development", .. settings.Values.Select(setting => $"--{setting.Key}={setting.Value}"),
        ])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.OutputDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        guard = KillWithTests(process);
        await AnswersAsync(process);
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
