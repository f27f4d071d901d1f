using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Opens the database for a viewer: to read now, to read the past, or to change. One context per action, closed in the same method.</summary>
/// <param name="followers">What goes along with every save.</param>
public sealed class DashboardStorage(StorageOptions options, TimeProvider clock, IEnumerable<ISaveFollower>? followers = null) : IDisposable
{
    private readonly IReadOnlyList<ISaveFollower> followers = [.. followers ?? []];
    private readonly StorageEngine engine = StorageEngine.For(options);

    // SQLite waits by blocking a thread, so writers of this process queue here first.
    private readonly SemaphoreSlim writers = new(1, 1);
    private readonly ConcurrentDictionary<string, (string State, object Thing)> shared = new();

    public StorageOptions Options { get; } = options;

    public TimeProvider Clock { get; } = clock;

    /// <summary>Raised in this process after each change; <see cref="ChangeWatch"/> raises it for those of others.</summary>
    internal ChangeSignal Signal { get; } = new();

    /// <summary>For reading. All queries of one opening see the same state; nothing is tracked.</summary>
    /// <param name="asOf">UTC instant; null is now. Changes recorded at or before it count.</param>
    /// <exception cref="RuleBroken">When <paramref name="asOf"/> lies in the future.</exception>
    public async Task<DashboardDb> OpenAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        if (asOf is { } instant) await SettleAsync(instant, token);
        var db = await ConnectAsync(viewer, ownConnection: asOf is not null, token, asOf);
        try
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            if (asOf is { } past) await db.Database.ExecuteSqlRawAsync(PastViews.Sql(db, past, engine.Schema), token);
            await db.Database.UseTransactionAsync(engine.BeginRead(db.Database.GetDbConnection()), token);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs <paramref name="work"/> under the write lock and saves what it changed, in one transaction: all of it or nothing.</summary>
    public async Task<T> ChangeAsync<T>(Viewer viewer, string? why, Func<DashboardDb, Task<T>> work, CancellationToken token = default)
    {
        await writers.WaitAsync(token);
        try
        {
            await using var db = await ConnectAsync(viewer, ownConnection: false, token);
            await using var transaction = await engine.BeginWriteAsync(db.Database.GetDbConnection(), token);
            await db.Database.UseTransactionAsync(transaction, token);
            var last = await StorageEngine.StateAsync(transaction, token);
            db.Change(viewer, Later(UtcMicroseconds.Whole(Clock.GetUtcNow().UtcDateTime), last.AsOf), why);
            var result = await work(db);
            await db.SaveChangesAsync(token);
            var raised = last.Changes + (db.ChangeRecorded ? 1 : 0);
            // What is played into the past does not turn the clock back.
            var reached = db.ChangingAt!.Value > last.AsOf ? db.ChangingAt.Value : last.AsOf;
            await StorageEngine.ReachAsync(transaction, new StorageState(reached, raised), token);
            if (db.ChangeRecorded) await engine.TellAsync(db, raised, token);
            await transaction.CommitAsync(token);
            Signal.Raise(raised);
            return result;
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>Runs <paramref name="work"/> as a change and takes all of it back: what would be, worked out by the very code that would do it.</summary>
    public async Task<T> SupposeAsync<T>(Viewer viewer, Func<DashboardDb, Task<T>> work, CancellationToken token = default)
    {
        await writers.WaitAsync(token);
        try
        {
            await using var db = await ConnectAsync(viewer, ownConnection: false, token);
            await using var transaction = await engine.BeginWriteAsync(db.Database.GetDbConnection(), token);
            await db.Database.UseTransactionAsync(transaction, token);
            var last = await StorageEngine.StateAsync(transaction, token);
            db.Change(viewer, Later(UtcMicroseconds.Whole(Clock.GetUtcNow().UtcDateTime), last.AsOf), null);
            return await work(db);
        }
        finally
        {
            writers.Release();
        }
    }

    public Task ChangeAsync(Viewer viewer, string? why, Func<DashboardDb, Task> work, CancellationToken token = default) =>
        ChangeAsync(viewer, why, async db => { await work(db); return true; }, token);

    /// <summary>Fills a new database under the write lock with rows that bring their own past.</summary>
    internal async Task<T> FillAsync<T>(Func<DashboardDb, Task<T>> work, CancellationToken token)
    {
        await writers.WaitAsync(token);
        try
        {
            await using var db = await ConnectAsync(Viewer.System, ownConnection: false, token);
            await using var transaction = await engine.BeginWriteAsync(db.Database.GetDbConnection(), token);
            await db.Database.UseTransactionAsync(transaction, token);
            var result = await work(db);
            await transaction.CommitAsync(token);
            return result;
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>How many changes there have been: the key under which answers may be remembered.</summary>
    public async Task<long> ChangesAsync(CancellationToken token = default) => (await ReadStateAsync(token)).Changes;

    /// <summary>
    /// What the data is now. Its instant is the one of the last change, and always of today, since what is due depends on the day: the first reading of a day
    /// without changes waits for whoever is writing.
    /// </summary>
    public async Task<StorageState> StateAsync(CancellationToken token = default)
    {
        var state = await ReadStateAsync(token);
        if (state.AsOf >= SwedishTime.StartOf(Clock.Today())) return state;
        await SettleAsync(UtcMicroseconds.Whole(Clock.GetUtcNow().UtcDateTime), token);
        return await ReadStateAsync(token);
    }

    /// <summary>Read before every remembered answer, so without EF: a context costs more than the question.</summary>
    private async Task<StorageState> ReadStateAsync(CancellationToken token)
    {
        await using var connection = engine.Connect(ownConnection: false);
        await connection.OpenAsync(token);
        return await StorageEngine.StateAsync(connection, token);
    }

    /// <summary>Raises the signal for changes that other processes made: for all there are now, or until the connection is lost.</summary>
    /// <param name="hears">Called when the database answers.</param>
    /// <exception cref="DbException">When it does not, or no longer.</exception>
    internal Task HearAsync(Action hears, CancellationToken token) => engine.HearAsync(Signal, hears, token);

    /// <summary>Makes the database or brings it to the newest form.</summary>
    public async Task MigrateAsync(CancellationToken token = default)
    {
        await using var db = await ConnectAsync(Viewer.System, ownConnection: true, token);
        await engine.PrepareAsync(db.Database.GetDbConnection(), token);
        // EF locks even to find that there is nothing to do.
        if (!(await db.Database.GetPendingMigrationsAsync(token)).Any()) return;
        await using var alone = await engine.BeginMigrationAsync(db.Database.GetDbConnection(), token);
        await db.Database.MigrateAsync(token);
        await engine.TuneAsync(db.Database.GetDbConnection(), token);
    }

    /// <summary>After much was written, and now and then: keeps the engine's plans fit for what there is.</summary>
    public async Task TuneAsync(CancellationToken token = default)
    {
        await writers.WaitAsync(token);
        try
        {
            await using var connection = engine.Connect(ownConnection: false);
            await connection.OpenAsync(token);
            await engine.TuneAsync(connection, token);
        }
        finally
        {
            writers.Release();
        }
    }

    /// <summary>Whether the database answers and has the newest form.</summary>
    /// <exception cref="DbException">When it does not answer.</exception>
    public async Task<bool> IsNewestAsync(CancellationToken token = default)
    {
        await using var db = await ConnectAsync(Viewer.System, ownConnection: false, token);
        return !(await db.Database.GetPendingMigrationsAsync(token)).Any();
    }

    public void Dispose() => writers.Dispose();

    private async Task<DashboardDb> ConnectAsync(Viewer viewer, bool ownConnection, CancellationToken token, DateTime? asOf = null)
    {
        var connection = engine.Connect(ownConnection);
        var db = engine.Context(connection);
        db.Open(Opening.For(viewer, connection, asOf, Clock.GetUtcNow().UtcDateTime, shared, followers));
        try
        {
            await connection.OpenAsync(token);
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// An answer as of an instant must not change with anything recorded afterwards. When the instant lies after the last change, whoever is
    /// writing is waited for, and later changes are given later instants, also by a clock that stands still.
    /// </summary>
    private async Task SettleAsync(DateTime asOf, CancellationToken token)
    {
        var now = UtcMicroseconds.Whole(Clock.GetUtcNow().UtcDateTime);
        if (asOf <= (await ReadStateAsync(token)).AsOf) return;
        if (asOf > now) throw new RuleBroken("asOf", AsOf.InFuture);
        await writers.WaitAsync(token);
        try
        {
            await using var db = await ConnectAsync(Viewer.System, ownConnection: false, token);
            await using DbTransaction transaction = await engine.BeginWriteAsync(db.Database.GetDbConnection(), token);
            await db.Database.UseTransactionAsync(transaction, token);
            await db.Set<StorageClock>().Where(row => row.Last < asOf).ExecuteUpdateAsync(row => row.SetProperty(one => one.Last, asOf), token);
            await transaction.CommitAsync(token);
        }
        finally
        {
            writers.Release();
        }
    }

    private static DateTime Later(DateTime now, DateTime last) => now > last ? now : last.AddMicroseconds(1);
}
