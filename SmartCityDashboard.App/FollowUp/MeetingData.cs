using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the group has to decide, and what one of its meetings decided.</summary>
/// <param name="Chosen">The meeting that decisions are recorded at and shown of; null when there is none yet.</param>
public sealed record MeetingData(Agenda Agenda, Meeting? Chosen, IReadOnlyList<ReportRow> Decided, bool MayDecide)
{
    /// <summary>The meeting of today, else the next one that is planned, else the last one.</summary>
    public static Meeting? ChosenOf(IReadOnlyList<Meeting> meetings, DateOnly? asked, DateOnly today) =>
        meetings.FirstOrDefault(meeting => meeting.HeldOn == asked) ?? meetings.LastOrDefault(meeting => meeting.HeldOn >= today) ?? (meetings.Count > 0 ? meetings[0] : null);
}
