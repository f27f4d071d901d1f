using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Which actions a question is about. Who owns one is decided here, for all lists and sums: an owner without a running grant at the node is the node's inbox.</summary>
internal static class ActionSelection
{
    public static IQueryable<FollowUpAction> Matching(DashboardDb db, IQueryable<FollowUpAction> actions, ActionFilter filter)
    {
        var today = Overdue.Today(db);
        if (filter.Node is { } node) actions = actions.Where(row => row.Node == node);
        if (filter.State is { } state) actions = actions.Where(row => row.State == state);
        if ((filter.State is null && filter.Part != BoardPart.DoneLately) || filter.Due is not null || filter.Band is not null) actions = actions.Where(Overdue.Open<FollowUpAction>());
        if (filter.Due is { } due) actions = Due(actions, due, today);
        if (filter.Band is { } band) actions = actions.Where(Overdue.In<FollowUpAction>(band, today));
        if (filter.Part is { } part) actions = In(actions, part, today);
        if (filter.Kind is { } kind) actions = Of(db, actions, kind);
        if (filter.Owner is { } owner) actions = Of(db, actions, OwnerKind.Member).Where(row => row.OwnerId == owner);
        return actions;
    }

    public static IQueryable<FollowUpAction> Due(IQueryable<FollowUpAction> actions, DueTime due, DateOnly today) => actions.Where(due switch
    {
        DueTime.Overdue => Overdue.At<FollowUpAction>(today),
        DueTime.Today => Overdue.Between<FollowUpAction>(today, today),
        DueTime.ThisWeek => Overdue.Between<FollowUpAction>(today.AddDays(1), Sunday(today)),
        _ => Overdue.After<FollowUpAction>(Sunday(today)),
    });

    private static IQueryable<FollowUpAction> In(IQueryable<FollowUpAction> actions, BoardPart part, DateOnly today)
    {
        var lately = today.AddDays(1 - BoardQueries.LatelyDays);
        return part switch
        {
            BoardPart.Late => actions.Where(Overdue.At<FollowUpAction>(today)),
            BoardPart.Soon => actions.Where(Overdue.Between<FollowUpAction>(today, Sunday(today))).Where(row => row.State == ActionState.Open),
            BoardPart.Later => actions.Where(Overdue.After<FollowUpAction>(Sunday(today))).Where(row => row.State == ActionState.Open),
            BoardPart.Waiting => actions.Where(Overdue.After<FollowUpAction>(today.AddDays(-1))).Where(row => row.State == ActionState.Waiting),
            _ => actions.Where(row => row.State == ActionState.Done && row.ClosedOn >= lately),
        };
    }

    /// <summary>What a person has to do: the own ones, and those at the own nodes that no colleague has.</summary>
    public static IQueryable<FollowUpAction> For(DashboardDb db, IQueryable<FollowUpAction> actions, IReadOnlyList<string>? nodes)
    {
        var (me, answering) = (db.Viewer.MemberId, db.Answering(Overdue.Today(db)));
        // One node is by far the most usual, and its index is in the order of the list.
        if (nodes is [var only]) actions = actions.Where(row => row.Node == only);
        else if (nodes is not null) actions = actions.Where(row => nodes.Contains(row.Node));
        return actions.Where(row => row.OwnerId == null || row.OwnerId == me || !answering.Any(grant => grant.MemberId == row.OwnerId && grant.Receiver == row.Node));
    }

    /// <summary>Goes on after the row that the cursor names.</summary>
    public static Task<List<FollowUpAction>> PageAsync(IQueryable<FollowUpAction> matching, ActionFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        if (filter.IsClosed)
        {
            if (cursor is { Id: var last } && DateOnly.TryParseExact(cursor.Value, "yyyy-MM-dd", out var on))
                matching = matching.Where(row => row.ClosedOn <= on && (row.ClosedOn < on || row.Id.CompareTo(last) < 0));
            return matching.OrderByDescending(row => row.ClosedOn).ThenByDescending(row => row.Id).AsNoTracking().Take(size).ToListAsync(token);
        }

        if (cursor is { Id: var id } && int.TryParse(cursor.Value, CultureInfo.InvariantCulture, out var day))
            matching = matching.Where(row => row.OpenDay >= day && (row.OpenDay > day || row.Id.CompareTo(id) > 0));
        return matching.OrderBy(row => row.OpenDay).ThenBy(row => row.Id).AsNoTracking().Take(size).ToListAsync(token);
    }

    public static string After(FollowUpAction action, ActionFilter filter) => new VisitCursor(
        filter.IsClosed ? action.ClosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" : action.OpenDay?.ToString(CultureInfo.InvariantCulture) ?? "",
        action.Id, false).ToString();

    private static IQueryable<FollowUpAction> Of(DashboardDb db, IQueryable<FollowUpAction> actions, OwnerKind kind)
    {
        var answering = db.Answering(Overdue.Today(db));
        return kind switch
        {
            OwnerKind.Outside => actions.Where(row => row.OwnerOutside != null),
            OwnerKind.Member => actions.Where(row => answering.Any(grant => grant.MemberId == row.OwnerId && grant.Receiver == row.Node)),
            _ => actions.Where(row => row.OwnerOutside == null && !answering.Any(grant => grant.MemberId == row.OwnerId && grant.Receiver == row.Node)),
        };
    }

    internal static DateOnly Sunday(DateOnly today) => today.AddDays((7 - (int)today.DayOfWeek) % 7);
}
