using System.Data;
using System.Data.Common;
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

    /// <summary>All queries of one opening see the same state.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>One writer at a time, until the transaction ends.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token);
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

    public override DbTransaction BeginRead(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: false));
}

internal sealed class PostgreSqlEngine(string connectionString) : StorageEngine
{
    private const long WriteLock = 0x5C17_DA5B;

    public override string Schema => "public";

    public override DbConnection Connect(bool ownConnection) =>
        new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = !ownConnection }.ToString());

    public override DashboardDb Context(DbConnection connection) =>
        new PostgreSqlDashboardDb(new DbContextOptionsBuilder<PostgreSqlDashboardDb>().UseNpgsql(connection).Options);

    public override Task PrepareAsync(DbConnection connection, CancellationToken token) => Task.CompletedTask;

    public override DbTransaction BeginRead(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    public override async Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token)
    {
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, token);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT pg_advisory_xact_lock({WriteLock})";
        await command.ExecuteNonQueryAsync(token);
        return transaction;
    }
}
