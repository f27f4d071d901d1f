using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Where a persona follows up one visit, through the writers that people's saves go through. What is closed already is left alone.</summary>
internal sealed class DemoDesk(DashboardDb db, ProgrammeLists lists, Visit visit, CancellationToken token)
{
    private readonly ActionWriter writer = new(db);

    public Guid Me => db.Viewer.MemberId;

    /// <summary>A persona that signed in before the demonstration was loaded has its role from that day only: earlier promises lie in the inbox.</summary>
    public async Task ReportAsync(ReportDetails details, IReadOnlyList<ActionDetails> promises)
    {
        var today = Overdue.Today(db);
        if (!await db.Answering(today).AnyAsync(grant => grant.MemberId == Me && grant.Receiver == visit.LeadReceiver, token))
            foreach (var promise in promises) promise.OwnerId = null;
        if (await FindReportAsync() is { IsSubmitted: false } report) await new ReportWriter(db).SubmitAsync(visit, report, details, promises, token);
    }

    public async Task DecideAsync(DateOnly meeting, DecisionOutcome outcome, string text)
    {
        if (await FindReportAsync() is not { SubmittedOn: { } submitted } report) return;
        // A report that came later than planned is decided on at the meeting after that.
        var day = DemoMeetings.Next(submitted > meeting ? submitted : meeting);
        if (day > Overdue.Today(db) || await db.Meetings.SingleOrDefaultAsync(row => row.HeldOn == day, token) is not { } held) return;
        await new ReportWriter(db).DecideAsync(report, held.Id, outcome, text, token);
    }

    public Task DoneAsync(string promise) => OpenAsync(row => row.What == promise, action => writer.DoneAsync(action, null, token));

    public Task DropAsync(string promise, string reason) => OpenAsync(row => row.What == promise, action => writer.DropAsync(action, reason, token));

    public Task WaitAsync(string promise, DateOnly until, string reason) => OpenAsync(row => row.What == promise, action =>
    {
        writer.Wait(action, until, reason);
        return Task.CompletedTask;
    });

    public Task HandOverAsync(string promise, string node, string reason) => OpenAsync(row => row.What == promise, action =>
    {
        writer.HandOver(action, node, reason, lists);
        return Task.CompletedTask;
    });

    public Task DoneStepAsync(string key) => OpenAsync(row => row.Step == key, action => writer.DoneAsync(action, null, token));

    public Task DropStepAsync(string key) => OpenAsync(row => row.Step == key, action => writer.DropAsync(action, null, token));

    private Task<BusinessReport?> FindReportAsync() => db.BusinessReports.AsTracking().SingleOrDefaultAsync(row => row.VisitId == visit.Id && !row.Lapsed, token);

    private async Task OpenAsync(Func<FollowUpAction, bool> which, Func<FollowUpAction, Task> act)
    {
        var open = await db.FollowUpActions.AsTracking().Where(row => row.VisitId == visit.Id && row.OpenDay != null).ToListAsync(token);
        if (open.FirstOrDefault(which) is { } action) await act(action);
    }
}
