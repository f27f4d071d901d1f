using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Answers about follow-up actions. Every answer can be asked as of an instant; “today” is then its Swedish date.</summary>
public sealed class ActionQueries(DashboardStorage storage)
{
    public const int PageSize = 50;
    private readonly StandingAnswers<IReadOnlyList<NodeDebt>> debts = new(storage);
    private readonly StandingAnswers<IReadOnlyList<OwnerDebt>> owned = new(storage);

    /// <param name="cursor">Next of the page before; null is the first page.</param>
    public async Task<ActionPage> ListAsync(Viewer viewer, ActionFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var actions = await ActionSelection.PageAsync(ActionSelection.Matching(db, db.FollowUpActions, filter), filter, VisitCursor.Read(cursor), size + 1, token);
        var more = actions.Count > size;
        if (more) actions.RemoveAt(size);
        return new ActionPage(await ActionRows.OfAsync(db, actions, token), more ? ActionSelection.After(actions[^1], filter) : null);
    }

    public async Task<int> CountAsync(Viewer viewer, ActionFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await ActionSelection.Matching(db, db.FollowUpActions, filter).CountAsync(token);
    }

    /// <summary>The viewer's own morning: the own actions, and those at the own nodes that no colleague has (the inbox, and outside parties that the node answers for).</summary>
    /// <exception cref="NotAllowed">For those who answer for no receiver.</exception>
    public async Task<Work> WorkAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.EditVisits);
        var nodes = viewer.ReceiversFor(Permission.EditVisits);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var today = Overdue.Today(db);
        var mine = ActionSelection.For(db, db.FollowUpActions, nodes);
        async Task<WorkPart> PartAsync(DueTime due)
        {
            var actions = ActionSelection.Due(mine, due, today);
            var rows = await ActionSelection.PageAsync(actions, new ActionFilter(), null, PageSize, token);
            var count = rows.Count < PageSize ? rows.Count : await actions.CountAsync(token);
            return new WorkPart(count, await ActionRows.OfAsync(db, rows, token));
        }

        return new Work(
            await PartAsync(DueTime.Overdue), await PartAsync(DueTime.Today), await PartAsync(DueTime.ThisWeek),
            await ActionSelection.Due(mine, DueTime.Later, today).CountAsync(token),
            await ReportRows.OfAsync(db, await ReportRows.OpenAsync(db, nodes, PageSize, token), token),
            nodes ?? [.. await db.Nodes.OrderBy(node => node.Order).Select(node => node.Code).ToListAsync(token)]);
    }

    /// <summary>All open ones of the viewer's own morning in one list by due day, late, soon and later.</summary>
    /// <param name="most">So many at most.</param>
    /// <exception cref="NotAllowed">For those who answer for no receiver.</exception>
    public async Task<IReadOnlyList<ActionRow>> OwnAsync(Viewer viewer, int most, CancellationToken token = default)
    {
        viewer.Must(Permission.EditVisits);
        await using var db = await storage.OpenAsync(viewer, null, token);
        var mine = ActionSelection.For(db, db.FollowUpActions.Where(Overdue.Open<FollowUpAction>()), viewer.ReceiversFor(Permission.EditVisits));
        return await ActionRows.OfAsync(db, await ActionSelection.PageAsync(mine, new ActionFilter(), null, most, token), token);
    }

    /// <summary>All actions of one visit, the open ones first by due day.</summary>
    /// <exception cref="NotFound">When there is no such visit at that instant.</exception>
    public async Task<IReadOnlyList<ActionRow>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visit = await db.Visits.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        var actions = await db.FollowUpActions.AsNoTracking().Where(row => row.VisitId == visit.Id).ToListAsync(token);
        return await ActionRows.OfAsync(db, [.. actions.OrderBy(row => !row.IsOpen).ThenBy(row => row.IsOpen ? row.DueOn : row.ClosedOn).ThenBy(row => row.Id)], token);
    }

    /// <exception cref="NotFound">When there is no such action at that instant.</exception>
    public async Task<ActionRow> OneAsync(Viewer viewer, Guid id, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var action = await db.FollowUpActions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, token) ?? throw new NotFound(FollowUpTexts.NoSuchAction);
        return (await ActionRows.OfAsync(db, [action], token))[0];
    }

    /// <summary>Open actions, overdue by age, and debt, for every receiver in its order, also those without any. The columns add up. For everybody who may see figures.</summary>
    public Task<IReadOnlyList<NodeDebt>> DebtAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        return debts.AskAsync(viewer, "debt", asOf, db => DebtAsync(db, token), token);
    }

    private static async Task<IReadOnlyList<NodeDebt>> DebtAsync(DashboardDb db, CancellationToken token)
    {
        var sums = await db.ActionsToCount.Where(Overdue.Open<FollowUpAction>()).GroupBy(row => row.Node).Select(Overdue.Sums<string, FollowUpAction>(Overdue.Today(db))).ToDictionaryAsync(row => row.Key, token);
        var nodes = await db.Nodes.OrderBy(node => node.Order).Select(node => node.Code).ToListAsync(token);
        return [.. nodes.Select(node => new NodeDebt(node, sums.GetValueOrDefault(node)?.Debt ?? Debt.None))];
    }

    /// <summary>The same by who has them now: members, inboxes and outside parties; most debt first.</summary>
    public Task<IReadOnlyList<OwnerDebt>> ByOwnerAsync(Viewer viewer, string? node = null, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        return owned.AskAsync(viewer, $"owners {node}", asOf, db => ByOwnerAsync(db, node, token), token);
    }

    private static async Task<IReadOnlyList<OwnerDebt>> ByOwnerAsync(DashboardDb db, string? node, CancellationToken token)
    {
        var sums = await ActionSelection.Matching(db, db.FollowUpActions, new ActionFilter { Node = node })
            .GroupBy(row => new OwnerKey { Node = row.Node, OwnerId = row.OwnerId, Outside = row.OwnerOutside })
            .Select(Overdue.Sums<OwnerKey, FollowUpAction>(Overdue.Today(db)))
            .ToListAsync(token);
        var owners = await ActionRows.OwnersAsync(db, [.. sums.Select(row => row.Key.OwnerId).OfType<Guid>().Distinct()], token);
        return
        [
            .. sums.Select(row => Of(row, owners))
                .GroupBy(row => (row.Node, row.Kind, row.OwnerId, row.Name))
                .Select(rows => new OwnerDebt(rows.Key.Node, rows.Key.Kind, rows.Key.OwnerId, rows.Key.Name, rows.Aggregate(Debt.None, (sum, row) => sum + row.Debt)))
                .OrderByDescending(row => row.Debt.Days).ThenBy(row => row.Node, StringComparer.Ordinal).ThenBy(row => row.Kind).ThenBy(row => row.Name ?? "", SwedishSort.Comparer),
        ];
    }

    /// <summary>Who can own actions of a node: the members who answer for it today.</summary>
    public async Task<IReadOnlyList<OwnerChoice>> OwnersAsync(Viewer viewer, string node, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, null, token);
        var members = db.Members;
        var choices = await db.Answering(Overdue.Today(db)).Where(grant => grant.Receiver == node)
            .Join(members, grant => grant.MemberId, member => member.Id, (grant, member) => new { member.Id, member.Name })
            .Distinct()
            .ToListAsync(token);
        return [.. choices.Select(row => new OwnerChoice(row.Id, row.Name)).OrderBy(row => row.Name, SwedishSort.Comparer)];
    }

    private static OwnerDebt Of(DebtSums<OwnerKey> row, Dictionary<(Guid Member, string Node), string> owners) =>
        row.Key.Outside is { } outside ? new(row.Key.Node, OwnerKind.Outside, null, outside, row.Debt)
        : row.Key.OwnerId is { } member && owners.TryGetValue((member, row.Key.Node), out var name) ? new(row.Key.Node, OwnerKind.Member, member, name, row.Debt)
        : new(row.Key.Node, OwnerKind.Inbox, null, null, row.Debt);

    private sealed record OwnerKey
    {
        public required string Node { get; init; }

        public Guid? OwnerId { get; init; }

        public string? Outside { get; init; }
    }
}
