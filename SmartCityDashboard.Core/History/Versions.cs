using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.History;

/// <summary>One version of one field: what it was, who made it so, when and why.</summary>
public sealed record ValueVersion<TValue>(TValue Value, DateTime At, string By, string? Why);

/// <summary>The difference of neighbouring versions of a row: the only audit there is.</summary>
internal static class Versions
{
    /// <summary>The values that one column of one row has had, oldest first, each with the change that brought it. Follows the instant that the database is opened at.</summary>
    public static async Task<IReadOnlyList<ValueVersion<TValue>>> OfColumnAsync<TRow, TValue>(DashboardDb db, Guid id, string column, CancellationToken token) where TRow : class, IKept
    {
        var until = db.AsOf ?? DateTime.MaxValue;
        var past = await db.Replaced<TRow>()
            .Where(row => EF.Property<Guid>(row, "Id") == id && EF.Property<DateTime>(row, HistoryTwins.RecordedAt) <= until)
            .Select(row => new { Value = EF.Property<TValue>(row, column), At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) })
            .ToListAsync(token);
        var now = await db.Set<TRow>().AsNoTracking()
            .Where(row => EF.Property<Guid>(row, "Id") == id)
            .Select(row => new { Value = EF.Property<TValue>(row, column), At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) })
            .ToListAsync(token);
        var versions = past.Concat(now).DistinctBy(version => version.At).OrderBy(version => version.At).ToList();
        var steps = versions.Where((version, place) => place == 0 || !Equals(version.Value, versions[place - 1].Value)).ToList();
        var instants = steps.Select(step => step.At).ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        return [.. steps.Select(step => new ValueVersion<TValue>(step.Value, step.At, changes[step.At].By, changes[step.At].Why))];
    }
}
