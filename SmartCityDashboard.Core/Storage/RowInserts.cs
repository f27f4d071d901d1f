using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Writes new rows with one prepared statement a table. On SQLite EF makes and parses a command for every row, which costs several times what the row costs.
/// Whatever else a save holds is left to EF, and everything when rows are removed too, since then the order matters.
/// </summary>
internal static class RowInserts
{
    private static readonly ConcurrentDictionary<IEntityType, Table> Tables = new();

    /// <exception cref="DbUpdateException">When the database refuses a row.</exception>
    public static async Task WriteAsync(DashboardDb db, CancellationToken token)
    {
        var entries = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var tables = entries.Where(entry => entry.State == EntityState.Added).GroupBy(entry => Tables.GetOrAdd(entry.Metadata, type => new Table(type))).OrderBy(group => group.Key.Rank).ToList();
        if (entries.Any(entry => entry.State == EntityState.Deleted) || tables.Any(group => !group.Key.BringsItsKeys)) return;
        try
        {
            foreach (var table in tables) await WriteAsync(db, table.Key, table, token);
        }
        catch (DbException fault)
        {
            throw new DbUpdateException(fault.Message, fault, entries);
        }
    }

    private static async Task WriteAsync(DashboardDb db, Table table, IEnumerable<EntityEntry> entries, CancellationToken token)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = table.Insert;
        var values = table.Columns.Select(_ => command.CreateParameter()).ToList();
        for (var place = 0; place < values.Count; place++) values[place].ParameterName = $"p{place}";
        command.Parameters.AddRange(values.ToArray());
        foreach (var entry in entries)
        {
            for (var place = 0; place < values.Count; place++) values[place].Value = table.Stored(entry, place);
            await command.ExecuteNonQueryAsync(token);
            entry.State = EntityState.Unchanged;
        }
    }

    private sealed class Table
    {
        private readonly List<(IProperty Property, Func<object?, object?>? Convert)> columns;

        public Table(IEntityType type)
        {
            columns = [.. type.GetProperties().Select(property => (property, property.GetTypeMapping().Converter?.ConvertToProvider))];
            BringsItsKeys = columns.TrueForAll(column => column.Property.ValueGenerated == ValueGenerated.Never || column.Property.ClrType == typeof(Guid));
            Insert = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.Property.GetColumnName()}\""))}) VALUES ({string.Join(", ", columns.Select((_, place) => $"@p{place}"))})";
            Rank = RankOf(type, []);
        }

        /// <summary>Nothing is made by the database.</summary>
        public bool BringsItsKeys { get; }

        public string Insert { get; }

        /// <summary>Higher than that of any table it refers to.</summary>
        public int Rank { get; }

        public IEnumerable<IProperty> Columns => columns.Select(column => column.Property);

        public object Stored(EntityEntry entry, int place)
        {
            var value = entry.CurrentValues[columns[place].Property];
            return (value is not null && columns[place].Convert is { } convert ? convert(value) : value) ?? DBNull.Value;
        }

        private static int RankOf(IEntityType type, IReadOnlyCollection<IEntityType> above) =>
            type.GetForeignKeys().Where(key => key.PrincipalEntityType != type && !above.Contains(key.PrincipalEntityType))
                .Select(key => RankOf(key.PrincipalEntityType, [.. above, type]) + 1).DefaultIfEmpty(0).Max();
    }
}
