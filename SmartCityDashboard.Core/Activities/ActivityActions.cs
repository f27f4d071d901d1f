using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>What a save gives back.</summary>
public sealed record ActivityReceipt(Guid Id, string Reference, int Version);

/// <summary>All changes of an activity by people. Each checks the right against the grants of now, as for visits, and throws only a <see cref="Refusal"/>.</summary>
public sealed class ActivityActions(DashboardStorage storage)
{
    public Task<ActivityReceipt> RegisterAsync(Viewer viewer, ActivityDetails details, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var activity = await new ActivityWriter(db, await ProgrammeLists.ReadAsync(db, token)).RegisterAsync(details, token);
            return Receipt(activity);
        }, token);

    /// <param name="openedVersion">The version that the form was opened with.</param>
    /// <param name="opened">The details as the form was opened with: tells which fields somebody else changed meanwhile.</param>
    /// <exception cref="ChangedMeanwhile">When the activity was saved since; nothing is overwritten.</exception>
    public Task<ActivityReceipt> ChangeAsync(
        Viewer viewer, string reference, int openedVersion, ActivityDetails opened, ActivityDetails details, string? why = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (activity, lists) = await FindAsync(db, viewer, reference, token);
            await ActivityConflict.RefuseStaleAsync(db, activity, openedVersion, opened, details, lists, token);
            var raised = await new ActivityWriter(db, lists).ChangeAsync(activity, details, token);
            return Receipt(activity, raised);
        }, token);

    /// <summary>Held, cancelled, or planned after all.</summary>
    public Task<ActivityReceipt> MoveAsync(Viewer viewer, string reference, int openedVersion, ActivityStatus status, string? why = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (activity, lists) = await FindFreshAsync(db, viewer, reference, openedVersion, token);
            await ActivityReader.FillAsync(db, [activity], withNotes: false, token);
            activity.Notes = await db.ActivityPartsToWrite<ActivityNote>().Where(row => row.ActivityId == activity.Id).Select(row => row.Notes).SingleOrDefaultAsync(token);
            var details = ActivityFields.Copy(activity);
            details.Status = status;
            return Receipt(activity, await new ActivityWriter(db, lists).ChangeAsync(activity, details, token));
        }, token);

    public Task<ActivityReceipt> WithdrawAsync(Viewer viewer, string reference, int openedVersion, string because, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(because), async db =>
        {
            var (activity, _) = await FindFreshAsync(db, viewer, reference, openedVersion, token);
            activity.Withdraw(because);
            return Receipt(activity, raised: true);
        }, token);

    public Task<ActivityReceipt> RestoreAsync(Viewer viewer, string reference, int openedVersion, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var (activity, _) = await FindFreshAsync(db, viewer, reference, openedVersion, token);
            activity.Restore();
            return Receipt(activity, raised: true);
        }, token);

    private static async Task<(Activity Activity, ProgrammeLists Lists)> FindFreshAsync(DashboardDb db, Viewer viewer, string reference, int openedVersion, CancellationToken token)
    {
        var (activity, lists) = await FindAsync(db, viewer, reference, token);
        if (activity.Version != openedVersion) throw new ChangedMeanwhile(ActivityTexts.ChangedSincePage, activity.Version, "", activity.RegisteredAt, []);
        return (activity, lists);
    }

    private static async Task<(Activity Activity, ProgrammeLists Lists)> FindAsync(DashboardDb db, Viewer viewer, string reference, CancellationToken token)
    {
        var activity = await db.Activities.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(ActivityTexts.NoSuchActivity);
        var lists = await ProgrammeLists.ReadAsync(db, token);
        if (!viewer.May(Permission.EditVisits, activity.LeadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(activity.LeadReceiver)));
        return (activity, lists);
    }

    private static string? Reason(string? why) =>
        why?.Trim() is not { Length: > ActivityRules.ReasonLength } ? why?.Trim() : throw new RuleBroken("why", ActivityTexts.TooLong.With(ActivityRules.ReasonLength));

    private static ActivityReceipt Receipt(Activity activity, bool raised = false) => new(activity.Id, activity.Reference, activity.Version + (raised ? 1 : 0));
}
