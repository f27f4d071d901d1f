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

/// <summary>One save: who, when, why, and the visits that it touched.</summary>
/// <param name="At">UTC; the save's identity.</param>
/// <param name="Visits">How many of them the viewer may follow.</param>
/// <param name="Rows">What it did to each: all of a small save, a page of a large one that was opened, else nothing.</param>
/// <param name="NextRow">Where the rows of an opened save go on.</param>
public sealed record VisitSave(DateTime At, string By, string? Why, int Visits, IReadOnlyList<RecordChange> Rows, string? NextRow);

/// <summary>A large save whose rows are wanted, from a row on.</summary>
/// <param name="At">UTC.</param>
/// <param name="After">NextRow of the rows before; null is the first.</param>
public sealed record OpenedSave(DateTime At, Guid? After)
{
    /// <exception cref="RuleBroken">When one of them can not be read.</exception>
    public static OpenedSave? Read(string? save, string? row)
    {
        if (InstantCursor.Read(save) is not { } at) return null;
        if (string.IsNullOrEmpty(row)) return new OpenedSave(at, null);
        return Guid.TryParseExact(row, "N", out var after) ? new OpenedSave(at, after) : throw new RuleBroken("row", InstantCursor.Broken);
    }
}

public sealed record HistoryPage(IReadOnlyList<VisitSave> Saves, string? Next);

/// <summary>Who changed what, save by save: the difference of neighbouring versions, never more than the viewer may see.</summary>
public sealed class VisitHistory(DashboardStorage storage)
{
    public const int PageSize = 50;

    public const int RowsOfASave = 25;

    /// <summary>A save of so few visits is shown whole.</summary>
    public const int MostShownWhole = 3;

    /// <param name="cursor">Next of the page before; null is the newest.</param>
    /// <param name="opened">The large save whose rows are wanted too.</param>
    /// <exception cref="NotAllowed">For those who may read no history.</exception>
    public async Task<HistoryPage> PageAsync(
        Viewer viewer, HistoryFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, OpenedSave? opened = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeHistory);
        var own = viewer.ReceiversFor(Permission.SeeHistory);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var lists = await ProgrammeLists.ReadAsync(db, token);
        var gone = own is null || asOf is null ? [] : await GoneAsync(viewer, own, token);
        var saves = await SavesAsync(db, filter, own, gone, InstantCursor.Read(cursor), token);
        var page = await saves.GroupBy(save => save.At).Select(group => new { At = group.Key, Visits = group.Count() }).OrderByDescending(group => group.At).Take(size + 1).ToListAsync(token);
        var more = page.Count > size;
        page = [.. page.Take(size)];
        var whole = page.Where(group => group.Visits <= MostShownWhole).Select(group => group.At).ToList();
        var rows = await saves.Where(save => whole.Contains(save.At)).OrderBy(save => save.Id).ToListAsync(token);
        var part = opened is null || whole.Contains(opened.At) ? [] : await PartAsync(saves, opened, token);
        rows.AddRange(part.Take(RowsOfASave));
        var past = await VisitPast.ReadAsync(db, [.. rows.Select(save => save.Id).Distinct()], lists, token);
        var instants = page.Select(group => group.At).ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        var made = rows.Where(save => changes.ContainsKey(save.At)).ToLookup(save => save.At, save => Made(past, save.Id, changes[save.At], lists, viewer));
        var next = part.Count > RowsOfASave ? part[RowsOfASave - 1].Id.ToString("N") : null;
        return new HistoryPage(
            [.. page.Select(group => new VisitSave(group.At, changes[group.At].By, changes[group.At].Why, group.Visits, [.. made[group.At]], group.At == opened?.At ? next : null))],
            more ? InstantCursor.Write(page[^1].At) : null);
    }

    private static async Task<List<Save>> PartAsync(IQueryable<Save> saves, OpenedSave opened, CancellationToken token)
    {
        var rows = saves.Where(save => save.At == opened.At);
        if (opened.After is { } after) rows = rows.Where(save => save.Id.CompareTo(after) > 0);
        return await rows.OrderBy(save => save.Id).Take(RowsOfASave + 1).ToListAsync(token);
    }

    /// <summary>Visits that these receivers led once and do not lead today: the right moved with the lead, also for what was earlier.</summary>
    private async Task<IReadOnlyList<Guid>> GoneAsync(Viewer viewer, IReadOnlyList<string> own, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return await now.Replaced<Visit>().Where(row => own.Contains(EF.Property<string>(row, nameof(Visit.LeadReceiver))))
            .Join(now.Visits.Where(visit => !own.Contains(visit.LeadReceiver)), row => EF.Property<Guid>(row, nameof(Visit.Id)), visit => visit.Id, (row, visit) => visit.Id)
            .Distinct().ToListAsync(token);
    }

    /// <summary>Each visit of each save, where the viewer may read the history of the visit's lead receiver of today.</summary>
    private static async Task<IQueryable<Save>> SavesAsync(DashboardDb db, HistoryFilter filter, IReadOnlyList<string>? own, IReadOnlyList<Guid> gone, DateTime? before, CancellationToken token)
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
            var meant = names.Where(name => AccessTexts.NameShown(name).ToString().Contains(by, StringComparison.CurrentCultureIgnoreCase)).ToList();
            var changes = db.Changes;
            saves = saves.Where(save => changes.Any(change => change.At == save.At && meant.Contains(change.By)));
        }

        return before is { } earlier ? saves.Where(save => save.At < earlier) : saves;
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

    private sealed class Save
    {
        public Guid Id { get; init; }

        public DateTime At { get; init; }
    }
}
