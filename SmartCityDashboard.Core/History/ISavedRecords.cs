using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.History;

/// <summary>One record in one save.</summary>
public sealed class RecordSave
{
    public Guid Id { get; init; }

    /// <summary>UTC; the save's identity.</summary>
    public DateTime At { get; init; }
}

/// <summary>Which records a history is about.</summary>
/// <param name="Own">Lead receivers whose history the viewer may read; null is all.</param>
/// <param name="Gone">Records that these led once and lead no longer: the right moved with the lead, also for what was earlier.</param>
/// <param name="Node">The lead receiver.</param>
public sealed record RecordsShown(IReadOnlyList<string>? Own, IReadOnlyList<Guid> Gone, string? Node, string? Reference);

/// <summary>A kind of record whose saves the history of the programme shows beside those of visits.</summary>
public interface ISavedRecords
{
    /// <summary>How many there are: “{0} aktiviteter”.</summary>
    Text Number { get; }

    /// <summary>Each of them in each of its saves, up to the instant that the database is opened at.</summary>
    IQueryable<RecordSave> Saves(DashboardDb db, RecordsShown shown);

    /// <summary>Those that these receivers led once and do not lead now.</summary>
    Task<IReadOnlyList<Guid>> GoneAsync(DashboardDb now, IReadOnlyList<string> own, CancellationToken token);

    /// <summary>What the saves did to those of the records that are of this kind.</summary>
    Task<IReadOnlyList<RecordChange>> ChangesAsync(DashboardDb db, IReadOnlyList<RecordSave> saves, IReadOnlyDictionary<DateTime, Change> changes, Viewer viewer, CancellationToken token);
}

internal static class RecordSaves
{
    /// <summary>The saves of some records of a kept table, from the versions that they have and had.</summary>
    public static IQueryable<RecordSave> Of<T>(DashboardDb db, IQueryable<T> records) where T : class, IKept
    {
        var until = db.AsOf ?? DateTime.MaxValue;
        var current = records.Select(row => new RecordSave { Id = EF.Property<Guid>(row, "Id"), At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        var replaced = db.Replaced<T>().Where(row => EF.Property<DateTime>(row, HistoryTwins.ReplacedAt) <= until)
            .Join(records, row => EF.Property<Guid>(row, "Id"), record => EF.Property<Guid>(record, "Id"), (row, record) => new RecordSave { Id = EF.Property<Guid>(record, "Id"), At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        return current.Concat(replaced);
    }
}
