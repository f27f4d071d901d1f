using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Writes business reports inside a change that is under way. The caller has opened the change.</summary>
internal sealed class ReportWriter(DashboardDb db)
{
    /// <summary>Starts the process of an older visit: its steps count from today, with the version that holds today.</summary>
    public async Task<BusinessReport> StartAsync(Visit visit, CancellationToken token)
    {
        await MustEditAsync(visit, token);
        if (visit.Status != VisitStatus.Held) throw new RuleBroken("", FollowUpTexts.NotHeld);
        if (await db.BusinessReports.AnyAsync(row => row.VisitId == visit.Id, token)) throw new RuleBroken("", FollowUpTexts.AlreadyStarted);
        var process = (await Processes.ReadAsync(db, token)).On(Overdue.Today(db)) ?? throw new RuleBroken("", FollowUpTexts.NoProcess);
        return ProcessStarter.Start(db, visit, process, Overdue.Today(db), byHand: true);
    }

    /// <param name="promises">Made with the report; the first takes over the step that asks for it.</param>
    public async Task SubmitAsync(Visit visit, BusinessReport report, ReportDetails details, IReadOnlyList<ActionDetails> promises, CancellationToken token)
    {
        await MustEditAsync(visit, token);
        if (report.Lapsed) throw new RuleBroken("", FollowUpTexts.NotHeld);
        if (report is { Outcome: not (null or DecisionOutcome.MoreInformation) }) throw new RuleBroken("", FollowUpTexts.AlreadyDecided);
        var processes = await Processes.ReadAsync(db, token);
        var process = processes.Number(report.Process)!;
        var step = process.First(StepKind.BusinessReport)!;
        await GateCheck.MustBeOpenAsync(db, visit.Id, process.GatesBefore(step), token);
        var made = await db.FollowUpActions.Where(row => row.VisitId == visit.Id && row.What != null && row.State != ActionState.Dropped).Select(row => row.OpenDay != null).ToListAsync(token);
        Check(details, promises, made.Count > 0, made.Contains(true));
        if (string.IsNullOrWhiteSpace(details.NoBusinessBecause)) await ReopenStepsAsync(visit.Id, DropCause.NoBusiness, token);
        for (var place = 0; place < promises.Count; place++) await PromiseAsync(visit, promises[place], place, token);
        report.Fill(details);
        if (!report.IsSubmitted)
        {
            report.Submit(db.ChangingAt!.Value, Overdue.Today(db), db.Viewer);
            if (report.NoBusinessBecause is null) ProcessStarter.Next(db, process, step, report, Overdue.Today(db), null);
        }

        if (report.NoBusinessBecause is not null) await CloseStepsAsync(visit.Id, DropCause.NoBusiness, token);
    }

    public async Task DecideAsync(BusinessReport report, Guid meeting, DecisionOutcome outcome, string? text, CancellationToken token)
    {
        db.Viewer.Must(Permission.DecideReports);
        if (!report.IsSubmitted) throw new RuleBroken("", FollowUpTexts.NotSubmitted);
        var held = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == meeting, token) ?? throw new NotFound(FollowUpTexts.NoSuchMeeting);
        if (report.SubmittedOn > held.HeldOn) throw new RuleBroken(nameof(BusinessReport.MeetingId), FollowUpTexts.MeetingBefore.With(held.HeldOn));
        if (string.IsNullOrWhiteSpace(text)) throw new RuleBroken(nameof(BusinessReport.Decision), FollowUpTexts.DecisionNeeded);
        if (text.Length > FollowUpRules.LongLength) throw new RuleBroken(nameof(BusinessReport.Decision), FollowUpTexts.TooLong.With(FollowUpRules.LongLength));
        report.Decide(meeting, outcome, text);
        if (outcome == DecisionOutcome.Close) await CloseStepsAsync(report.VisitId, DropCause.Decision, token);
        else await ReopenStepsAsync(report.VisitId, DropCause.Decision, token);
    }

    /// <summary>What the process still asked for is closed with the reason; promises that somebody made stay.</summary>
    private async Task CloseStepsAsync(Guid visit, DropCause cause, CancellationToken token)
    {
        foreach (var step in await db.FollowUpActions.AsTracking().Where(row => row.VisitId == visit && row.OpenDay != null && row.Step != null && row.What == null).ToListAsync(token))
        {
            if (step.IsOpen) step.Close(ActionState.Dropped, Overdue.Today(db), db.Viewer, cause: cause);
        }
    }

    /// <summary>What was closed for a reason that holds no more is asked for again.</summary>
    private async Task ReopenStepsAsync(Guid visit, DropCause cause, CancellationToken token)
    {
        foreach (var step in await db.FollowUpActions.AsTracking().Where(row => row.VisitId == visit && row.State == ActionState.Dropped && row.Cause == cause).ToListAsync(token)) step.Reopen();
    }

    private async Task PromiseAsync(Visit visit, ActionDetails promise, int place, CancellationToken token)
    {
        try
        {
            await new ActionWriter(db).AddAsync(visit, promise, token);
        }
        catch (RuleBroken refusal)
        {
            throw new RuleBroken([.. refusal.Problems.Select(problem => problem with { Field = $"Promises[{place}].{problem.Field}" })]);
        }
    }

    /// <summary>All faults at once: of the report and of every promise in it.</summary>
    private void Check(ReportDetails details, IReadOnlyList<ActionDetails> promises, bool hasPromise, bool hasOpenPromise)
    {
        List<Problem> problems = [.. FollowUpRules.Check(details, hasPromise || promises.Count > 0, hasOpenPromise || promises.Count > 0)];
        for (var place = 0; place < promises.Count; place++)
            problems.AddRange(FollowUpRules.Check(promises[place], Overdue.Today(db)).Select(problem => problem with { Field = $"Promises[{place}].{problem.Field}" }));
        if (problems.Count > 0) throw new RuleBroken(problems);
    }

    private async Task MustEditAsync(Visit visit, CancellationToken token)
    {
        if (!db.Viewer.May(Permission.EditVisits, visit.LeadReceiver))
            throw new NotAllowed(AccessTexts.NotYoursAt.With((await ProgrammeLists.ReadAsync(db, token)).ReceiverName(visit.LeadReceiver)));
    }
}
