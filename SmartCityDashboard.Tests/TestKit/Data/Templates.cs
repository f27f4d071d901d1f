using Microsoft.Extensions.Time.Testing;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.TestKit.Data;

/// <summary>One database of each engine as the app has it after its first start: migrated, with the programme's lists. Tests get copies, which take milliseconds.</summary>
internal static class Templates
{
    private static readonly Lazy<Task<string>> SqliteFile = new(MakeSqliteAsync);
    private static readonly Lazy<Task<string>> PostgreSqlName = new(MakePostgreSqlAsync);

    public static async Task<StorageOptions> CopyAsync(Engine engine, DirectoryInfo folder)
    {
        if (engine is Engine.PostgreSql)
            return new(engine, await (await PostgreSqlServer.SharedAsync()).CreateDatabaseAsync(await PostgreSqlName.Value));
        var file = Path.Combine(folder.FullName, "city.db");
        File.Copy(await SqliteFile.Value, file);
        return new(engine, $"Data Source={file}");
    }

    private static async Task<string> MakeSqliteAsync()
    {
        var folder = Directory.CreateTempSubdirectory("city-template-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var file = Path.Combine(folder.FullName, "city.db");
        await FillAsync(new(Engine.Sqlite, $"Data Source={file}"));
        return file;
    }

    private static async Task<string> MakePostgreSqlAsync()
    {
        var database = await (await PostgreSqlServer.SharedAsync()).CreateDatabaseAsync();
        await FillAsync(new(Engine.PostgreSql, database));
        return PostgreSqlServer.NameIn(database);
    }

    private static async Task FillAsync(StorageOptions options)
    {
        using var storage = new DashboardStorage(options, new FakeTimeProvider());
        await storage.MigrateAsync();
        await ProgrammeSeed.RunAsync(storage);
        await ProcessSeed.RunAsync(storage);
        // With its last connection closed SQLite empties the write-ahead log into the file, and PostgreSQL lets the database be copied.
        await ConnectionPools.ClearAsync(options);
    }
}
