using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>Reads the visits of some pairs, where they came from and what was decided, cut to what the viewer may read.</summary>
internal sealed class PairReader(DashboardDb db, DashboardStorage storage, IVisitLists lists)
{
    private const int AtATime = 500;

    public async Task<IReadOnlyList<VisitPair>> ReadAsync(IReadOnlyList<PairHead> heads, CancellationToken token)
    {
        var ids = heads.SelectMany(head => new[] { head.First, head.Second }).Distinct().ToList();
        var own = await OwnAsync(ids, token);
        Dictionary<Guid, PairSide> sides = [];
        foreach (var some in ids.Chunk(AtATime))
            foreach (var side in await SidesAsync(some, own, token)) sides[side.Visit.Id] = side;
        return [.. heads.Select(head => Pair(head, sides[head.First], sides[head.Second], own))];
    }

    /// <summary>Visits of which the viewer may know who did what: those that an own receiver leads or is a stop of, then and, since rights are today's, now. Null is all.</summary>
    private async Task<HashSet<Guid>?> OwnAsync(List<Guid> ids, CancellationToken token)
    {
        if (db.Viewer.ReceiversFor(Permission.SeeVisitNotes) is not { } receivers) return null;
        var own = await OwnAsync(db, ids, receivers, token);
        if (db.AsOf is null) return own;
        await using var now = await storage.OpenAsync(db.Viewer, null, token);
        own.IntersectWith(await OwnAsync(now, ids, receivers, token));
        return own;
    }

    private static async Task<HashSet<Guid>> OwnAsync(DashboardDb db, List<Guid> ids, IReadOnlyList<string> receivers, CancellationToken token)
    {
        HashSet<Guid> own = [];
        foreach (var some in ids.Chunk(AtATime))
            own.UnionWith(await db.VisitReceivers.Where(row => some.Contains(row.VisitId) && receivers.Contains(row.Receiver)).Select(row => row.VisitId).ToListAsync(token));
        return own;
    }

    private async Task<IEnumerable<PairSide>> SidesAsync(Guid[] ids, HashSet<Guid>? own, CancellationToken token)
    {
        var visits = await db.Visits.AsNoTracking().Where(visit => ids.Contains(visit.Id)).ToListAsync(token);
        await VisitReader.FillAsync(db, visits, withNotes: db.AsOf is null, token);
        var instants = visits.Select(visit => visit.RegisteredAt).Distinct().ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, change => change.By, token);
        var listed = (await lists.In(db).Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
        return visits.Select(visit => new PairSide(visit, own?.Contains(visit.Id) == false ? "" : changes.GetValueOrDefault(visit.RegisteredAt, ""), listed[visit.Id].FirstOrDefault()));
    }

    private VisitPair Pair(PairHead head, PairSide first, PairSide second, HashSet<Guid>? own)
    {
        var inFull = own is null || own.Contains(head.First) || own.Contains(head.Second);
        var comparesNotes = db.AsOf is null && db.Viewer.May(Permission.SeeVisitNotes, first.Visit.LeadReceiver) && db.Viewer.May(Permission.SeeVisitNotes, second.Visit.LeadReceiver);
        var decided = head.Decision is not { } decision ? null : new PairDecided(
            decision.Verdict, decision.StaysId is not { } stays ? null : stays == head.First ? first.Visit.Reference : second.Visit.Reference,
            decision.DecidedAt, inFull ? decision.By : "", inFull ? decision.Why : null);
        return IsBefore(first.Visit, second.Visit) ? new VisitPair(first, second, head.State, decided, comparesNotes) : new VisitPair(second, first, head.State, decided, comparesNotes);
    }

    /// <summary>An import registers many at one instant; their references tell which came first.</summary>
    private static bool IsBefore(Visit one, Visit other) =>
        one.RegisteredAt != other.RegisteredAt ? one.RegisteredAt < other.RegisteredAt : string.CompareOrdinal(one.Reference, other.Reference) < 0;
}
