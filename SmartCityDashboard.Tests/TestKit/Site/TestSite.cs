using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>
/// The whole app in the test process, on a loopback port that browsers reach. Its services can be replaced, its database is a file of its own
/// unless the settings name another. Use <see cref="SiteProcess"/> where the app must die.
/// </summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly Host host;
    private readonly SiteLog log;
    private readonly DirectoryInfo folder;

    private TestSite(Host host, SiteLog log, DirectoryInfo folder) => (this.host, this.log, this.folder) = (host, log, folder);

    public Uri Address => host.ClientOptions.BaseAddress;

    public IServiceProvider Services => host.Services;

    /// <summary>Warnings and errors that the site has logged, oldest first.</summary>
    public IReadOnlyList<string> Faults => log.Lines;

    /// <param name="settings">From the site's own database file to its settings; null keeps the defaults.</param>
    /// <param name="services">Replaces services, such as the clock.</param>
    public static TestSite Start(Func<SiteSettings, SiteSettings>? settings = null, Action<IServiceCollection>? services = null)
    {
        var folder = Directory.CreateTempSubdirectory("city-site-");
        var defaults = SiteSettings.WithFileIn(folder);
        var log = new SiteLog();
        var host = new Host(settings?.Invoke(defaults) ?? defaults, log, services);
        try
        {
            host.UseKestrel(0);
            host.StartServer();
            return new(host, log, folder);
        }
        catch
        {
            host.Dispose();
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>A visitor without a browser. It follows no redirect, so that a test sees where it is sent.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        var storage = Services.GetRequiredService<StorageOptions>();
        await host.DisposeAsync();
        await ConnectionPools.ClearAsync(storage);
        folder.Delete(recursive: true);
    }

    private sealed class Host(SiteSettings settings, SiteLog log, Action<IServiceCollection>? services) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            // Not through the configuration of the built host: Program reads some settings before that exists.
            foreach (var (key, value) in settings.Values)
                builder.UseSetting(key, value);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log));
            if (services is not null)
                builder.ConfigureTestServices(services);
        }
    }
}
