using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What a history is narrowed to.</summary>
public sealed record HistoryFilter
{
    /// <summary>One visit or activity.</summary>
    public string? Reference { get; init; }

    /// <summary>Part of the name of who made the change.</summary>
    public string? By { get; init; }

    /// <summary>The lead receiver.</summary>
    public string? Node { get; init; }

    /// <summary>Swedish days.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }
}

/// <summary>One save: who, when, why, and what it touched.</summary>
/// <param name="At">UTC; the save's identity.</param>
/// <param name="Records">How many visits and activities it touched that the viewer may follow.</param>
/// <param name="Number">The same in words: 3 besök.</param>
/// <param name="Rows">What it did to each: all of a small save, a page of a large one that was opened, else nothing.</param>
/// <param name="NextRow">Where the rows of an opened save go on.</param>
public sealed record VisitSave(DateTime At, string By, string? Why, int Records, Text Number, IReadOnlyList<RecordChange> Rows, string? NextRow);

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
public sealed class VisitHistory(DashboardStorage storage, IEnumerable<ISavedRecords> kinds)
{
    private static readonly Text And = new("{0} och {1}", "{0} and {1}");

    public const int PageSize = 50;

    public const int RowsOfASave = 25;

    /// <summary>A save of so few records is shown whole.</summary>
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
        var gone = own is null || asOf is null ? [] : await GoneAsync(viewer, own, token);
        var shown = new RecordsShown(own, gone, filter.Node, filter.Reference);
        var each = kinds.Select(kind => kind.Saves(db, shown)).ToList();
        var saves = await NarrowAsync(db, each.Aggregate((one, other) => one.Concat(other)), filter, InstantCursor.Read(cursor), token);
        var page = await saves.GroupBy(save => save.At).Select(group => new { At = group.Key, Records = group.Count() }).OrderByDescending(group => group.At).Take(size + 1).ToListAsync(token);
        var more = page.Count > size;
        page = [.. page.Take(size)];
        var whole = page.Where(group => group.Records <= MostShownWhole).Select(group => group.At).ToList();
        var rows = await saves.Where(save => whole.Contains(save.At)).OrderBy(save => save.Id).ToListAsync(token);
        var part = opened is null || whole.Contains(opened.At) ? [] : await PartAsync(saves, opened, token);
        rows.AddRange(part.Take(RowsOfASave));
        var instants = page.Select(group => group.At).ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        rows.RemoveAll(save => !changes.ContainsKey(save.At));
        var made = await MadeAsync(db, rows, changes, viewer, token);
        var numbers = await NumbersAsync(each, [.. page.Where(group => group.Records > 1).Select(group => group.At)], token);
        var next = part.Count > RowsOfASave ? part[RowsOfASave - 1].Id.ToString("N") : null;
        return new HistoryPage(
            [.. page.Select(group => new VisitSave(group.At, changes[group.At].By, changes[group.At].Why, group.Records, numbers.GetValueOrDefault(group.At, Text.Same("1")), [.. made[group.At]], group.At == opened?.At ? next : null))],
            more ? InstantCursor.Write(page[^1].At) : null);
    }

    private static async Task<List<RecordSave>> PartAsync(IQueryable<RecordSave> saves, OpenedSave opened, CancellationToken token)
    {
        var rows = saves.Where(save => save.At == opened.At);
        if (opened.After is { } after) rows = rows.Where(save => save.Id.CompareTo(after) > 0);
        return await rows.OrderBy(save => save.Id).Take(RowsOfASave + 1).ToListAsync(token);
    }

    private async Task<IReadOnlyList<Guid>> GoneAsync(Viewer viewer, IReadOnlyList<string> own, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        List<Guid> gone = [];
        foreach (var kind in kinds) gone.AddRange(await kind.GoneAsync(now, own, token));
        return gone;
    }

    private async Task<ILookup<DateTime, RecordChange>> MadeAsync(DashboardDb db, List<RecordSave> rows, IReadOnlyDictionary<DateTime, Change> changes, Viewer viewer, CancellationToken token)
    {
        List<RecordChange> made = [];
        foreach (var kind in kinds) made.AddRange(await kind.ChangesAsync(db, rows, changes, viewer, token));
        return made.ToLookup(change => change.At);
    }

    /// <summary>How much of each kind each save touched, in words.</summary>
    private async Task<Dictionary<DateTime, Text>> NumbersAsync(List<IQueryable<RecordSave>> each, List<DateTime> instants, CancellationToken token)
    {
        var numbers = new Dictionary<DateTime, Text>();
        foreach (var (kind, saves) in kinds.Zip(each))
            foreach (var save in await saves.Where(save => instants.Contains(save.At)).GroupBy(save => save.At).Select(group => new { At = group.Key, Count = group.Count() }).ToListAsync(token))
            {
                var number = kind.Number.With(save.Count);
                numbers[save.At] = numbers.TryGetValue(save.At, out var before) ? And.With(before, number) : number;
            }

        return numbers;
    }

    private static async Task<IQueryable<RecordSave>> NarrowAsync(DashboardDb db, IQueryable<RecordSave> saves, HistoryFilter filter, DateTime? before, CancellationToken token)
    {
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
}
