using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>What stands in a member's calendar.</summary>
public sealed record CalendarContent(Choices Choices, IReadOnlyList<ActionRow> Actions, IReadOnlyList<ReportRow> Reports, IReadOnlyList<Visit> Visits);

/// <summary>A member's own due days and the coming visits of the own nodes, with the rights that the member has at this very fetch.</summary>
public sealed class CalendarQueries(DashboardStorage storage, MemberQueries members, ChoiceQueries choices, ActionQueries actions, ReportQueries reports, VisitQueries visits, TimeProvider clock)
{
    /// <summary>Of each sort of thing and node; a calendar with more is no longer read by people.</summary>
    private const int Most = 500;

    /// <summary>The viewer that a calendar address belongs to; null when there is none, or who has no right to see anything in it any more.</summary>
    public async Task<Viewer?> ViewerAsync(string secret, CancellationToken token = default)
    {
        var hash = MemberQueries.HashOf(secret);
        Guid member;
        await using (var db = await storage.OpenAsync(Viewer.System, null, token))
            member = await db.AllChoices.Where(choice => choice.CalendarHash == hash).Select(choice => choice.MemberId).SingleOrDefaultAsync(token);
        var viewer = member == Guid.Empty ? null : await members.ViewerAsync(member, token);
        return viewer?.May(Permission.SeeVisits) == true ? viewer : null;
    }

    public async Task<CalendarContent> ForAsync(Viewer viewer, CancellationToken token = default)
    {
        var own = viewer.May(Permission.EditVisits) ? viewer.ReceiversFor(Permission.EditVisits) ?? [] : [];
        List<ReportRow> due = [];
        foreach (var node in own) due.AddRange((await reports.ListAsync(viewer, new ReportFilter { Node = node, State = ReportState.Due }, size: Most, token: token)).Rows);
        // Who answers for no node follows them all.
        string?[] whose = own.Count == 0 ? [null] : [.. own];
        Dictionary<Guid, Visit> coming = [];
        foreach (var node in whose)
        {
            var filter = new VisitFilter { Status = VisitStatus.Confirmed, From = clock.Today(), TookPart = node, Order = VisitOrder.Start, Descending = false };
            await foreach (var visit in visits.AllAsync(viewer, filter, null, token).Take(Most)) coming[visit.Id] = visit;
        }

        return new CalendarContent(
            await choices.OfAsync(viewer, token),
            own.Count == 0 ? [] : await actions.OwnAsync(viewer, Most, token),
            due,
            [.. coming.Values.OrderBy(visit => visit.StartOn).ThenBy(visit => visit.Id)]);
    }
}
