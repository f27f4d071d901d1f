using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>From a page of actions to what a list shows, with one query for visits and one for owners.</summary>
internal static class ActionRows
{
    public static async Task<IReadOnlyList<ActionRow>> OfAsync(DashboardDb db, IReadOnlyList<FollowUpAction> actions, CancellationToken token)
    {
        if (actions.Count == 0) return [];
        var today = Overdue.Today(db);
        var ids = actions.Select(action => action.VisitId).Distinct().ToList();
        var visits = await db.Visits.Where(visit => ids.Contains(visit.Id)).Select(visit => new { visit.Id, visit.Reference, visit.Delegation }).ToDictionaryAsync(visit => visit.Id, token);
        var owners = await OwnersAsync(db, [.. actions.Select(action => action.OwnerId).OfType<Guid>().Distinct()], token);
        var processes = await Processes.ReadAsync(db, token);
        return
        [
            .. actions.Select(action =>
            {
                var owner = action.OwnerId is { } member ? owners.GetValueOrDefault((member, action.Node)) : null;
                return new ActionRow
                {
                    Id = action.Id,
                    Version = action.Version,
                    VisitId = action.VisitId,
                    Reference = visits[action.VisitId].Reference,
                    Delegation = visits[action.VisitId].Delegation,
                    Node = action.Node,
                    What = action.What is { } what ? Text.Same(what) : NameOf(action, processes),
                    IsStep = action.IsUnfilled,
                    ToWhom = action.ToWhom,
                    State = action.State,
                    Owner = action.OwnerOutside is not null ? OwnerKind.Outside : owner is null ? OwnerKind.Inbox : OwnerKind.Member,
                    OwnerId = owner is null ? null : action.OwnerId,
                    OwnerName = action.OwnerOutside ?? owner,
                    Role = action.Role,
                    DueOn = action.DueOn,
                    DaysOverdue = Overdue.Days(action, today),
                    ClosedOn = action.ClosedOn,
                    ClosedBy = action.ClosedBy,
                    Reason = FollowUpTexts.Because(action.Cause) ?? (action.Reason is { } reason ? Text.Same(reason) : null),
                    FollowsId = action.FollowsId,
                    MayEdit = db.AsOf is null && FollowUpActions.MayEdit(db.Viewer, action.Node, action.Role),
                };
            }),
        ];
    }

    /// <summary>Who of these answers for which node today, by name.</summary>
    public static async Task<Dictionary<(Guid Member, string Node), string>> OwnersAsync(DashboardDb db, List<Guid> members, CancellationToken token)
    {
        if (members.Count == 0) return [];
        var known = db.Members;
        var rows = await db.Answering(Overdue.Today(db)).Where(grant => members.Contains(grant.MemberId))
            .Join(known, grant => grant.MemberId, member => member.Id, (grant, member) => new { member.Id, Node = grant.Receiver!, member.Name })
            .Distinct()
            .ToListAsync(token);
        return rows.ToDictionary(row => (row.Id, row.Node), row => row.Name);
    }

    private static Text NameOf(FollowUpAction action, Processes processes) =>
        (action.Process is { } number ? processes.Number(number)?.Step(action.Step)?.Name : null) ?? Text.Same(action.Step ?? "");
}
