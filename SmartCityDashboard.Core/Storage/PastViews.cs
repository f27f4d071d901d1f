using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Temporary views named like the kept tables, each the union of current and replaced rows that were the truth at one instant. Temporary names
/// win over permanent ones in both engines, so every query sees the past without being written for it.
/// </summary>
internal static class PastViews
{
    public static string Sql(DashboardDb db, DateTime asOf, string schema)
    {
        var quote = db.GetService<ISqlGenerationHelper>();
        var at = UtcMicroseconds.From(asOf).ToString(CultureInfo.InvariantCulture);
        return string.Concat(db.Model.GetEntityTypes().Where(HistoryTwins.IsKept).Select(kept => View(kept, quote, at, schema)));
    }

    private static string View(IEntityType kept, ISqlGenerationHelper quote, string at, string schema)
    {
        string Name(string name) => quote.DelimitIdentifier(name);
        var columns = string.Join(", ", kept.GetProperties().Select(column => Name(column.GetColumnName())));
        var (recorded, replaced) = (Name(HistoryTwins.RecordedAt), Name(HistoryTwins.ReplacedAt));
        var table = kept.GetTableName()!;
        return $"""
            CREATE TEMPORARY VIEW {Name(table)} AS
            SELECT {columns} FROM {schema}.{Name(table)} WHERE {recorded} <= {at}
            UNION ALL
            SELECT {columns} FROM {schema}.{Name(HistoryTwins.NameOf(kept))} WHERE {recorded} <= {at} AND {replaced} > {at};

            """;
    }

    private static T GetService<T>(this DashboardDb db) where T : class =>
        Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<T>(db);
}
