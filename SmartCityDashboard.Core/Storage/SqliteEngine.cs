using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace SmartCityDashboard.Core.Storage;

internal sealed class SqliteEngine(string connectionString) : StorageEngine
{
    private const int BusySeconds = 30;
    private readonly PooledDbContextFactory<SqliteDashboardDb> contexts = new(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite().Options);
    private readonly string pooled = Written(connectionString, pooling: true);
    private readonly string own = Written(connectionString, pooling: false);

    public override string Schema => "main";

    public override DbConnection Connect(bool ownConnection)
    {
        var connection = new SqliteConnection(ownConnection ? own : pooled);
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

    private static string Written(string connectionString, bool pooling) =>
        new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true, DefaultTimeout = BusySeconds, Pooling = pooling }.ToString();

    public override DashboardDb Context(DbConnection connection)
    {
        var db = contexts.CreateDbContext();
        db.Database.SetDbConnection(connection);
        return db;
    }

    public override async Task PrepareAsync(DbConnection connection, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        // Readers and a writer at the same time. The file keeps it. EF sets it only on a file that it makes itself, and ours exists once the connection is open.
        command.CommandText = "PRAGMA journal_mode=WAL;";
        await command.ExecuteNonQueryAsync(token);
    }

    public override async Task<IAsyncDisposable> BeginMigrationAsync(DbConnection connection, CancellationToken token) => await LoneMigration.BeginAsync((SqliteConnection)connection, token);

    public override async Task TuneAsync(DbConnection connection, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        // Tables that were never looked at or have grown much since, and some hundred rows of each index: below a second for a million visits.
        command.CommandText = "PRAGMA analysis_limit=400; PRAGMA optimize=0x10002;";
        await command.ExecuteNonQueryAsync(token);
        // A connection keeps to what it knew when it was opened.
        SqliteConnection.ClearPool((SqliteConnection)connection);
    }

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
        signal.Raise((await StateAsync(connection, token)).Changes);
        hears();
    }
}
