using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>A pair before its visits are read.</summary>
/// <param name="At">When it came or was decided (UTC).</param>
internal sealed record PairHead(Guid First, Guid Second, PairState State, DateTime At, PairDecision? Decision)
{
    public (DateTime, Guid, Guid) Order => (At, First, Second);
}

/// <summary>
/// Finds pairs and where they stand. Suspicion follows from the visits as they are and is stored nowhere, so it is right at every instant; only decisions
/// are rows. Pairs are few, so they are joined in memory.
/// </summary>
internal sealed class PairFinder(DashboardDb db, IVisitLists lists)
{
    private const int AtATime = 500;
    private static readonly DuplicateFilter All = new();

    public async Task<IReadOnlyList<PairHead>> FindAsync(DuplicateFilter filter, CancellationToken token)
    {
        var held = await HeldAsync(filter, token);
        var decided = held.Select(row => (row.FirstId, row.SecondId)).ToHashSet();
        var found = await FoundAsync(filter, token);
        return
        [
            .. held.Select(row => new PairHead(row.FirstId, row.SecondId, row.Verdict == PairVerdict.Same ? PairState.Same : PairState.Different, row.DecidedAt, row)),
            .. found.Select(pair => (Pair: Ordered(pair.One, pair.Other), pair.RegisteredAt)).DistinctBy(one => one.Pair).Where(one => !decided.Contains(one.Pair))
                .Select(one => new PairHead(one.Pair.First, one.Pair.Second, PairState.Undecided, one.RegisteredAt, null)),
        ];
    }

    /// <summary>How many pairs nobody has decided on.</summary>
    public async Task<int> UndecidedAsync(DuplicateFilter filter, CancellationToken token)
    {
        if (filter != All || db.AsOf is not null) return (await FindAsync(filter, token)).Count(head => head.State == PairState.Undecided);
        var suspected = await Likeness.AllPairs(db, lists.In(db)).CountAsync(token);
        // Of two that are the same one is withdrawn, and so no candidate.
        var different = (await HeldAsync(filter, token)).Where(row => row.Verdict == PairVerdict.Different).Select(row => (row.FirstId, row.SecondId)).ToHashSet();
        foreach (var some in different.Select(pair => pair.FirstId).Distinct().Chunk(AtATime))
        {
            var found = await Likeness.Pairs(db, Likeness.Candidates(db).Where(visit => some.Contains(visit.Id)), lists.In(db)).Select(pair => new { pair.One, pair.Other }).ToListAsync(token);
            suspected -= found.Count(pair => different.Contains((pair.One, pair.Other)));
        }

        return suspected;
    }

    private Task<List<PairFound>> FoundAsync(DuplicateFilter filter, CancellationToken token) =>
        db.AsOf is not null ? PastPairs.FindAsync(db, filter == All ? null : Narrow(Likeness.Candidates(db), filter), lists.In(db), token)
        : filter == All ? Likeness.AllPairs(db, lists.In(db)).ToListAsync(token)
        : Likeness.Pairs(db, Narrow(Likeness.Candidates(db), filter), lists.In(db)).ToListAsync(token);

    /// <summary>The decisions that hold.</summary>
    private async Task<List<PairDecision>> HeldAsync(DuplicateFilter filter, CancellationToken token)
    {
        var decisions = await Narrowed(filter).ToListAsync(token);
        var sides = await SidesAsync([.. decisions.SelectMany(row => new[] { row.FirstId, row.SecondId }).Distinct()], token);
        return [.. decisions.Where(row => sides.TryGetValue(row.FirstId, out var first) && sides.TryGetValue(row.SecondId, out var second) && Holds(row, first, second))];
    }

    /// <summary>Whether two visits are suspected now, and what was decided on them, holding or not.</summary>
    public async Task<(bool Suspected, PairDecision? Decision, bool Holds)> OfAsync(Guid first, Guid second, CancellationToken token)
    {
        var suspected = await Likeness.Pairs(db, Likeness.Candidates(db).Where(visit => visit.Id == first), lists.In(db)).AnyAsync(pair => pair.Other == second, token);
        var decision = await db.VisitPairDecisions.AsTracking().SingleOrDefaultAsync(row => row.FirstId == first && row.SecondId == second, token);
        if (decision is null) return (suspected, null, false);
        var sides = await SidesAsync([first, second], token);
        return (suspected, decision, Holds(decision, sides[first], sides[second]));
    }

    /// <summary>The way round in which decisions are kept.</summary>
    public static (Guid First, Guid Second) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);

    public async Task<string> MarkAsync(Guid first, Guid second, CancellationToken token)
    {
        var sides = await SidesAsync([first, second], token);
        return Look.MarkOf(sides[first].Look, sides[second].Look);
    }

    private IQueryable<PairDecision> Narrowed(DuplicateFilter filter)
    {
        var decisions = db.VisitPairDecisions.AsNoTracking();
        if (filter == All) return decisions;
        var meant = Narrow(db.Visits, filter);
        return decisions.Where(row => meant.Any(visit => visit.Id == row.FirstId || visit.Id == row.SecondId));
    }

    private IQueryable<Visit> Narrow(IQueryable<Visit> visits, DuplicateFilter filter)
    {
        if (filter.Visit is { } reference) visits = visits.Where(visit => visit.Reference == reference);
        if (filter.From is { } from) visits = visits.Where(visit => visit.StartOn >= from);
        if (filter.To is { } to) visits = visits.Where(visit => visit.StartOn <= to);
        if (filter.Node is not { } node) return visits;
        var receivers = db.VisitReceivers;
        return visits.Where(visit => receivers.Any(row => row.VisitId == visit.Id && row.Receiver == node));
    }

    private static bool Holds(PairDecision decision, Side first, Side second)
    {
        if (decision.Verdict == PairVerdict.Different) return decision.Mark == Look.MarkOf(first.Look, second.Look);
        var (stays, gone) = decision.StaysId == decision.FirstId ? (first, second) : (second, first);
        return gone.Status == VisitStatus.Withdrawn && gone.DuplicateOf == stays.Reference;
    }

    private async Task<Dictionary<Guid, Side>> SidesAsync(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        Dictionary<Guid, Side> sides = [];
        foreach (var some in ids.Chunk(AtATime))
        {
            var visits = await db.Visits.AsNoTracking().Where(visit => some.Contains(visit.Id))
                .Select(visit => new { visit.Id, visit.Reference, visit.DelegationKey, visit.StartOn, visit.Status, visit.DuplicateOf }).ToListAsync(token);
            var countries = (await db.VisitCountries.AsNoTracking().Where(row => some.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
            foreach (var visit in visits)
                sides[visit.Id] = new Side(visit.Reference, visit.Status, visit.DuplicateOf, new Look(visit.DelegationKey, visit.StartOn, [.. countries[visit.Id]]));
        }

        return sides;
    }

    private sealed record Side(string Reference, VisitStatus Status, string? DuplicateOf, Look Look);
}
