using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>Decisions on two visits that look alike. For those who decide on duplicates, whoever leads the visits; each can be taken back.</summary>
public sealed class DuplicateActions
{
    private readonly DashboardStorage storage;
    private readonly IVisitLists lists;

    internal DuplicateActions(DashboardStorage storage, IVisitLists lists) => (this.storage, this.lists) = (storage, lists);

    /// <summary>The two are different visits. The pair comes back only when start, countries or delegation of one of them changes.</summary>
    /// <returns>The pair as it is now, for taking the decision back.</returns>
    /// <exception cref="ChangedMeanwhile">When one of the visits was saved since the pair was shown.</exception>
    public Task<PairOpened> DifferentAsync(Viewer viewer, PairOpened pair, string? why, CancellationToken token = default) =>
        DecideAsync(viewer, pair, PairVerdict.Different, null, why, token);

    /// <summary>The two are one visit: the other one is withdrawn as a duplicate of the one that stays.</summary>
    /// <param name="stays">The reference of one of the two.</param>
    /// <returns>The pair as it is now, for taking the decision back.</returns>
    /// <exception cref="ChangedMeanwhile">When one of the visits was saved since the pair was shown.</exception>
    public Task<PairOpened> SameAsync(Viewer viewer, PairOpened pair, string stays, string? why, CancellationToken token = default) =>
        DecideAsync(viewer, pair, PairVerdict.Same, stays, why, token);

    /// <summary>Takes a decision back: the pair is undecided again, and a visit that was withdrawn by it is restored.</summary>
    /// <exception cref="ChangedMeanwhile">When one of the visits was saved since the pair was shown.</exception>
    public Task UndoAsync(Viewer viewer, PairOpened pair, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, DuplicateTexts.Undone, async db =>
        {
            var (first, second) = await OpenAsync(db, pair, token);
            var (_, decision, holds) = await new PairFinder(db, lists).OfAsync(first.Id, second.Id, token);
            if (decision is null || !holds) throw new RuleBroken("", DuplicateTexts.NothingToUndo);
            if (decision.Verdict == PairVerdict.Same) (decision.StaysId == first.Id ? second : first).Restore();
            db.Remove(decision);
        }, token);

    private Task<PairOpened> DecideAsync(Viewer viewer, PairOpened pair, PairVerdict verdict, string? stays, string? why, CancellationToken token)
    {
        var reason = VisitActions.Reason(why) is { Length: > 0 } given ? given : null;
        return storage.ChangeAsync(viewer, reason, async db =>
        {
            var (first, second) = await OpenAsync(db, pair, token);
            var finder = new PairFinder(db, lists);
            var (suspected, decision, holds) = await finder.OfAsync(first.Id, second.Id, token);
            if (holds) throw new RuleBroken("", DuplicateTexts.DecidedAlready.With(decision!.By));
            if (!suspected) throw new RuleBroken("", DuplicateTexts.NotAlike);
            var mark = await finder.MarkAsync(first.Id, second.Id, token);
            var kept = verdict == PairVerdict.Different ? null : first.Reference == stays ? first : second.Reference == stays ? second : throw new RuleBroken("", DuplicateTexts.ChooseOne);
            if (kept is not null) await VisitActions.WithdrawAsync(db, kept == first ? second : first, reason ?? DuplicateTexts.FoundSame, kept.Reference, token);
            if (decision is null) db.Add(decision = Blank(db, first, second));
            (decision.Verdict, decision.StaysId, decision.Mark, decision.Why) = (verdict, kept?.Id, mark, reason);
            (decision.DecidedAt, decision.DecidedBy, decision.By) = (db.ChangingAt!.Value, viewer.MemberId, viewer.Name);
            int Raised(string reference, int version) => version + (kept is not null && kept.Reference != reference ? 1 : 0);
            return pair with { FirstVersion = Raised(pair.First, pair.FirstVersion), SecondVersion = Raised(pair.Second, pair.SecondVersion) };
        }, token);
    }

    /// <summary>Both visits as they were looked at, in the order in which decisions are kept.</summary>
    private static async Task<(Visit First, Visit Second)> OpenAsync(DashboardDb db, PairOpened pair, CancellationToken token)
    {
        db.Viewer.Must(Permission.DecideDuplicates);
        var references = new[] { pair.First, pair.Second };
        var visits = await db.Visits.AsTracking().Where(visit => references.Contains(visit.Reference)).ToListAsync(token);
        if (visits.Count != 2) throw new NotFound(VisitTexts.NoSuchVisit);
        foreach (var visit in visits) VisitActions.RefuseStale(visit, visit.Reference == pair.First ? pair.FirstVersion : pair.SecondVersion);
        return PairFinder.Ordered(visits[0].Id, visits[1].Id).First == visits[0].Id ? (visits[0], visits[1]) : (visits[1], visits[0]);
    }

    private static PairDecision Blank(DashboardDb db, Visit first, Visit second) => new()
    {
        Id = Guid.CreateVersion7(db.ChangingAt!.Value),
        Kind = PairKind.Visits,
        FirstId = first.Id,
        SecondId = second.Id,
        Verdict = PairVerdict.Different,
        Mark = "",
        DecidedAt = db.ChangingAt.Value,
        DecidedBy = db.Viewer.MemberId,
        By = db.Viewer.Name,
    };
}
