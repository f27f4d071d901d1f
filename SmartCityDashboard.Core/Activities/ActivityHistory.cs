using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Who changed what in one activity: the difference of neighbouring versions, never more than the viewer may see. The caller has checked the right to read it.</summary>
internal static class ActivityHistory
{
    /// <returns>Newest first, up to the instant that the database is opened at.</returns>
    public static async Task<IReadOnlyList<RecordChange>> OfAsync(DashboardDb db, Guid id, Viewer viewer, CancellationToken token)
    {
        var lists = await ProgrammeLists.ReadAsync(db, token);
        var past = await ActivityPast.ReadAsync(db, [id], token);
        var saves = past.SavesOf(id).ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => saves.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        return [.. saves.Select(at => Made(past, id, changes[at], lists, viewer))];
    }

    public static RecordChange Made(ActivityPast past, Guid id, Change change, ProgrammeLists lists, Viewer viewer)
    {
        var old = past.At(id, change.At.AddMicroseconds(-1));
        var now = past.At(id, change.At)!;
        var mayRead = viewer.May(Permission.SeeVisitNotes, now.LeadReceiver) && (old is null || viewer.May(Permission.SeeVisitNotes, old.LeadReceiver));
        var fields = (old is null ? ActivityFields.All.Where(field => field.Show(now, lists).Length > 0) : ActivityFields.Differing(old, now, lists))
            .Where(field => mayRead || field.Key != nameof(ActivityDetails.Notes))
            .Select(field => new FieldChange(field.Key, field.Label, old is null ? "" : field.Show(old, lists), field.Show(now, lists)));
        return new RecordChange(change.At, change.By, change.Why, now.Reference, now.Title, now.LeadReceiver, old is null, [.. fields]);
    }
}
