using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Core.Storage;

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

    public override async Task<IAsyncDisposable> BeginMigrationAsync(DbConnection connection, CancellationToken token) => await LoneMigration.BeginAsync((SqliteConnection)connection, token);

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
