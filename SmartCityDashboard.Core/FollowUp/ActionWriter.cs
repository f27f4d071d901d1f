using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Writes follow-up actions inside a change that is under way: the one road for people and the demonstration. Checks the right and the rules. The caller has opened the change.</summary>
internal sealed class ActionWriter(DashboardDb db)
{
    private DateOnly Today => Overdue.Today(db);

    private Viewer By => db.Viewer;

    /// <summary>A new promise. The first one of a visit takes over the step of the process that asks for it.</summary>
    public async Task<FollowUpAction> AddAsync(Visit visit, ActionDetails details, CancellationToken token)
    {
        db.Viewer.Must(Permission.EditVisits, visit.LeadReceiver);
        MustBeOn(visit.Status);
        await CheckAsync(details, visit.LeadReceiver, isStep: false, token);
        var action = await UnfilledAsync(visit, token);
        if (action is null) db.Add(action = FollowUpAction.Open(visit.Id, visit.LeadReceiver, details.DueOn, db.ChangingAt!.Value));
        action.Fill(details);
        return action;
    }

    public async Task ChangeAsync(FollowUpAction action, ActionDetails details, CancellationToken token)
    {
        MustBeOpen(action);
        await CheckAsync(details, action.Node, action.Step is not null, token);
        action.Fill(details);
    }

    /// <param name="on">Null is today.</param>
    public async Task DoneAsync(FollowUpAction action, DateOnly? on, CancellationToken token)
    {
        MustBeOpen(action);
        var day = on ?? Today;
        if (day > Today) throw new RuleBroken("On", FollowUpTexts.DoneInFuture);
        if (FollowUpRules.Due(day, Today) is { } fault) throw new RuleBroken("On", fault);
        var place = await PlaceAsync(action, token);
        if (place is { } step) await GateCheck.MustBeOpenAsync(db, action.VisitId, step.Process.GatesBefore(step.Step), token);
        action.Close(ActionState.Done, day, By);
        Continue(action, place, day);
    }

    public void Redate(FollowUpAction action, DateOnly due, string? reason)
    {
        MustBeOpen(action);
        if (FollowUpRules.Due(due, Today) is { } fault) throw new RuleBroken(nameof(ActionDetails.DueOn), fault);
        // A day that has passed would make debt smaller without anybody having done anything.
        if (due < Today) throw new RuleBroken(nameof(ActionDetails.DueOn), FollowUpTexts.DayHasPassed);
        action.Redate(due, FollowUpRules.Optional(reason));
    }

    public void Wait(FollowUpAction action, DateOnly until, string reason)
    {
        MustBeOpen(action);
        if (FollowUpRules.Due(until, Today) is { } fault) throw new RuleBroken(nameof(ActionDetails.DueOn), fault);
        if (until <= Today) throw new RuleBroken(nameof(ActionDetails.DueOn), FollowUpTexts.UntilNotAhead);
        action.Wait(until, FollowUpRules.Reason(reason));
    }

    /// <summary>Only a step that is not required is dropped without a reason.</summary>
    public async Task DropAsync(FollowUpAction action, string? reason, CancellationToken token)
    {
        MustBeOpen(action);
        var place = await PlaceAsync(action, token);
        var optional = action.What is null && place is { Step.Required: false };
        action.Close(ActionState.Dropped, Today, By, optional ? FollowUpRules.Optional(reason) : FollowUpRules.Reason(reason), DropCause.Reason);
        Continue(action, place, Today);
    }

    public async Task AssignAsync(FollowUpAction action, Guid? owner, CancellationToken token)
    {
        MustBeOpen(action);
        if (owner is { } member) await MustAnswerAsync(member, action.Node, token);
        (action.OwnerId, action.OwnerOutside) = (owner, null);
    }

    /// <summary>Closes the action here and opens one in the other node's inbox, linked to it.</summary>
    public FollowUpAction HandOver(FollowUpAction action, string node, string? reason, ProgrammeLists lists)
    {
        MustBeOpen(action);
        if (lists.Receiver(node) is null) throw new RuleBroken(nameof(FollowUpAction.Node), FollowUpTexts.NodeNeeded);
        if (node == action.Node) throw new RuleBroken(nameof(FollowUpAction.Node), FollowUpTexts.SameNode.With(lists.ReceiverName(node)));
        var over = new FollowUpAction
        {
            Id = Guid.CreateVersion7(db.ChangingAt!.Value),
            VisitId = action.VisitId,
            Node = node,
            Process = action.Process,
            Step = action.Step,
            FollowsId = action.Id,
        };
        over.Fill(new ActionDetails { What = action.What, ToWhom = action.ToWhom, OwnerOutside = action.OwnerOutside, DueOn = action.DueOn });
        db.Add(over);
        action.Close(ActionState.HandedOver, Today, By, FollowUpRules.Optional(reason));
        return over;
    }

    /// <summary>Takes back the viewer's own last step, and what it brought with it when nobody has touched that.</summary>
    public async Task UndoAsync(FollowUpAction action, CancellationToken token)
    {
        var recorded = (DateTime)db.Entry(action).Property(HistoryTwins.RecordedAt).CurrentValue!;
        var change = await db.Changes.AsNoTracking().SingleAsync(row => row.At == recorded, token);
        Guid[] ids = [action.Id];
        var past = await RowVersions.OfAsync<FollowUpAction>(db, nameof(FollowUpAction.Id), ids, token);
        var before = past[action.Id].SingleOrDefault(version => version.Until == recorded)?.Row;
        if (before is null || change.MemberId != db.Viewer.MemberId || action.Cause is not (null or DropCause.Reason)) throw new RuleBroken("", FollowUpTexts.NothingToUndo);
        if (before.IsOpen) MustBeOn(await db.Visits.Where(visit => visit.Id == action.VisitId).Select(visit => visit.Status).SingleAsync(token));
        if (before.IsOpen && !action.IsOpen) await TakeBackAsync(action, token);
        action.Return(before);
    }

    private async Task TakeBackAsync(FollowUpAction action, CancellationToken token)
    {
        var brought = await db.FollowUpActions.AsTracking().Where(row => row.VisitId == action.VisitId && row.FollowsId == action.Id).ToListAsync(token);
        if (brought.Any(row => row.Version > 1)) throw new RuleBroken("", FollowUpTexts.TakenOn);
        db.RemoveRange(brought);
    }

    private async Task<FollowUpAction?> UnfilledAsync(Visit visit, CancellationToken token)
    {
        var processes = await Processes.ReadAsync(db, token);
        var open = await db.FollowUpActions.AsTracking().Where(row => row.VisitId == visit.Id && row.Node == visit.LeadReceiver && row.OpenDay != null && row.Step != null && row.What == null).ToListAsync(token);
        // What this change opened again is not stored yet.
        var reopened = db.ChangeTracker.Entries<FollowUpAction>().Select(entry => entry.Entity).Where(row => row.VisitId == visit.Id && row.Node == visit.LeadReceiver && row.IsOpen);
        return open.Union(reopened).FirstOrDefault(row => row.IsUnfilled && processes.Number(row.Process!.Value)?.Step(row.Step)?.Kind == StepKind.PromiseKept);
    }

    private async Task<StepPlace?> PlaceAsync(FollowUpAction action, CancellationToken token)
    {
        if (action.Process is not { } number || (await Processes.ReadAsync(db, token)).Number(number) is not { } process || process.Step(action.Step) is not { } step) return null;
        return await db.BusinessReports.SingleOrDefaultAsync(row => row.VisitId == action.VisitId, token) is { } report ? new(process, step, report) : null;
    }

    private void Continue(FollowUpAction action, StepPlace? place, DateOnly on)
    {
        if (place is { } step) ProcessStarter.Next(db, step.Process, step.Step, step.Report, on, action.Id);
    }

    private async Task CheckAsync(ActionDetails details, string node, bool isStep, CancellationToken token)
    {
        if (FollowUpRules.Check(details, Today, isStep) is { Count: > 0 } problems) throw new RuleBroken(problems);
        if (details.OwnerId is { } owner) await MustAnswerAsync(owner, node, token);
    }

    private async Task MustAnswerAsync(Guid owner, string node, CancellationToken token)
    {
        if (await db.Answering(Today).AnyAsync(grant => grant.MemberId == owner && grant.Receiver == node, token)) return;
        throw new RuleBroken(nameof(ActionDetails.OwnerId), FollowUpTexts.OwnerElsewhere.With((await ProgrammeLists.ReadAsync(db, token)).ReceiverName(node)));
    }

    private static void MustBeOn(VisitStatus status)
    {
        if (status is VisitStatus.Withdrawn or VisitStatus.Cancelled or VisitStatus.Declined) throw new RuleBroken("", FollowUpTexts.VisitWithdrawn);
    }

    private static void MustBeOpen(FollowUpAction action)
    {
        if (!action.IsOpen) throw new RuleBroken("", FollowUpTexts.NotOpen);
    }

    private sealed record StepPlace(Process Process, ProcessStep Step, BusinessReport Report);
}
