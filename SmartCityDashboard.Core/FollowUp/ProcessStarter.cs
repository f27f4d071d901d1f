using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Starts the process of a visit: its report with a due day, and the actions of the steps that count from the same day.</summary>
internal static class ProcessStarter
{
    /// <param name="from">The day that the steps count from.</param>
    public static BusinessReport Start(DashboardDb db, Visit visit, Process process, DateOnly from, bool byHand)
    {
        var at = db.ChangingAt!.Value;
        var report = new BusinessReport { Id = Guid.CreateVersion7(at), VisitId = visit.Id, Node = visit.LeadReceiver, Process = process.Number, StartedByHand = byHand };
        Count(report, process, from);
        db.Add(report);
        foreach (var step in process.Steps.Where(step => step is { From: StepStart.VisitEnd, Kind: StepKind.PromiseKept or StepKind.CheckIn }))
            db.Add(FollowUpAction.Open(visit.Id, NodeOf(step, visit.LeadReceiver), step.Due(from), at, (process.Number, step)));
        return report;
    }

    public static void Count(BusinessReport report, Process process, DateOnly from) => report.Count(
        from,
        process.First(StepKind.BusinessReport)!.Due(from),
        process.First(StepKind.PromiseKept) is { From: StepStart.VisitEnd } promise ? promise.Due(from) : null);

    /// <summary>Opens the step that counts from one that was closed now.</summary>
    /// <returns>Null when no step does.</returns>
    public static FollowUpAction? Next(DashboardDb db, Process process, ProcessStep closed, BusinessReport report, DateOnly on, Guid? follows)
    {
        if (process.After(closed) is not { } next) return null;
        var action = FollowUpAction.Open(report.VisitId, NodeOf(next, report.Node), next.Due(on), db.ChangingAt!.Value, (process.Number, next), follows);
        db.Add(action);
        return action;
    }

    private static string NodeOf(ProcessStep step, string lead) => step.Role == StepRole.Secretariat ? Node.Secretariat : lead;
}
