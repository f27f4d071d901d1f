using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Keeps requests in step with visits: a request is open while it lies in the inbox, and is answered on the day it leaves it for a receiver or a refusal.</summary>
internal sealed class RequestFollower : ISaveFollower
{
    public async Task FollowAsync(DashboardDb db, CancellationToken token)
    {
        var saved = db.ChangeTracker.Entries<Visit>().Where(Matters).ToList();
        if (saved.Count == 0) return;
        var known = saved.Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity.Id).ToList();
        var requests = known.Count == 0 ? [] : await db.RequestAnswersToCount.AsTracking().Where(row => known.Contains(row.VisitId)).ToDictionaryAsync(row => row.VisitId, token);
        foreach (var entry in saved) Keep(db, entry, requests.GetValueOrDefault(entry.Entity.Id));
    }

    private static void Keep(DashboardDb db, EntityEntry<Visit> entry, RequestAnswer? request)
    {
        var (visit, today) = (entry.Entity, SwedishTime.DayOf(db.ChangingAt!.Value));
        if (request is null && visit.RequestedOn is null && !IsOpen(visit.Status)) return;
        if (request is null) db.Add(request = new RequestAnswer { VisitId = visit.Id });
        request.Receive(visit.RequestedOn ?? SwedishTime.DayOf(visit.RegisteredAt));
        if (IsOpen(visit.Status) && !request.IsOpen) request.Open();
        else if (!IsOpen(visit.Status) && request.IsOpen) request.Close(visit.Status is VisitStatus.Cancelled or VisitStatus.Withdrawn ? null : today);
    }

    private static bool IsOpen(VisitStatus status) => status is VisitStatus.Requested or VisitStatus.UnderAssessment;

    /// <summary>Told from the tracked values alone: most saves concern no request, and cost no query.</summary>
    private static bool Matters(EntityEntry<Visit> entry) => entry.State switch
    {
        EntityState.Added => entry.Entity.RequestedOn is not null || IsOpen(entry.Entity.Status),
        EntityState.Modified => entry.Property(row => row.RequestedOn).OriginalValue != entry.Entity.RequestedOn
            || IsOpen(entry.Property(row => row.Status).OriginalValue) != IsOpen(entry.Entity.Status),
        _ => false,
    };
}
