using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Looks on the real data whether the past is whole: versions of a row follow each other without overlap, and each names a change that is known.</summary>
public sealed class HistoryCheck(DashboardStorage storage)
{
    private static readonly Text Overlap = new("{0}: {1} versioner gäller samtidigt som en annan version av samma rad.", "{0}: {1} versions hold at the same time as another version of the same row.");
    private static readonly Text Backwards = new("{0}: {1} versioner slutar innan de börjar.", "{0}: {1} versions end before they begin.");
    private static readonly Text Unknown = new("{0}: {1} versioner hör till ingen känd ändring.", "{0}: {1} versions belong to no known change.");

    /// <returns>What is wrong; nothing when all holds.</returns>
    public async Task<IReadOnlyList<Text>> FindAsync(CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var quote = Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<ISqlGenerationHelper>(db);
        List<Text> found = [];
        foreach (var kept in db.Model.GetEntityTypes().Where(HistoryTwins.IsKept))
        {
            foreach (var (text, sql) in Questions(kept, quote.DelimitIdentifier))
            {
                if (await db.Database.SqlQueryRaw<long>(sql).SingleAsync(token) is > 0 and var count) found.Add(text.With(kept.GetTableName(), count));
            }
        }

        return found;
    }

    private static IEnumerable<(Text Text, string Sql)> Questions(IEntityType kept, Func<string, string> name)
    {
        var (table, twin, changes) = (name(kept.GetTableName()!), name(HistoryTwins.NameOf(kept)), name("Changes"));
        var (recorded, replaced, value) = (name(HistoryTwins.RecordedAt), name(HistoryTwins.ReplacedAt), name("Value"));
        string Same(string one, string other) => string.Join(" AND ", kept.FindPrimaryKey()!.Properties.Select(key => $"{one}.{name(key.GetColumnName())} = {other}.{name(key.GetColumnName())}"));
        yield return (Backwards, $"SELECT COUNT(*) AS {value} FROM {twin} t WHERE t.{replaced} <= t.{recorded}");
        yield return (Overlap, $"SELECT COUNT(*) AS {value} FROM {twin} t JOIN {table} c ON {Same("t", "c")} WHERE t.{replaced} > c.{recorded}");
        yield return (Overlap, $"SELECT COUNT(*) AS {value} FROM {twin} t JOIN {twin} o ON {Same("t", "o")} WHERE o.{recorded} > t.{recorded} AND o.{recorded} < t.{replaced}");
        foreach (var one in new[] { table, twin })
        {
            yield return (Unknown, $"SELECT COUNT(*) AS {value} FROM {one} t WHERE NOT EXISTS (SELECT 1 FROM {changes} c WHERE c.{name(nameof(Change.At))} = t.{recorded})");
        }
    }
}
