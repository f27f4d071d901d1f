using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>A database with made-up visits, a tenth of them changed since. A file is made once and kept in the cache folder; delete it to have it made anew.</summary>
internal sealed class BenchData(StorageOptions options, int visits, DateTime then, DirectoryInfo? folder) : IAsyncDisposable
{
    public DashboardStorage Storage { get; } = Made(options);

    public StorageOptions Options => Storage.Options;

    public bool IsSqlite => Options.Engine is Engine.Sqlite;

    /// <summary>An instant before the changes, in UTC: its answers need what was replaced.</summary>
    public DateTime Then { get; } = then;

    public string Size => $"{visits.ToString("N0", CultureInfo.InvariantCulture).Replace(',', ' ')} {(IsSqlite ? "SQLite" : "PostgreSQL")}";

    public static async Task<BenchData> OpenAsync(BenchOptions options, int visits, TextWriter output)
    {
        var storage = options.Engine is Engine.Sqlite
            ? new StorageOptions(Engine.Sqlite, $"Data Source={Path.Combine(Directory.CreateDirectory(options.Cache).FullName, $"visits-{visits}.db")}")
            : new StorageOptions(Engine.PostgreSql, await (await PostgreSqlServer.SharedAsync()).CreateDatabaseAsync());
        using (var making = Made(storage))
        {
            await making.MigrateAsync();
            await ProgrammeSeed.RunAsync(making);
            await ProcessSeed.RunAsync(making);
            if (await CountAsync(making, "\"Visits\"") == 0)
            {
                var start = Stopwatch.GetTimestamp();
                await LargeProgramme.AddAsync(making, visits);
                await output.WriteLineAsync($"{visits} visits generated in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
            }

            if (await CountAsync(making, "\"VisitsHistory\"") == 0) await ChangeATenthAsync(making);
            return new BenchData(storage, visits, await ThenAsync(making), null);
        }
    }

    /// <summary>A copy that may be written to, gone afterwards; only for files of a size that is copied in a moment.</summary>
    public async Task<BenchData> CopyAsync()
    {
        if (!IsSqlite) return new BenchData(Options, visits, Then, null);
        await ConnectionPools.ClearAsync(Options);
        var copy = Directory.CreateTempSubdirectory("city-bench-");
        File.Copy(Options.ConnectionString.Split('=')[1], Path.Combine(copy.FullName, "copy.db"));
        return new BenchData(new StorageOptions(Engine.Sqlite, $"Data Source={Path.Combine(copy.FullName, "copy.db")}"), visits, Then, copy);
    }

    public async Task<DbConnection> ConnectAsync()
    {
        var connection = StorageEngine.For(Options).Connect(ownConnection: false);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        Storage.Dispose();
        await ConnectionPools.ClearAsync(Options);
        folder?.Delete(recursive: true);
    }

    /// <summary>With what goes along with every save of the site.</summary>
    private static DashboardStorage Made(StorageOptions options) => new(options, TimeProvider.System, [new VisitFollower()]);

    /// <summary>As if somebody had corrected every tenth visit a minute after they were registered: the former version lies in the history.</summary>
    private static async Task ChangeATenthAsync(DashboardStorage storage)
    {
        await using var db = await StorageEngine.For(storage.Options).OpenedAsync();
        var at = (await db.NumberAsync("""SELECT "Last" FROM "StorageClock" """)) + 60_000_000;
        var columns = string.Join(", ", (await db.ColumnsAsync("Visits")).Select(name => $"\"{name}\""));
        await db.RunAsync(
            $"""
            INSERT INTO "VisitsHistory" ({columns}, "ReplacedAt") SELECT {columns}, {at} FROM "Visits" WHERE "Reference" LIKE '%7';
            UPDATE "Visits" SET "Participants" = "Participants" + 2, "Version" = "Version" + 1, "RecordedAt" = {at} WHERE "Reference" LIKE '%7';
            INSERT INTO "Changes" ("At", "MemberId", "By", "Why") SELECT {at}, "MemberId", "By", NULL FROM "Changes" LIMIT 1;
            UPDATE "StorageClock" SET "Last" = {at}, "Changes" = "Changes" + 1;
            """);
    }

    private static async Task<DateTime> ThenAsync(DashboardStorage storage)
    {
        await using var db = await StorageEngine.For(storage.Options).OpenedAsync();
        return UtcMicroseconds.To(await db.NumberAsync("""SELECT MIN("ReplacedAt") - 1 FROM "VisitsHistory" """));
    }

    private static async Task<long> CountAsync(DashboardStorage storage, string table)
    {
        await using var db = await StorageEngine.For(storage.Options).OpenedAsync();
        return await db.NumberAsync($"SELECT COUNT(*) FROM (SELECT 1 FROM {table} LIMIT 1) AS one");
    }
}
