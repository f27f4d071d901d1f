using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Activities in the history of the programme.</summary>
internal sealed class ActivitySaves : ISavedRecords
{
    private static readonly Text Several = new("{0} aktiviteter", "{0} activities");

    public Text Number => Several;

    public IQueryable<RecordSave> Saves(DashboardDb db, RecordsShown shown)
    {
        var activities = db.Activities;
        if (shown.Own is { } own) activities = activities.Where(row => own.Contains(row.LeadReceiver));
        if (shown.Gone is { Count: > 0 } gone) activities = activities.Where(row => !gone.Contains(row.Id));
        if (shown.Node is { } node) activities = activities.Where(row => row.LeadReceiver == node);
        if (shown.Reference is { } reference) activities = activities.Where(row => row.Reference == reference);
        return RecordSaves.Of(db, activities);
    }

    public async Task<IReadOnlyList<Guid>> GoneAsync(DashboardDb now, IReadOnlyList<string> own, CancellationToken token) =>
        await now.Replaced<Activity>().Where(row => own.Contains(EF.Property<string>(row, nameof(Activity.LeadReceiver))))
            .Join(now.Activities.Where(activity => !own.Contains(activity.LeadReceiver)), row => EF.Property<Guid>(row, nameof(Activity.Id)), activity => activity.Id, (row, activity) => activity.Id)
            .Distinct().ToListAsync(token);

    public async Task<IReadOnlyList<RecordChange>> ChangesAsync(DashboardDb db, IReadOnlyList<RecordSave> saves, IReadOnlyDictionary<DateTime, Change> changes, Viewer viewer, CancellationToken token)
    {
        var past = await ActivityPast.ReadAsync(db, [.. saves.Select(save => save.Id).Distinct()], token);
        var lists = await ProgrammeLists.ReadAsync(db, token);
        return [.. saves.Where(save => past.Knows(save.Id)).Select(save => ActivityHistory.Made(past, save.Id, changes[save.At], lists, viewer))];
    }
}
