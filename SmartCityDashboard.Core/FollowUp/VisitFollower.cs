using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>
/// Keeps the follow-up in step with visits, in the transaction that saves them: a visit that is held starts its process, a new last day moves the due days, a
/// visit that is called off closes what is open until it comes back, and a new lead receiver takes over.
/// </summary>
internal sealed class VisitFollower : ISaveFollower
{
    public async Task FollowAsync(DashboardDb db, CancellationToken token)
    {
        var saved = db.ChangeTracker.Entries<Visit>().Where(Matters).ToList();
        if (saved.Count == 0) return;
        var processes = await Processes.ReadAsync(db, token);
        var known = saved.Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity.Id).ToList();
        var reports = known.Count == 0 ? [] : await db.ReportsToCount.AsTracking().Where(row => known.Contains(row.VisitId)).ToDictionaryAsync(row => row.VisitId, token);
        var actions = (known.Count == 0 ? [] : await db.ActionsToCount.AsTracking().Where(row => known.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
        foreach (var entry in saved)
        {
            var visit = entry.Entity;
            if (reports.TryGetValue(visit.Id, out var report)) Keep(db, visit, report, processes.Number(report.Process)!, [.. actions[visit.Id]]);
            else if (visit.Status == VisitStatus.Held && processes.On(visit.EndOn) is { } process) ProcessStarter.Start(db, visit, process, visit.EndOn, byHand: false);
            Promises(db, visit, [.. actions[visit.Id].Where(action => action.Step is null)]);
            if (entry.State == EntityState.Modified) Lead(visit, entry.Property(row => row.LeadReceiver).OriginalValue, report, actions[visit.Id]);
        }
    }

    /// <summary>Told from the tracked values alone: most saves of visits concern no follow-up, and cost no query.</summary>
    private static bool Matters(EntityEntry<Visit> entry) => entry.State switch
    {
        EntityState.Added => entry.Entity.Status == VisitStatus.Held,
        EntityState.Modified => Changed(entry, row => row.Status) || Changed(entry, row => row.LeadReceiver) || (entry.Entity.Status == VisitStatus.Held && Changed(entry, row => row.EndOn)),
        _ => false,
    };

    private static bool Changed<T>(EntityEntry<Visit> entry, System.Linq.Expressions.Expression<Func<Visit, T>> of) =>
        !EqualityComparer<T>.Default.Equals(entry.Property(of).OriginalValue, entry.Property(of).CurrentValue);

    private static void Keep(DashboardDb db, Visit visit, BusinessReport report, Process process, List<FollowUpAction> actions)
    {
        var held = visit.Status == VisitStatus.Held;
        if (report.Lapsed == held) report.Lapse(!held);
        foreach (var step in actions.Where(action => action.Step is not null)) Back(db, step, held);
        if (!held || report.StartedByHand || report.CountsFrom == visit.EndOn) return;
        foreach (var action in actions)
        {
            if (process.Step(action.Step) is not { From: StepStart.VisitEnd } step || !action.IsOpen) continue;
            // What somebody gave a day of its own keeps it.
            if (action.DueOn == step.Due(report.CountsFrom)) action.Redate(step.Due(visit.EndOn), action.Reason);
        }

        ProcessStarter.Count(report, process, visit.EndOn);
    }

    /// <summary>Promises live with the visit, whether or not a process applies.</summary>
    private static void Promises(DashboardDb db, Visit visit, List<FollowUpAction> promises)
    {
        var calledOff = visit.Status is VisitStatus.Withdrawn or VisitStatus.Cancelled or VisitStatus.Declined;
        foreach (var promise in promises) Back(db, promise, !calledOff);
    }

    private static void Back(DashboardDb db, FollowUpAction action, bool open)
    {
        if (open && action is { State: ActionState.Dropped, Cause: DropCause.Visit }) action.Reopen();
        else if (!open && action.IsOpen) action.Close(ActionState.Dropped, SwedishTime.DayOf(db.ChangingAt!.Value), db.Viewer, cause: DropCause.Visit);
    }

    private static void Lead(Visit visit, string before, BusinessReport? report, IEnumerable<FollowUpAction> actions)
    {
        if (before == visit.LeadReceiver) return;
        if (report is not null) report.Node = visit.LeadReceiver;
        foreach (var action in actions.Where(action => action.Node == before && action.Role != StepRole.Secretariat)) action.Node = visit.LeadReceiver;
    }
}
