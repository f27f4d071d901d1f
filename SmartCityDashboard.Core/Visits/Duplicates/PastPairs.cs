using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>
/// The pairs of <see cref="Likeness"/> as of an instant. There the visits are a union of what is and what was, without an index on delegation and day: joined by
/// the database, every visit would be compared with all of its delegation's. So they are read once and compared with their neighbours here.
/// </summary>
internal static class PastPairs
{
    private const int AtATime = 500;

    /// <param name="meant">One of the two is among these; null is all.</param>
    public static async Task<List<PairFound>> FindAsync(DashboardDb db, IQueryable<Visit>? meant, IQueryable<ListedVisit> listed, CancellationToken token)
    {
        var wanted = meant is null ? null : (await meant.Select(visit => visit.Id).ToListAsync(token)).ToHashSet();
        var seen = await Likeness.Candidates(db).Select(visit => new Seen(visit.Id, visit.DelegationKey, visit.StartOn, visit.RegisteredAt)).ToListAsync(token);
        var near = seen.GroupBy(visit => visit.Key).SelectMany(Near).Where(pair => wanted is null || wanted.Contains(pair.One) || wanted.Contains(pair.Other)).ToList();
        List<PairFound> found = [];
        foreach (var some in near.Chunk(AtATime)) found.AddRange(await SuspectedAsync(db, some, listed, token));
        return found;
    }

    private static IEnumerable<PairFound> Near(IEnumerable<Seen> ofADelegation)
    {
        var visits = ofADelegation.OrderBy(visit => visit.StartOn).ToList();
        for (var place = 0; place < visits.Count; place++)
        {
            var one = visits[place];
            foreach (var other in visits.Skip(place + 1).TakeWhile(next => next.StartOn <= one.StartOn.AddDays(Likeness.Days)))
                yield return new PairFound { One = one.Id, Other = other.Id, RegisteredAt = one.RegisteredAt > other.RegisteredAt ? one.RegisteredAt : other.RegisteredAt };
        }
    }

    private static async Task<IEnumerable<PairFound>> SuspectedAsync(DashboardDb db, PairFound[] near, IQueryable<ListedVisit> listed, CancellationToken token)
    {
        var ids = near.SelectMany(pair => new[] { pair.One, pair.Other }).Distinct().ToList();
        var countries = (await db.VisitCountries.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
        var keys = (await listed.Where(row => ids.Contains(row.VisitId)).Select(row => new { row.VisitId, row.ListKey }).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.ListKey);
        return near.Where(pair => countries[pair.One].Intersect(countries[pair.Other]).Any() && !keys[pair.One].Intersect(keys[pair.Other]).Any());
    }

    private sealed record Seen(Guid Id, string Key, DateOnly StartOn, DateTime RegisteredAt);
}
