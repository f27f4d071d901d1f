using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>The records of rows that were downloaded from here: as they are now, and as they were in the version that the row tells.</summary>
internal sealed class DownloadedRecords(DashboardDb db, ListKind kind, ProgrammeLists lists)
{
    private Dictionary<string, IRecord> now = [];
    private IRecordPast? past;

    public async Task<DownloadedRecords> ReadAsync(IReadOnlyCollection<ReadRow> rows, CancellationToken token)
    {
        var references = rows.Where(row => row.Version is not null).Select(ReferenceOf).Distinct().ToList();
        if (references.Count == 0) return this;
        now = (await kind.OfReferencesAsync(db, references, token)).ToDictionary(record => record.Reference);
        var older = rows.Where(row => Now(row) is { } record && record.Version != row.Version).Select(row => now[ReferenceOf(row)].Id).Distinct().ToList();
        if (older.Count > 0) past = await kind.PastAsync(db, older, lists, token);
        return this;
    }

    public IRecord? Now(ReadRow row) => row.Version is null ? null : now.GetValueOrDefault(ReferenceOf(row));

    /// <summary>What the row said when it was downloaded; null when there is no such version.</summary>
    public IRecord? Then(ReadRow row) => Now(row) is not { } record ? null : record.Version == row.Version ? record : past?.AtVersion(record.Id, row.Version!.Value);

    private static string ReferenceOf(ReadRow row) => row.Id.Trim().ToUpperInvariant();
}
