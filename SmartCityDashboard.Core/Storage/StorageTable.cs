using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SmartCityDashboard.Core.Storage;

public static class StorageTable
{
    extension(DashboardDb db)
    {
        /// <summary>The state that this opening sees.</summary>
        public Task<StorageState> StateAsync(CancellationToken token) => db.Set<StorageClock>().AsNoTracking().Select(row => new StorageState(row.Last, row.Changes)).SingleAsync(token);

        /// <summary>
        /// Something immutable made of small kept tables, made anew only when one of them is another than it was: no row can come, go or change without
        /// the number of rows or their instants being others.
        /// </summary>
        public async Task<T> SharedAsync<T>(IReadOnlyList<Type> tables, Func<Task<T>> make, CancellationToken token) where T : class
        {
            // The past is opened seldom, and at many instants.
            if (db.AsOf is not null) return await make();
            var (state, newest) = await TablesAsync(db, tables, token);
            if (db.Shared.TryGetValue(typeof(T).Name, out var known) && known.State == state) return (T)known.Thing;
            var made = await make();
            // What this change has written itself may still be taken back.
            if (newest < db.ChangingAt || db.ChangingAt is null) db.Shared[typeof(T).Name] = (state, made);
            return made;
        }
    }

    private static async Task<(string State, DateTime Newest)> TablesAsync(DashboardDb db, IReadOnlyList<Type> tables, CancellationToken token)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = string.Join(" UNION ALL ", tables.Select((type, place) => $"SELECT {place}, COUNT(*), MAX(\"{HistoryTwins.RecordedAt}\"), CAST(SUM(\"{HistoryTwins.RecordedAt}\" % 1000003) AS BIGINT) FROM \"{db.Model.FindEntityType(type)!.GetTableName()}\"")) + " ORDER BY 1";
        await using var reader = await command.ExecuteReaderAsync(token);
        var (state, newest) = (new StringBuilder(), 0L);
        while (await reader.ReadAsync(token))
        {
            var last = await reader.IsDBNullAsync(2, token) ? 0 : reader.GetInt64(2);
            state.Append(CultureInfo.InvariantCulture, $"{reader.GetInt64(1)}@{last}/{(last == 0 ? 0 : reader.GetInt64(3))} ");
            newest = Math.Max(newest, last);
        }

        return (state.ToString(), UtcMicroseconds.To(newest));
    }
}
