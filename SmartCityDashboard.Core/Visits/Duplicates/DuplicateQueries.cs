using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>Answers about visits that may be the same one; all but <see cref="LikeAsync"/> can be asked as of an instant. For those who may read visits row by row.</summary>
public sealed class DuplicateQueries
{
    public const int PageSize = 10;
    private const int MostInForm = 3;
    private readonly DashboardStorage storage;
    private readonly IVisitLists lists;
    private readonly StandingAnswers<int> undecided;

    internal DuplicateQueries(DashboardStorage storage, IVisitLists lists) => (this.storage, this.lists, undecided) = (storage, lists, new(storage));

    /// <summary>The queue, newest first: by when the later visit came, or when somebody decided.</summary>
    /// <param name="cursor">Next or Previous of another page; null is the first page.</param>
    public async Task<DuplicatePage> PageAsync(Viewer viewer, DuplicateFilter filter, PairState state, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var all = await new PairFinder(db, lists).FindAsync(filter, token);
        var heads = all.Where(head => head.State == state).OrderByDescending(head => head.Order).ToList();
        var start = StartOf(heads, VisitCursor.Read(cursor), size);
        var page = heads.Skip(start).Take(size).ToList();
        return new DuplicatePage(
            await new PairReader(db, storage, lists).ReadAsync(page, token),
            all.Count(head => head.State == PairState.Undecided), all.Count(head => head.State == PairState.Same), all.Count(head => head.State == PairState.Different),
            start + size < heads.Count ? At(page[^1], false) : null,
            start > 0 && page.Count > 0 ? At(page[0], true) : null);
    }

    /// <summary>How many suspected pairs nobody has decided on: the same for all who may ask, so it is remembered until something changes.</summary>
    public Task<int> UndecidedAsync(Viewer viewer, DuplicateFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        return undecided.AskAsync(viewer, filter, asOf, db => new PairFinder(db, lists).UndecidedAsync(filter, token), token);
    }

    /// <summary>The pairs that one visit is in, undecided ones first.</summary>
    public async Task<IReadOnlyList<PairNote>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var heads = await new PairFinder(db, lists).FindAsync(new DuplicateFilter { Visit = reference }, token);
        var pairs = await new PairReader(db, storage, lists).ReadAsync([.. heads.OrderBy(head => head.State).ThenByDescending(head => head.Order)], token);
        return
        [
            .. pairs.Select(pair => (Pair: pair, Other: (pair.First.Visit.Reference == reference ? pair.Second : pair.First).Visit))
                .Select(one => new PairNote(one.Other.Reference, one.Other.Delegation, one.Other.StartOn, one.Pair.State, one.Pair.Decided)),
        ];
    }

    /// <summary>Visits that may be the one in a form. A hint, never a block; what was found to be different is not told again.</summary>
    /// <param name="reference">The visit itself; null for one that is not registered yet.</param>
    public async Task<IReadOnlyList<VisitRow>> LikeAsync(Viewer viewer, VisitDetails details, string? reference, CancellationToken token = default)
    {
        var look = Look.Of(details);
        if (!look.IsWhole) return [];
        await using var db = await storage.OpenAsync(viewer, null, token);
        var near = await Likeness.Near(db, [look.Key], look.StartOn, look.StartOn).Where(visit => visit.Reference != reference).ToListAsync(token);
        await VisitReader.FillAsync(db, near, withNotes: false, token);
        var like = near.Where(visit => look.IsLike(Look.Of(visit))).ToList();
        if (like.Count > 0 && reference is not null) like = await LeftAsync(db, like, look, reference, token);
        var ids = like.Select(visit => visit.Id).ToList();
        return (await VisitPaging.PageAsync(db, db.Visits.Where(visit => ids.Contains(visit.Id)), new VisitFilter(), null, MostInForm, token)).Rows;
    }

    /// <summary>Without rows of the visit's own list and what it was found to differ from.</summary>
    private async Task<List<Visit>> LeftAsync(DashboardDb db, List<Visit> like, Look look, string reference, CancellationToken token)
    {
        var own = await db.Visits.Where(visit => visit.Reference == reference).Select(visit => visit.Id).SingleOrDefaultAsync(token);
        var (listed, ids) = (lists.In(db), like.Select(visit => visit.Id).ToList());
        var siblings = await listed.Where(row => ids.Contains(row.VisitId) && listed.Any(mine => mine.VisitId == own && mine.ListKey == row.ListKey)).Select(row => row.VisitId).ToListAsync(token);
        var different = await db.VisitPairDecisions
            .Where(row => row.Verdict == PairVerdict.Different && ((row.FirstId == own && ids.Contains(row.SecondId)) || (row.SecondId == own && ids.Contains(row.FirstId))))
            .Select(row => row.Mark).ToListAsync(token);
        string Mark(Visit other) => PairFinder.Ordered(own, other.Id).First == own ? Look.MarkOf(look, Look.Of(other)) : Look.MarkOf(Look.Of(other), look);
        return [.. like.Where(visit => !siblings.Contains(visit.Id) && !different.Contains(Mark(visit)))];
    }

    private static int StartOf(List<PairHead> heads, VisitCursor? cursor, int size)
    {
        if (cursor is null) return 0;
        var parts = cursor.Value.Split('.');
        if (parts.Length != 2 || !long.TryParse(parts[0], out var at) || !Guid.TryParseExact(parts[1], "N", out var first)) throw new RuleBroken("cursor", VisitCursor.Broken);
        var place = (UtcMicroseconds.To(at), first, cursor.Id);
        return cursor.Backwards ? Math.Max(0, heads.Count(head => head.Order.CompareTo(place) > 0) - size) : heads.Count(head => head.Order.CompareTo(place) >= 0);
    }

    private static string At(PairHead head, bool backwards) => new VisitCursor($"{UtcMicroseconds.From(head.At)}.{head.First:N}", head.Second, backwards).ToString();
}
