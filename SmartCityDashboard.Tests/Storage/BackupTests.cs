using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Storage.Backups;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.Storage;

public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("city-backup-");

    [Theory]
    [BothEngines(Engine.Sqlite)]
    [BothEngines(Engine.PostgreSql)]
    public async Task A_restored_database_gives_the_same_figures_now_and_then_whichever_engine_it_came_from(Engine from, Engine to)
    {
        await using var source = await TestDb.CreateAsync(from);
        var visit = await source.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: one => (one.Notes, one.Companies) = ("Å, ä och ö", [new("5599901013", "Exempelbolaget AB")])));
        var then = source.Clock.GetUtcNow().UtcDateTime;
        source.Clock.Advance(TimeSpan.FromDays(3));
        await source.Get<VisitActions>().ChangeAsync(A.NodeLead("vast"), visit.Reference, 1, A.Visit(), A.Visit(change: one => one.Participants = 40));
        var file = Path.Combine(folder.FullName, "backup.zip");

        var written = await source.Get<Backup>().WriteAsync(file);
        using var restored = new DashboardStorage(await NewAsync(to), source.Clock);
        var read = await new Backup(restored).RestoreAsync(file);

        Assert.Equal(written.Rows, read.Rows);
        Assert.Equal(1, read.Rows["VisitsHistory"]);
        foreach (var asOf in new DateTime?[] { null, then })
        {
            var question = new KpiQuestion { Code = "K02", AsOf = asOf };
            Assert.Equal((await source.Get<KpiCalculator>().AnswerAsync(A.Reader(), question)).Total, (await new KpiCalculator(restored).AnswerAsync(A.Reader(), question)).Total);
        }

        var view = await new VisitQueries(restored).ViewAsync(A.Coordinator(), visit.Reference);
        Assert.Equal((40, "Exempelbolaget AB"), (view.Visit.Participants, (await new VisitQueries(restored).ViewAsync(A.Coordinator(), visit.Reference, then)).Visit.Companies[0].Name));
        await new VisitActions(restored).RegisterAsync(A.NodeLead("vast"), A.Visit());
        Assert.Equal(await source.Storage.ChangesAsync() + 1, await restored.ChangesAsync());
    }

    [Fact]
    public async Task A_database_with_data_is_never_overwritten()
    {
        await using var source = await TestDb.CreateAsync(Engine.Sqlite);
        var file = Path.Combine(folder.FullName, "backup.zip");
        await source.Get<Backup>().WriteAsync(file);

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => source.Get<Backup>().RestoreAsync(file));

        Assert.Equal(BackupTexts.NotNew, refusal.Problems[0].Message);
    }

    [Fact]
    public async Task A_file_that_is_no_backup_is_refused_in_words_and_nothing_is_saved()
    {
        var file = Path.Combine(folder.FullName, "letter.txt");
        await File.WriteAllTextAsync(file, "Hej");
        using var storage = new DashboardStorage(await NewAsync(Engine.Sqlite), TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => new Backup(storage).RestoreAsync(file));

        Assert.Equal(BackupTexts.NoBackup, refusal.Problems[0].Message);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private async Task<StorageOptions> NewAsync(Engine engine) => new(engine, engine is Engine.Sqlite
        ? $"Data Source={Path.Combine(folder.FullName, "restored.db")}"
        : await (await PostgreSqlServer.SharedAsync()).CreateDatabaseAsync());
}
