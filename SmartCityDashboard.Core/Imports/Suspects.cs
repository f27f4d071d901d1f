using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Marks new rows that may already be registered, by the rule of <see cref="Likeness"/>.</summary>
internal sealed class Suspects(DashboardDb db, string listKey)
{
    private const int AtATime = 500;

    public async Task MarkAsync(IReadOnlyList<PlannedRow> rows, CancellationToken token)
    {
        foreach (var some in rows.Chunk(AtATime))
        {
            var looks = some.Select(row => (Row: row, Look: Look.Of((VisitDetails)row.Details!))).ToList();
            var candidates = await CandidatesAsync([.. looks.Select(one => one.Look)], token);
            if (candidates.Count == 0) continue;
            foreach (var (row, look) in looks)
            {
                row.Suspects =
                [
                    .. candidates[look.Key].Where(one => look.IsLike(one.Look))
                        .OrderBy(one => one.Look.StartOn).ThenBy(one => one.Reference, StringComparer.Ordinal)
                        .Select(one => new Suspect(one.Reference, one.Look.StartOn, one.Delegation)),
                ];
            }
        }
    }

    private async Task<ILookup<string, Candidate>> CandidatesAsync(IReadOnlyCollection<Look> looks, CancellationToken token)
    {
        var keys = looks.Select(look => look.Key).Distinct().ToList();
        var imported = db.ImportedRows<ImportedVisitRow>();
        var near = await Likeness.Near(db, keys, looks.Min(look => look.StartOn), looks.Max(look => look.StartOn))
            .Where(visit => !imported.Any(row => row.RecordId == visit.Id && row.ListKey == listKey))
            .Select(visit => new { visit.Id, visit.Reference, visit.StartOn, visit.Delegation, visit.DelegationKey })
            .ToListAsync(token);
        var found = new List<Candidate>();
        foreach (var some in near.Chunk(AtATime))
        {
            var ids = some.Select(visit => visit.Id).ToList();
            var countries = (await db.VisitCountries.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
            found.AddRange(some.Select(visit => new Candidate(visit.Reference, visit.Delegation, new Look(visit.DelegationKey, visit.StartOn, [.. countries[visit.Id]]))));
        }

        return found.ToLookup(candidate => candidate.Look.Key);
    }

    private sealed record Candidate(string Reference, string Delegation, Look Look);
}
