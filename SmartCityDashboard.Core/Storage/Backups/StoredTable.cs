using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace SmartCityDashboard.Core.Storage.Backups;

/// <summary>A table as a backup sees it: its columns with the types they are stored as, the same for both engines.</summary>
internal sealed class StoredTable
{
    private readonly IReadOnlyList<(string Name, Type Type)> columns;
    private readonly ISqlGenerationHelper quote;

    private StoredTable(IEntityType entity, ISqlGenerationHelper quote)
    {
        this.quote = quote;
        Name = entity.GetTableName()!;
        columns = [.. entity.GetProperties().Select(property => (property.GetColumnName(), StoredType(property))).OrderBy(column => column.Item1, StringComparer.Ordinal)];
    }

    public string Name { get; }

    private string Columns => string.Join(", ", columns.Select(column => quote.DelimitIdentifier(column.Name)));

    /// <summary>All tables, those that others refer to first.</summary>
    public static IReadOnlyList<StoredTable> AllOf(DashboardDb db)
    {
        var quote = Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<ISqlGenerationHelper>(db);
        List<IEntityType> ordered = [];
        void Place(IEntityType entity)
        {
            if (ordered.Contains(entity)) return;
            foreach (var key in entity.GetForeignKeys().Where(key => key.PrincipalEntityType != entity)) Place(key.PrincipalEntityType);
            ordered.Add(entity);
        }

        foreach (var entity in db.Model.GetEntityTypes().OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal)) Place(entity);
        return [.. ordered.Select(entity => new StoredTable(entity, quote))];
    }

    /// <returns>How many rows were written, a line of JSON each.</returns>
    public async Task<long> WriteAsync(DashboardDb db, Stream stream, CancellationToken token)
    {
        await using var command = Command(db, $"SELECT {Columns} FROM {quote.DelimitIdentifier(Name)}");
        await using var reader = await command.ExecuteReaderAsync(token);
        await using var writer = new StreamWriter(stream);
        var count = 0L;
        for (; await reader.ReadAsync(token); count++)
        {
            await writer.WriteLineAsync(JsonSerializer.Serialize(columns.Select((column, place) => Value(reader, place, column.Type))));
        }

        return count;
    }

    public async Task<long> ReadAsync(DashboardDb db, Stream stream, CancellationToken token)
    {
        await using var command = Command(db, $"INSERT INTO {quote.DelimitIdentifier(Name)} ({Columns}) VALUES ({string.Join(", ", columns.Select((_, place) => $"@p{place}"))})");
        var parameters = columns.Select((_, place) =>
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{place}";
            command.Parameters.Add(parameter);
            return parameter;
        }).ToList();
        using var reader = new StreamReader(stream);
        var count = 0L;
        for (; await reader.ReadLineAsync(token) is { } line; count++)
        {
            using var row = JsonDocument.Parse(line);
            for (var place = 0; place < columns.Count; place++) parameters[place].Value = Stored(row.RootElement[place], columns[place].Type);
            await command.ExecuteNonQueryAsync(token);
        }

        return count;
    }

    public async Task ClearAsync(DashboardDb db, CancellationToken token)
    {
        await using var command = Command(db, $"DELETE FROM {quote.DelimitIdentifier(Name)}");
        await command.ExecuteNonQueryAsync(token);
    }

    private static DbCommand Command(DashboardDb db, string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static Type StoredType(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        // Engines convert Guid, bool and DateOnly in ways of their own; only our own converters change what is stored.
        return type == typeof(DateTime) || type.IsEnum ? mapping.Converter!.ProviderClrType : type;
    }

    private static object? Value(DbDataReader reader, int place, Type type)
    {
        if (reader.IsDBNull(place)) return null;
        return type switch
        {
            _ when type == typeof(Guid) => reader.GetFieldValue<Guid>(place),
            _ when type == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(place),
            _ when type == typeof(bool) => reader.GetBoolean(place),
            _ when type == typeof(int) || type == typeof(long) => reader.GetInt64(place),
            _ when type == typeof(double) => reader.GetDouble(place),
            _ when type == typeof(string) => reader.GetString(place),
            _ => throw new NotSupportedException($"A backup does not know the type {type.Name}."),
        };
    }

    private static object Stored(JsonElement value, Type type)
    {
        if (value.ValueKind == JsonValueKind.Null) return DBNull.Value;
        return type switch
        {
            _ when type == typeof(Guid) => value.GetGuid(),
            _ when type == typeof(DateOnly) => DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when type == typeof(bool) => value.GetBoolean(),
            _ when type == typeof(int) => value.GetInt32(),
            _ when type == typeof(long) => value.GetInt64(),
            _ when type == typeof(double) => value.GetDouble(),
            _ => value.GetString()!,
        };
    }
}
