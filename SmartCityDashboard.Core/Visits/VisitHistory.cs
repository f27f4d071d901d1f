using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What a history is narrowed to.</summary>
public sealed record HistoryFilter
{
    /// <summary>One visit.</summary>
    public string? Reference { get; init; }

    /// <summary>Part of the name of who made the change.</summary>
    public string? By { get; init; }

    /// <summary>The lead receiver.</summary>
    public string? Node { get; init; }

    /// <summary>Swedish days.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}

public sealed record HistoryPage(IReadOnlyList<RecordChange> Changes, string? Next);

/// <summary>Who changed what: the difference of neighbouring versions, never more than the viewer may see.</summary>
public sealed class VisitHistory(DashboardStorage storage)
{
    public const int PageSize = 50;

    /// <param name="cursor">Next of the page before; null is the newest.</param>
    /// <exception cref="NotAllowed">For those who may read no history.</exception>
    public async Task<HistoryPage> PageAsync(Viewer viewer, HistoryFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeHistory);
        var own = viewer.ReceiversFor(Permission.SeeHistory);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var lists = await ProgrammeLists.ReadAsync(db, token);
        var gone = own is null || asOf is null ? [] : await GoneAsync(viewer, own, token);
        var saves = await SavesAsync(db, filter, own, gone, Before(cursor), size + 1, token);
        var page = saves.Take(size).ToList();
        var past = await VisitPast.ReadAsync(db, [.. page.Select(save => save.Id).Distinct()], lists, token);
        var instants = page.Select(save => save.At).Distinct().ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        return new HistoryPage(
            [.. page.Select(save => Made(past, save.Id, changes[save.At], lists, viewer))],
            saves.Count > size ? $"{UtcMicroseconds.From(page[^1].At)}.{page[^1].Id:N}" : null);
    }

    /// <summary>Visits that these receivers led once and do not lead today: the right moved with the lead, also for what was earlier.</summary>
    private async Task<IReadOnlyList<Guid>> GoneAsync(Viewer viewer, IReadOnlyList<string> own, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return await now.Replaced<Visit>().Where(row => own.Contains(EF.Property<string>(row, nameof(Visit.LeadReceiver))))
            .Join(now.Visits.Where(visit => !own.Contains(visit.LeadReceiver)), row => EF.Property<Guid>(row, nameof(Visit.Id)), visit => visit.Id, (row, visit) => visit.Id)
            .Distinct().ToListAsync(token);
    }

    /// <summary>Saves of visits whose lead receiver of today the viewer may read the history of, newest first.</summary>
    private static async Task<List<Save>> SavesAsync(DashboardDb db, HistoryFilter filter, IReadOnlyList<string>? own, IReadOnlyList<Guid> gone, Save? before, int size, CancellationToken token)
    {
        var until = db.AsOf ?? DateTime.MaxValue;
        var visits = db.Visits;
        if (own is not null) visits = visits.Where(visit => own.Contains(visit.LeadReceiver));
        if (gone.Count > 0) visits = visits.Where(visit => !gone.Contains(visit.Id));
        if (filter.Node is { } node) visits = visits.Where(visit => visit.LeadReceiver == node);
        if (filter.Reference is { } reference) visits = visits.Where(visit => visit.Reference == reference);
        var current = visits.Select(visit => new Save { Id = visit.Id, At = EF.Property<DateTime>(visit, HistoryTwins.RecordedAt) });
        var replaced = db.Replaced<Visit>().Where(row => EF.Property<DateTime>(row, HistoryTwins.ReplacedAt) <= until)
            .Join(visits, row => EF.Property<Guid>(row, "Id"), visit => visit.Id, (row, visit) => new Save { Id = visit.Id, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        var saves = current.Concat(replaced).Union(QuestionSaves(db, visits, until));
        if (filter.From is { } from)
        {
            var start = SwedishTime.StartOf(from);
            saves = saves.Where(save => save.At >= start);
        }

        if (filter.To is { } to)
        {
            var end = SwedishTime.EndOf(to);
            saves = saves.Where(save => save.At <= end);
        }

        if (filter.By is { Length: > 0 } by)
        {
            // Few people, and engines differ in what they call the same letter: the names are compared here.
            var names = await db.Changes.Select(change => change.By).Distinct().ToListAsync(token);
            var meant = names.Where(name => name.Contains(by, StringComparison.CurrentCultureIgnoreCase)).ToList();
            var changes = db.Changes;
            saves = saves.Where(save => changes.Any(change => change.At == save.At && meant.Contains(change.By)));
        }

        if (before is not null) saves = saves.Where(save => save.At < before.At || (save.At == before.At && save.Id.CompareTo(before.Id) < 0));
        return await saves.OrderByDescending(save => save.At).ThenByDescending(save => save.Id).Take(size).ToListAsync(token);
    }

    /// <summary>A question or an answer is a save of its own: it does not touch the visit's version, so that no form that lies open goes stale by it.</summary>
    private static IQueryable<Save> QuestionSaves(DashboardDb db, IQueryable<Visit> visits, DateTime until)
    {
        var current = db.VisitQuestions.Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => new Save { Id = visit.Id, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        var replaced = db.Replaced<VisitQuestion>().Where(row => EF.Property<DateTime>(row, HistoryTwins.ReplacedAt) <= until)
            .Join(visits, row => EF.Property<Guid>(row, nameof(VisitQuestion.VisitId)), visit => visit.Id, (row, visit) => new Save { Id = visit.Id, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        return current.Union(replaced);
    }

    private static RecordChange Made(VisitPast past, Guid id, Change change, ProgrammeLists lists, Viewer viewer)
    {
        var old = past.At(id, change.At.AddMicroseconds(-1)) is { } before ? VisitCopy.Whole(before) : null;
        var now = past.At(id, change.At)!;
        var mayRead = viewer.May(Permission.SeeVisitNotes, now.LeadReceiver) && (old is null || viewer.May(Permission.SeeVisitNotes, old.LeadReceiver));
        var fields = VisitFields.Differing(old ?? new VisitDetails(), now, lists)
            .Where(field => mayRead || field.Key != nameof(VisitDetails.Notes))
            .Select(field => new FieldChange(field.Key, field.Label, old is null ? "" : field.Show(old, lists), field.Show(now, lists)));
        var asked = QuestionChanges.Between(past.QuestionsAt(id, change.At.AddMicroseconds(-1)), past.QuestionsAt(id, change.At));
        return new RecordChange(change.At, change.By, change.Why, now.Reference, now.Delegation, now.LeadReceiver, old is null, [.. fields, .. asked]);
    }

    private static Save? Before(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor)) return null;
        var parts = cursor.Split('.');
        return parts.Length == 2 && long.TryParse(parts[0], out var at) && Guid.TryParseExact(parts[1], "N", out var id)
            ? new Save { At = UtcMicroseconds.To(at), Id = id }
            : throw new RuleBroken("cursor", VisitCursor.Broken);
    }

    private sealed class Save
    {
        public Guid Id { get; init; }

        public DateTime At { get; init; }
    }
}
