using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>The visits of rows that were downloaded from here: as they are now, and as they were in the version that the row tells.</summary>
internal sealed class DownloadedVisits(DashboardDb db, ProgrammeLists lists)
{
    private Dictionary<string, Visit> now = [];
    private VisitPast? past;

    public async Task<DownloadedVisits> ReadAsync(IReadOnlyCollection<ReadRow> rows, CancellationToken token)
    {
        var references = rows.Where(row => row.Version is not null).Select(ReferenceOf).Distinct().ToList();
        if (references.Count == 0) return this;
        var visits = await db.Visits.AsNoTracking().Where(visit => references.Contains(visit.Reference)).ToListAsync(token);
        await VisitReader.FillAsync(db, visits, withNotes: true, token);
        now = visits.ToDictionary(visit => visit.Reference);
        var older = rows.Where(row => Now(row) is { } visit && visit.Version != row.Version).Select(row => now[ReferenceOf(row)].Id).Distinct().ToList();
        if (older.Count > 0) past = await VisitPast.ReadAsync(db, older, lists, token);
        return this;
    }

    public Visit? Now(ReadRow row) => row.Version is null ? null : now.GetValueOrDefault(ReferenceOf(row));

    /// <summary>What the row said when it was downloaded; null when there is no such version.</summary>
    public Visit? Then(ReadRow row) => Now(row) is not { } visit ? null : visit.Version == row.Version ? visit : past?.AtVersion(visit.Id, row.Version!.Value);

    private static string ReferenceOf(ReadRow row) => row.Id.Trim().ToUpperInvariant();
}
