using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Two people, one activity: the second save is refused and told what changed meanwhile, field by field.</summary>
internal static class ActivityConflict
{
    public static async Task RefuseStaleAsync(
        DashboardDb db, Activity activity, int openedVersion, ActivityDetails opened, ActivityDetails mine, ProgrammeLists lists, CancellationToken token)
    {
        if (activity.Version == openedVersion) return;
        await ActivityReader.FillAsync(db, [activity], withNotes: db.Viewer.May(Permission.SeeVisitNotes, activity.LeadReceiver), token);
        var conflicts = ActivityFields.Differing(opened, activity, lists)
            .Select(field => new FieldConflict(field.Key, field.Label, field.Show(opened, lists), field.Show(mine, lists), field.Show(activity, lists)))
            .ToList();
        var recordedAt = (DateTime)db.Entry(activity).Property(HistoryTwins.RecordedAt).CurrentValue!;
        var change = await db.Changes.AsNoTracking().SingleAsync(row => row.At == recordedAt, token);
        throw new ChangedMeanwhile(ActivityTexts.ChangedMeanwhile.With(change.By), activity.Version, change.By, change.At, conflicts);
    }
}
