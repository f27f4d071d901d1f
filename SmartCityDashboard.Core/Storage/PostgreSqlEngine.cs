using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace SmartCityDashboard.Core.Storage;

internal sealed class PostgreSqlEngine(string connectionString) : StorageEngine
{
    private const long WriteLock = 0x5C17_DA5B;
    private const long MigrationLock = 0x5C17_DA5C;
    /// <summary>Also the name of the listening connection in the server's own lists.</summary>
    public const string Channel = "dashboard_changes";

    /// <summary>A connection that is only listened to does not notice by itself that the other end is gone.</summary>
    private const int AskIfAliveSeconds = 15;

    private readonly PooledDbContextFactory<PostgreSqlDashboardDb> contexts = new(new DbContextOptionsBuilder<PostgreSqlDashboardDb>().UseNpgsql().Options);
    private readonly string pooled = Written(connectionString, pooling: true);
    private readonly string own = Written(connectionString, pooling: false);

    public override string Schema => "public";

    public override DbConnection Connect(bool ownConnection) => new NpgsqlConnection(ownConnection ? own : pooled);

    private static string Written(string connectionString, bool pooling) => new NpgsqlConnectionStringBuilder(connectionString) { Pooling = pooling }.ToString();

    public override DashboardDb Context(DbConnection connection)
    {
        var db = contexts.CreateDbContext();
        db.Database.SetDbConnection(connection);
        return db;
    }

    public override Task PrepareAsync(DbConnection connection, CancellationToken token) => Task.CompletedTask;

    /// <summary>EF's own lock is on a table and ends with each migration, so that another instance would come in between. This one ends with its connection.</summary>
    public override async Task<IAsyncDisposable> BeginMigrationAsync(DbConnection connection, CancellationToken token)
    {
        var alone = Connect(ownConnection: true);
        try
        {
            await alone.OpenAsync(token);
            await using var command = alone.CreateCommand();
            command.CommandText = $"SELECT pg_advisory_lock({MigrationLock})";
            command.CommandTimeout = 0;
            await command.ExecuteNonQueryAsync(token);
            return alone;
        }
        catch
        {
            await alone.DisposeAsync();
            throw;
        }
    }

    // Autovacuum looks by itself.
    public override Task TuneAsync(DbConnection connection, CancellationToken token) => Task.CompletedTask;

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
        signal.Raise((await StateAsync(connection, token)).Changes);
        hears();
        while (true) await connection.WaitAsync(token);
    }
}
