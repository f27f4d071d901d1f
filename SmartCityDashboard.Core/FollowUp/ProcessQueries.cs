using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What a version of the process would do to the visits of one node that are under way.</summary>
/// <param name="Running">Visits with a report to write or a step to take.</param>
/// <param name="LateNow">Of those: late under the version that they have.</param>
/// <param name="LateThen">Of those: late if they had this version.</param>
public sealed record NodeEffect(string Node, int Running, int LateNow, int LateThen);

/// <summary>Answers about the process itself.</summary>
public sealed class ProcessQueries(DashboardStorage storage)
{
    /// <summary>All versions with their steps, the draft too.</summary>
    public async Task<Processes> AllAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await Processes.ReadAsync(db, token);
    }

    /// <summary>
    /// How many running visits per node would be late under a version, before it is adopted. Nothing changes for them when it is; the number tells what the
    /// version asks for. A step is late when its day has passed and no action of that step was closed.
    /// </summary>
    /// <exception cref="NotFound">When there is no such version.</exception>
    public async Task<IReadOnlyList<NodeEffect>> EffectAsync(Viewer viewer, int number, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, null, token);
        var process = (await Processes.ReadAsync(db, token)).Number(number) ?? throw new NotFound(ProcessTexts.NoSuchVersion);
        var today = Overdue.Today(db);
        var actions = db.FollowUpActions;
        var running = await db.BusinessReports
            .Where(report => !report.Lapsed && (report.OpenDay != null || actions.Any(action => action.VisitId == report.VisitId && action.Step != null && action.OpenDay != null)))
            .Select(report => new { report.VisitId, report.Node, report.CountsFrom, Reported = report.SubmittedOn != null, report.OpenDay })
            .ToListAsync(token);
        var steps = (await actions.Where(action => action.Step != null).Select(action => new { action.VisitId, Step = action.Step!, action.OpenDay }).ToListAsync(token)).ToLookup(action => action.VisitId);
        var nodes = await db.Nodes.OrderBy(node => node.Order).Select(node => node.Code).ToListAsync(token);
        var effects = running.ToLookup(report => report.Node, report =>
        {
            var (closed, open) = (steps[report.VisitId].Where(step => step.OpenDay == null).Select(step => step.Step).ToHashSet(), steps[report.VisitId].Where(step => step.OpenDay != null));
            var lateNow = report.OpenDay < today.DayNumber || open.Any(step => step.OpenDay < today.DayNumber);
            var lateThen = process.Steps.Any(step => step.From == StepStart.VisitEnd && step.Due(report.CountsFrom) < today && !(step.Kind == StepKind.BusinessReport ? report.Reported : closed.Contains(step.Key)));
            return (LateNow: lateNow, LateThen: lateThen);
        });
        return [.. nodes.Select(node => new NodeEffect(node, effects[node].Count(), effects[node].Count(one => one.LateNow), effects[node].Count(one => one.LateThen)))];
    }
}
