using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartCityDashboard.Core;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.TestKit.Data;

/// <summary>A database of a test's own, as after the app's first start, with the core's services on it and a clock that stands still until the test moves it.</summary>
public sealed class TestDb : IAsyncDisposable
{
    /// <summary>Where the clock stands at first: a Monday morning, winter time, all of the year before it past and its figures due.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 16, 8, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder;
    private readonly ServiceProvider services;

    private TestDb(DirectoryInfo folder, StorageOptions options, FakeTimeProvider clock)
    {
        this.folder = folder;
        Clock = clock;
        services = new ServiceCollection()
            .AddSingleton(options)
            .AddSingleton<TimeProvider>(clock)
            .AddDashboardCore()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeTimeProvider Clock { get; }

    public DashboardStorage Storage => Get<DashboardStorage>();

    public StorageOptions Options => Storage.Options;

    /// <exception cref="Exception">Skips the test (fails it on the build server) where the engine can't be had.</exception>
    public static async Task<TestDb> CreateAsync(Engine engine, DateTimeOffset? now = null)
    {
        var folder = Directory.CreateTempSubdirectory("city-db-");
        try
        {
            return new(folder, await Templates.CopyAsync(engine, folder), new FakeTimeProvider(now ?? Start));
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>A service of the core, such as VisitActions.</summary>
    public T Get<T>() where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        var options = Options;
        await services.DisposeAsync();
        await ConnectionPools.ClearAsync(options);
        if (options.Engine is Engine.PostgreSql)
            await (await PostgreSqlServer.SharedAsync()).DropDatabaseAsync(options.ConnectionString);
        folder.Delete(recursive: true);
    }
}
