using System.Data.Common;
using System.Globalization;

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

    /// <summary>A context over the connection, taken from those that are no longer open: to make one costs more than most questions.</summary>
    public abstract DashboardDb Context(DbConnection connection);

    /// <summary>What a database needs once, before it is migrated; a database that has it is left as it is.</summary>
    public abstract Task PrepareAsync(DbConnection connection, CancellationToken token);

    /// <summary>Makes sure that one process migrates at a time, and that one which was killed meanwhile stops nobody. Ends when disposed.</summary>
    public abstract Task<IAsyncDisposable> BeginMigrationAsync(DbConnection connection, CancellationToken token);

    /// <summary>Lets the engine look at how the rows are spread, without which it may choose a plan that takes hours.</summary>
    public abstract Task TuneAsync(DbConnection connection, CancellationToken token);

    /// <summary>All queries of one opening see the same state.</summary>
    public abstract DbTransaction BeginRead(DbConnection connection);

    /// <summary>One writer at a time, until the transaction ends.</summary>
    public abstract Task<DbTransaction> BeginWriteAsync(DbConnection connection, CancellationToken token);

    /// <summary>In the transaction of a change: other processes are told when it is committed, and not if it is not.</summary>
    public abstract Task TellAsync(DashboardDb db, long changes, CancellationToken token);

    /// <inheritdoc cref="DashboardStorage.HearAsync"/>
    public abstract Task HearAsync(ChangeSignal signal, Action hears, CancellationToken token);

    public static Task<StorageState> StateAsync(DbTransaction transaction, CancellationToken token) => StateAsync(transaction.Connection!, token, transaction);

    public static async Task<StorageState> StateAsync(DbConnection connection, CancellationToken token, DbTransaction? transaction = null)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """SELECT "Last", "Changes" FROM "StorageClock" """;
        await using var reader = await command.ExecuteReaderAsync(token);
        await reader.ReadAsync(token);
        return new StorageState(UtcMicroseconds.To(reader.GetInt64(0)), reader.GetInt64(1));
    }

    public static async Task ReachAsync(DbTransaction transaction, StorageState state, CancellationToken token)
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"""UPDATE "StorageClock" SET "Last" = {UtcMicroseconds.From(state.AsOf)}, "Changes" = {state.Changes}""");
        await command.ExecuteNonQueryAsync(token);
    }
}
