using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Two people, one visit: the second save is refused and told what changed meanwhile, field by field.</summary>
internal static class VisitConflict
{
    public static async Task RefuseStaleAsync(
        DashboardDb db, Visit visit, int openedVersion, VisitDetails opened, VisitDetails mine, ProgrammeLists lists, CancellationToken token)
    {
        if (visit.Version == openedVersion) return;
        await VisitReader.FillAsync(db, [visit], withNotes: db.Viewer.May(Permission.SeeVisitNotes, visit.LeadReceiver), token);
        var conflicts = VisitFields.Differing(opened, visit, lists)
            .Select(field => new FieldConflict(field.Key, field.Label, field.Show(opened, lists), field.Show(mine, lists), field.Show(visit, lists)))
            .ToList();
        var recordedAt = (DateTime)db.Entry(visit).Property("RecordedAt").CurrentValue!;
        var change = await db.Changes.AsNoTracking().SingleAsync(row => row.At == recordedAt, token);
        throw new ChangedMeanwhile(VisitTexts.ChangedMeanwhile.With(change.By), visit.Version, change.By, change.At, conflicts);
    }
}
