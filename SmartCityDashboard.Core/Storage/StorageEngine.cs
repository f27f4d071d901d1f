using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace SmartCityDashboard.Core.Storage;

/// <summary>What differs between the engines: how a connection is made, how a write is locked, where permanent tables lie.</summary>
internal abstract class StorageEngine
{
    public static StorageEngine For(StorageOptions options) =>
        options.Engine == Engine.Sqlite ? new SqliteEngine(options.ConnectionString) : new PostgreSqlEngine(options.ConnectionString);

    /// <summary>The schema of the permanent tables, for the views of the past.</summary>
    public abstract string Schema { get; }

    /// <param name="ownConnection">A connection that is not pooled, for temporary views that nobody else may get afterwards.</param>
    public abstract DbConnection Connect(bool ownConnection);

    public abstract DashboardDb Context(DbConnection connection);

    /// <summary>What a database needs once, before it is migrated; a database that has it is left as it is.</summary>
    public abstract Task PrepareAsync(DbConnection connection, CancellationToken token);

    /// <summary>Makes sure that one process migrates at a time, and that one which was killed meanwhile stops nobody. Ends when disposed.</summary>
    public abstract Task<IAsyncDisposable?> BeginMigrationAsync(DbConnection connection, CancellationToken token);

    /// <summary>All queries of one opening see the same state.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>One writer at a time, until the transaction ends.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token);

    /// <summary>In the transaction of a change: other processes are told when it is committed, and not if it is not.</summary>
    public abstract Task TellAsync(DashboardDb db, long changes, CancellationToken token);

    /// <inheritdoc cref="DashboardStorage.HearAsync"/>
    public abstract Task HearAsync(ChangeSignal signal, Action hears, CancellationToken token);

    protected static async Task<long> ChangesAsync(DbConnection connection, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "Changes" FROM "StorageClock" """;
        return (long)(await command.ExecuteScalarAsync(token))!;
    }
}

internal sealed class SqliteEngine(string connectionString) : StorageEngine
{
    private const int BusySeconds = 30;

    public override string Schema => "main";

    public override DbConnection Connect(bool ownConnection)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString)
        {
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
            Pooling = !ownConnection,
        }.ToString());
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState != ConnectionState.Open) return;
            using var setup = connection.CreateCommand();
            // With WAL, NORMAL survives a killed process; only a power cut may take the last commits.
            setup.CommandText = "PRAGMA synchronous=NORMAL;";
            setup.ExecuteNonQuery();
        };
        return connection;
    }

    public override DashboardDb Context(DbConnection connection) =>
        new SqliteDashboardDb(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite(connection).Options);

    public override async Task PrepareAsync(DbConnection connection, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        // Readers and a writer at the same time. The file keeps it. EF sets it only on a file that it makes itself, and ours exists once the connection is open.
        command.CommandText = "PRAGMA journal_mode=WAL;";
        await command.ExecuteNonQueryAsync(token);
    }

    public override async Task<IAsyncDisposable?> BeginMigrationAsync(DbConnection connection, CancellationToken token) => await LoneMigration.BeginAsync((SqliteConnection)connection, token);

    public override DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));

    /// <summary>A file tells nobody: others look at the counter.</summary>
    public override Task TellAsync(DashboardDb db, long changes, CancellationToken token) => Task.CompletedTask;

    public override async Task HearAsync(ChangeSignal signal, Action hears, CancellationToken token)
    {
        if (signal.Waiting == 0) return;
        await using var connection = Connect(ownConnection: false);
        await connection.OpenAsync(token);
        signal.Raise(await ChangesAsync(connection, token));
        hears();
    }
}

internal sealed class PostgreSqlEngine(string connectionString) : StorageEngine
{
    private const long WriteLock = 0x5C17_DA5B;
    /// <summary>Also the name of the listening connection in the server's own lists.</summary>
    public const string Channel = "dashboard_changes";

    /// <summary>A connection that is only listened to does not notice by itself that the other end is gone.</summary>
    private const int AskIfAliveSeconds = 15;

    public override string Schema => "public";

    public override DbConnection Connect(bool ownConnection) =>
        new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = !ownConnection }.ToString());

    public override DashboardDb Context(DbConnection connection) =>
        new PostgreSqlDashboardDb(new DbContextOptionsBuilder<PostgreSqlDashboardDb>().UseNpgsql(connection).Options);

    public override Task PrepareAsync(DbConnection connection, CancellationToken token) => Task.CompletedTask;

    /// <summary>EF's own lock ends with the connection here.</summary>
    public override Task<IAsyncDisposable?> BeginMigrationAsync(DbConnection connection, CancellationToken token) => Task.FromResult<IAsyncDisposable?>(null);

    public override DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, token);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT pg_advisory_xact_lock({WriteLock})";
        await command.ExecuteNonQueryAsync(token);
        return transaction;
    }

    public override Task TellAsync(DashboardDb db, long changes, CancellationToken token) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {changes.ToString(CultureInfo.InvariantCulture)})", token);

    public override async Task HearAsync(ChangeSignal signal, Action hears, CancellationToken token)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = AskIfAliveSeconds, ApplicationName = Channel }.ToString());
        connection.Notification += (_, told) => signal.Raise(long.Parse(told.Payload, CultureInfo.InvariantCulture));
        await connection.OpenAsync(token);
        await using (var listen = connection.CreateCommand())
        {
            listen.CommandText = $"LISTEN {Channel}";
            await listen.ExecuteNonQueryAsync(token);
        }

        // After the LISTEN, so that nothing falls between: also what happened while the connection was lost.
        signal.Raise(await ChangesAsync(connection, token));
        hears();
        while (true) await connection.WaitAsync(token);
    }
}
