using Microsoft.Data.Sqlite;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.Storage;

/// <summary>A start that was killed does not hold up the next.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("city-migration-");

    [Fact]
    public async Task A_row_that_a_killed_migration_left_stops_nobody()
    {
        var options = await KilledAsync();
        using var storage = new DashboardStorage(options, TimeProvider.System);

        await storage.MigrateAsync().WaitAsync(Limit);
        Assert.True(await storage.IsNewestAsync());
        await ExecuteAsync(options, """INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""");
        await storage.MigrateAsync().WaitAsync(Limit);

        await ConnectionPools.ClearAsync(options);
        Assert.DoesNotContain(folder.EnumerateFiles(), file => file.Name.EndsWith("-migrating", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task Two_who_migrate_the_same_database_do_so_one_after_the_other(Engine engine)
    {
        var options = engine is Engine.Sqlite ? await KilledAsync() : new StorageOptions(engine, await (await PostgreSqlServer.SharedAsync()).CreateDatabaseAsync());
        using var one = new DashboardStorage(options, TimeProvider.System);
        using var two = new DashboardStorage(options, TimeProvider.System);

        await Task.WhenAll(Task.Run(() => one.MigrateAsync()), Task.Run(() => two.MigrateAsync())).WaitAsync(Limit);

        Assert.True(await one.IsNewestAsync());
        await ConnectionPools.ClearAsync(options);
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>A file in which EF had begun and ended no more.</summary>
    private async Task<StorageOptions> KilledAsync()
    {
        var options = new StorageOptions(Engine.Sqlite, $"Data Source={Path.Combine(folder.FullName, "city.db")}");
        await ExecuteAsync(options, """
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
            """);
        return options;
    }

    private static async Task ExecuteAsync(StorageOptions options, string sql)
    {
        await using var connection = new SqliteConnection(options.ConnectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
