using Npgsql;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Storage;

/// <summary>Who waits for a change hears of it, whoever made it.</summary>
public sealed class ChangeWatchTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory, BothEngines]
    public async Task A_save_wakes_whoever_waits_in_the_same_process(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var before = await db.Storage.ChangesAsync();
        var news = db.Get<ChangeWatch>().BeyondAsync(before);

        await RegisterAsync(db);

        Assert.Equal(before + 1, await news.WaitAsync(Limit));
        Assert.Equal(before + 1, await db.Storage.ChangesAsync());
    }

    [Theory, BothEngines]
    public async Task A_save_of_another_process_wakes_too(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        using var other = new DashboardStorage(db.Options, TimeProvider.System);
        await using var watch = new ChangeWatch(other);
        var before = await other.ChangesAsync();
        var news = watch.BeyondAsync(before);

        await RegisterAsync(db);

        Assert.Equal(before + 1, await news.WaitAsync(Limit));
    }

    [Theory, BothEngines]
    public async Task What_was_refused_or_changed_nothing_wakes_nobody(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        using var leaving = new CancellationTokenSource();
        var news = db.Get<ChangeWatch>().BeyondAsync(await db.Storage.ChangesAsync(), leaving.Token);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Storage.ChangeAsync(Viewer.System, null, _ => throw new InvalidOperationException("no")));
        await db.Storage.ChangeAsync(Viewer.System, null, _ => Task.CompletedTask);

        Assert.False(news.IsCompleted);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => news);
        Assert.Equal(0, db.Storage.Signal.Waiting);
    }

    [Fact]
    public async Task What_happened_while_the_connection_was_lost_is_heard_when_it_is_back()
    {
        await using var db = await TestDb.CreateAsync(Engine.PostgreSql);
        using var other = new DashboardStorage(db.Options, TimeProvider.System);
        await using var watch = new ChangeWatch(other);
        var before = await other.ChangesAsync();
        var news = watch.BeyondAsync(before);
        await ListeningAsync(db);

        Assert.True(await AskAsync(db, "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'dashboard_changes'") > 0);
        await RegisterAsync(db);

        Assert.Equal(before + 1, await news.WaitAsync(Limit));
        var next = watch.BeyondAsync(before + 1);
        await ListeningAsync(db);
        await RegisterAsync(db);
        Assert.Equal(before + 2, await next.WaitAsync(Limit));
    }

    private static Task<VisitReceipt> RegisterAsync(TestDb db) => db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());

    /// <summary>Its last statement is the question after the LISTEN; while it waits the server calls it idle.</summary>
    private static async Task ListeningAsync(TestDb db)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (await AskAsync(db, "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'dashboard_changes' AND state = 'idle' AND query LIKE '%StorageClock%'") == 0)
            await Task.Delay(20, limit.Token);
    }

    private static async Task<long> AskAsync(TestDb db, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(db.Options.ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
