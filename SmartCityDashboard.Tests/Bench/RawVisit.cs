using System.Data.Common;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>The rows of one visit in every table, written again and again by prepared inserts with other keys, in one transaction each: the least that a save can be.</summary>
internal sealed class RawVisit : IAsyncDisposable
{
    private static readonly (string Table, string Key)[] Tables =
    [
        ("Visits", "Id"), ("VisitCountries", "VisitId"), ("VisitThemes", "VisitId"), ("VisitGoals", "VisitId"), ("VisitCompanies", "VisitId"), ("VisitStops", "VisitId"),
        ("VisitReceivers", "VisitId"), ("VisitCounties", "VisitId"), ("VisitNotes", "VisitId"),
    ];

    private readonly DbConnection connection;
    private readonly List<(DbCommand Insert, string Table, IReadOnlyList<string> Columns, object[] Row)> rows = [];
    private readonly DbCommand change;
    private readonly DbCommand clock;
    private readonly DbCommand counter;
    private DbCommand? history;
    private DbCommand? update;
    private long written;

    private RawVisit(DbConnection connection)
    {
        this.connection = connection;
        change = Command("""INSERT INTO "Changes" ("At", "MemberId", "By", "Why") SELECT MAX("At") + 1, @member, 'Bänken', NULL FROM "Changes" """, ("@member", Guid.CreateVersion7()));
        clock = Command("""UPDATE "StorageClock" SET "Last" = "Last" + 1, "Changes" = "Changes" + 1""");
        counter = Command("""UPDATE "ReferenceCounters" SET "Last" = "Last" WHERE "Year" = 2025""");
    }

    private IEnumerable<DbCommand> Others => new[] { change, clock, counter, history, update }.OfType<DbCommand>();

    public static async Task<RawVisit> LikeAsync(DbConnection connection, Guid visit)
    {
        var raw = new RawVisit(connection);
        foreach (var (table, key) in Tables)
        {
            var columns = await connection.ColumnsAsync(table);
            foreach (var row in await connection.RowsAsync($"SELECT * FROM \"{table}\" WHERE \"{key}\" = @id", ("@id", visit))) raw.Add(table, columns, row);
        }

        await raw.InsertAsync();
        var (visits, model) = (string.Join(", ", raw.rows[0].Columns.Select(name => $"\"{name}\"")), raw.rows[0].Insert.Parameters["@Id"].Value!);
        raw.history = raw.Command($"""INSERT INTO "VisitsHistory" ({visits}, "ReplacedAt") SELECT {visits}, "RecordedAt" + 1 FROM "Visits" WHERE "Id" = @id""", ("@id", model));
        raw.update = raw.Command("""UPDATE "Visits" SET "Participants" = 11, "Version" = "Version" + 1, "RecordedAt" = "RecordedAt" + 1 WHERE "Id" = @id""", ("@id", model));
        return raw;
    }

    public Task InsertAsync() => InOneAsync(InsertOneAsync);

    /// <summary>So many in one transaction.</summary>
    public Task InsertAsync(int visits) => InOneAsync(async () =>
    {
        for (var done = 0; done < visits; done++) await InsertOneAsync();
    });

    private async Task InsertOneAsync()
    {
        var (id, stop) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        written++;
        foreach (var (insert, table, columns, _) in rows)
        {
            for (var place = 0; place < columns.Count; place++)
            {
                if (columns[place] == "VisitId" || (table == "Visits" && columns[place] == "Id")) insert.Parameters[place].Value = id;
                else if (columns[place] == "Id") insert.Parameters[place].Value = stop;
                else if (columns[place] == "Reference") insert.Parameters[place].Value = $"RAW-{written}";
            }

            await insert.ExecuteNonQueryAsync();
        }

        await counter.ExecuteNonQueryAsync();
    }

    public Task ReplaceAsync() => InOneAsync(async () =>
    {
        await history!.ExecuteNonQueryAsync();
        await update!.ExecuteNonQueryAsync();
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var command in rows.Select(row => row.Insert).Concat(Others)) await command.DisposeAsync();
    }

    private async Task InOneAsync(Func<Task> write)
    {
        await using var transaction = connection is Microsoft.Data.Sqlite.SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: false) : await connection.BeginTransactionAsync();
        foreach (var command in rows.Select(row => row.Insert).Concat(Others)) command.Transaction = transaction;
        await write();
        await change.ExecuteNonQueryAsync();
        await clock.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    private void Add(string table, IReadOnlyList<string> columns, object[] row) => rows.Add((
        Command(
            $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", columns.Select(name => "@" + name))})",
            [.. columns.Select((name, place) => ("@" + name, row[place]))]),
        table, columns, row));

    private DbCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
