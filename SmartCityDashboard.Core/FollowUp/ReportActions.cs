using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What a save of a report gives back.</summary>
public sealed record ReportReceipt(string Reference, int Version);

/// <summary>All changes of business reports, and the meetings that decide on them. Reports are the lead receiver's, meetings and decisions the coordinator's.</summary>
public sealed class ReportActions(DashboardStorage storage)
{
    /// <summary>Starts the follow-up of a held visit that is older than the process. Its steps count from today.</summary>
    public Task<ReportReceipt> StartAsync(Viewer viewer, string reference, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var report = await new ReportWriter(db).StartAsync(await FollowUpActions.VisitAsync(db, reference, token), token);
            return new ReportReceipt(reference, report.Version);
        }, token);

    /// <summary>Submits the report, or changes it until the group has decided. Needs a promise (in it or made before) or “no business” with a reason.</summary>
    /// <param name="openedVersion">The report's version that the form was opened with.</param>
    /// <param name="opened">What the form was opened with; a stale form is then refused with the difference, field by field.</param>
    /// <exception cref="ChangedMeanwhile">When the report was saved since; nothing is overwritten.</exception>
    /// <exception cref="RuleBroken">Fields are those of <see cref="ReportDetails"/>, <c>Promises</c> and <c>Promises[0].What</c> …</exception>
    public Task<ReportReceipt> SubmitAsync(
        Viewer viewer, string reference, int openedVersion, ReportDetails details, IReadOnlyList<ActionDetails> promises, ReportDetails? opened = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var (visit, report) = await FindAsync(db, reference, token);
            if (report.Version != openedVersion) throw await StaleAsync(db, report, opened, details, token);
            await new ReportWriter(db).SubmitAsync(visit, report, details, promises, token);
            return Receipt(db, reference, report);
        }, token);

    /// <summary>What the business development group decided; the coordinator writes it down, since the group has no account.</summary>
    public Task<ReportReceipt> DecideAsync(
        Viewer viewer, string reference, int openedVersion, Guid meeting, DecisionOutcome outcome, string? text, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            viewer.Must(Permission.DecideReports);
            var (_, report) = await FindAsync(db, reference, token);
            if (report.Version != openedVersion) throw await StaleAsync(db, report, null, null, token);
            await new ReportWriter(db).DecideAsync(report, meeting, outcome, text, token);
            return Receipt(db, reference, report);
        }, token);

    /// <summary>A meeting of the group, held or planned.</summary>
    public Task<Guid> AddMeetingAsync(Viewer viewer, DateOnly heldOn, string? note = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            viewer.Must(Permission.DecideReports);
            if (heldOn < new DateOnly(2017, 1, 1) || heldOn > Overdue.Today(db).AddYears(1)) throw new RuleBroken(nameof(Meeting.HeldOn), FollowUpTexts.MeetingInFuture);
            if (note?.Length > FollowUpRules.LongLength) throw new RuleBroken(nameof(Meeting.Note), FollowUpTexts.TooLong.With(FollowUpRules.LongLength));
            if (await db.Meetings.AnyAsync(row => row.HeldOn == heldOn, token)) throw new RuleBroken(nameof(Meeting.HeldOn), FollowUpTexts.MeetingExists.With(heldOn));
            var meeting = new Meeting { Id = Guid.CreateVersion7(db.ChangingAt!.Value), HeldOn = heldOn, Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() };
            db.Add(meeting);
            return meeting.Id;
        }, token);

    private static async Task<(Visit Visit, BusinessReport Report)> FindAsync(DashboardDb db, string reference, CancellationToken token)
    {
        var visit = await FollowUpActions.VisitAsync(db, reference, token);
        return (visit, await db.BusinessReports.AsTracking().SingleOrDefaultAsync(row => row.VisitId == visit.Id, token) ?? throw new RuleBroken("", FollowUpTexts.NotApplicable));
    }

    private static async Task<Refusal> StaleAsync(DashboardDb db, BusinessReport report, ReportDetails? opened, ReportDetails? mine, CancellationToken token)
    {
        // Told first who it is that may save at all: the difference shows what others wrote.
        if (!db.Viewer.May(Permission.EditVisits, report.Node) && !db.Viewer.May(Permission.DecideReports)) return new NotAllowed(AccessTexts.NotYours);
        var recordedAt = (DateTime)db.Entry(report).Property(HistoryTwins.RecordedAt).CurrentValue!;
        var by = await db.Changes.AsNoTracking().Where(change => change.At == recordedAt).Select(change => change.By).SingleAsync(token);
        return new ChangedMeanwhile(FollowUpTexts.ChangedMeanwhile, report.Version, by, recordedAt, opened is null || mine is null ? [] : ReportFields.Conflicts(opened, mine, report));
    }

    private static ReportReceipt Receipt(DashboardDb db, string reference, BusinessReport report) =>
        new(reference, report.Version + (db.Entry(report).State == EntityState.Modified ? 1 : 0));
}
