using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>
/// Marks new rows that may already be registered: start within three days, a country in common, the same delegation after normalising. A mark, never
/// a block. Visits of the same list are no suspects: its rows have ids.
/// </summary>
internal sealed class Suspects(DashboardDb db, string listKey)
{
    public const int Days = 3;
    private const int AtATime = 500;

    public async Task MarkAsync(IReadOnlyList<PlannedRow> rows, CancellationToken token)
    {
        if (rows.Count == 0) return;
        var candidates = await CandidatesAsync(rows, token);
        foreach (var row in rows.Where(_ => candidates.Count > 0))
        {
            var details = row.Details!;
            row.Suspects =
            [
                .. candidates[DelegationKey.Of(details.Delegation)]
                    .Where(one => Math.Abs(one.StartOn.DayNumber - details.StartOn.DayNumber) <= Days && one.Countries.Any(details.Countries.Contains))
                    .OrderBy(one => one.StartOn).ThenBy(one => one.Reference, StringComparer.Ordinal)
                    .Select(one => new Suspect(one.Reference, one.StartOn, one.Delegation)),
            ];
        }
    }

    private async Task<ILookup<string, Candidate>> CandidatesAsync(IReadOnlyList<PlannedRow> rows, CancellationToken token)
    {
        var keys = rows.Select(row => DelegationKey.Of(row.Details!.Delegation)).ToHashSet();
        var (from, to) = (rows.Min(row => row.StartOn).AddDays(-Days), rows.Max(row => row.StartOn).AddDays(Days));
        var imported = db.ImportedRows;
        var near = db.Visits.AsNoTracking()
            .Where(visit => visit.StartOn >= from && visit.StartOn <= to && visit.Status != VisitStatus.Withdrawn)
            .Where(visit => !imported.Any(row => row.VisitId == visit.Id && row.ListKey == listKey))
            .Select(visit => new Candidate { Id = visit.Id, Reference = visit.Reference, StartOn = visit.StartOn, Delegation = visit.Delegation, Key = visit.DelegationKey });
        var found = new List<Candidate>();
        await foreach (var candidate in near.AsAsyncEnumerable().WithCancellation(token))
            if (keys.Contains(candidate.Key)) found.Add(candidate);
        foreach (var some in found.Chunk(AtATime)) await CountriesAsync(some, token);
        return found.ToLookup(candidate => candidate.Key);
    }

    private async Task CountriesAsync(Candidate[] candidates, CancellationToken token)
    {
        var ids = candidates.Select(candidate => candidate.Id).ToList();
        var countries = (await db.VisitCountries.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
        foreach (var candidate in candidates) candidate.Countries = [.. countries[candidate.Id]];
    }

    private sealed record Candidate
    {
        public required Guid Id { get; init; }

        public required string Reference { get; init; }

        public required DateOnly StartOn { get; init; }

        public required string Delegation { get; init; }

        public required string Key { get; init; }

        public IReadOnlyList<string> Countries { get; set; } = [];
    }
}
