using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What a save of an action gives back: the version to send with the next step.</summary>
public sealed record ActionReceipt(Guid Id, int Version);

/// <summary>
/// All changes of follow-up actions by people. Each checks the right at the action's node against the grants of now, refuses a stale version, and throws only a
/// <see cref="Refusal"/>.
/// </summary>
public sealed class FollowUpActions(DashboardStorage storage)
{
    /// <param name="reference">The visit's.</param>
    public Task<ActionReceipt> AddAsync(Viewer viewer, string reference, ActionDetails details, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var visit = await VisitAsync(db, reference, token);
            return Receipt(db, await new ActionWriter(db).AddAsync(visit, details, token));
        }, token);

    public Task<ActionReceipt> ChangeAsync(Viewer viewer, Guid id, int openedVersion, ActionDetails details, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, null, (writer, action, _) => writer.ChangeAsync(action, details, token), token);

    /// <param name="on">A Swedish day, not later than today; null is today.</param>
    public Task<ActionReceipt> DoneAsync(Viewer viewer, Guid id, int openedVersion, DateOnly? on = null, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, null, (writer, action, _) => writer.DoneAsync(action, on, token), token);

    public Task<ActionReceipt> RedateAsync(Viewer viewer, Guid id, int openedVersion, DateOnly due, string? reason = null, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, reason, (writer, action, _) => Now(() => writer.Redate(action, due, reason)), token);

    /// <summary>Waiting on the other side until a day, which becomes the due day.</summary>
    public Task<ActionReceipt> WaitAsync(Viewer viewer, Guid id, int openedVersion, DateOnly until, string reason, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, reason, (writer, action, _) => Now(() => writer.Wait(action, until, reason)), token);

    public Task<ActionReceipt> DropAsync(Viewer viewer, Guid id, int openedVersion, string? reason, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, reason, (writer, action, _) => writer.DropAsync(action, reason, token), token);

    /// <param name="owner">A member who answers for the node; null puts it in the node's inbox.</param>
    public Task<ActionReceipt> AssignAsync(Viewer viewer, Guid id, int openedVersion, Guid? owner, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, null, (writer, action, _) => writer.AssignAsync(action, owner, token), token);

    /// <summary>Closes the action and opens one in the other node's inbox, linked to it.</summary>
    /// <returns>The receipt of the closed one, to undo with.</returns>
    public Task<ActionReceipt> HandOverAsync(Viewer viewer, Guid id, int openedVersion, string node, string? reason = null, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, reason, async (writer, action, db) => writer.HandOver(action, node, reason, await ProgrammeLists.ReadAsync(db, token)), token);

    /// <summary>Takes back the last step, when it was the viewer's own: done, given another day, waiting, handed over, dropped, assigned or changed.</summary>
    public Task<ActionReceipt> UndoAsync(Viewer viewer, Guid id, int openedVersion, CancellationToken token = default) =>
        StepAsync(viewer, id, openedVersion, null, (writer, action, _) => writer.UndoAsync(action, token), token);

    /// <summary>The right follows the action's node; a step that is the coordinator's is the coordinator's at every node.</summary>
    public static bool MayEdit(Viewer viewer, string node, StepRole role) =>
        viewer.May(Permission.EditVisits, node) || (role == StepRole.Coordinator && viewer.May(Permission.EditProcess));

    private Task<ActionReceipt> StepAsync(
        Viewer viewer, Guid id, int openedVersion, string? why, Func<ActionWriter, FollowUpAction, DashboardDb, Task> step, CancellationToken token) =>
        storage.ChangeAsync(viewer, FollowUpRules.Optional(why), async db =>
        {
            var action = await db.FollowUpActions.AsTracking().SingleOrDefaultAsync(row => row.Id == id, token) ?? throw new NotFound(FollowUpTexts.NoSuchAction);
            if (!MayEdit(viewer, action.Node, action.Role))
                throw new NotAllowed(AccessTexts.NotYoursAt.With((await ProgrammeLists.ReadAsync(db, token)).ReceiverName(action.Node)));
            if (action.Version != openedVersion) throw Stale(action.Version, db.ChangingAt!.Value);
            await step(new ActionWriter(db), action, db);
            return Receipt(db, action);
        }, token);

    internal static ChangedMeanwhile Stale(int version, DateTime at) => new(FollowUpTexts.ChangedMeanwhile, version, "", at, []);

    internal static async Task<Visit> VisitAsync(DashboardDb db, string reference, CancellationToken token) =>
        await db.Visits.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);

    private static ActionReceipt Receipt(DashboardDb db, FollowUpAction action) => new(action.Id, action.Version + (db.Entry(action).State == EntityState.Modified ? 1 : 0));

    private static Task Now(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}
