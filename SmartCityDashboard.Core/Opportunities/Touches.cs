using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>The dated log of what happened in the cases.</summary>
internal static class Touches
{
    /// <summary>The day of the last touch of each; those without any are not in it.</summary>
    public static Task<Dictionary<Guid, DateOnly>> LastAsync(DashboardDb db, IReadOnlyCollection<Guid> opportunities, CancellationToken token) =>
        db.OpportunityTouches.Where(touch => opportunities.Contains(touch.OpportunityId))
            .GroupBy(touch => touch.OpportunityId)
            .Select(log => new { Id = log.Key, On = log.Max(touch => touch.On) })
            .ToDictionaryAsync(log => log.Id, log => log.On, token);

    /// <returns>Newest first.</returns>
    public static async Task<IReadOnlyList<TouchView>> OfAsync(DashboardDb db, Guid opportunity, bool withNotes, bool withPeople, CancellationToken token)
    {
        var touches = await db.OpportunityTouches.AsNoTracking().Where(touch => touch.OpportunityId == opportunity)
            .OrderByDescending(touch => touch.On).ThenByDescending(touch => touch.RegisteredAt).ThenByDescending(touch => touch.Id).ToListAsync(token);
        var words = withNotes ? await db.TouchNotes.Where(note => note.OpportunityId == opportunity).ToDictionaryAsync(note => note.TouchId, note => note.Words, token) : [];
        var people = withPeople ? await PeopleAsync(db, [.. touches.Select(touch => touch.RegisteredAt)], token) : [];
        var visits = await ReferencesAsync(db, [.. touches.Select(touch => touch.VisitId).OfType<Guid>()], token);
        return
        [
            .. touches.Select(touch => new TouchView(
                touch.Kind, touch.On, touch.RegisteredAt, people.GetValueOrDefault(touch.RegisteredAt)?.By ?? "", words.GetValueOrDefault(touch.Id),
                touch.VisitId is { } visit ? visits.GetValueOrDefault(visit) : null)),
        ];
    }

    /// <summary>The changes of some instants, by instant.</summary>
    public static Task<Dictionary<DateTime, Change>> PeopleAsync(DashboardDb db, IReadOnlyCollection<DateTime> instants, CancellationToken token) =>
        db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);

    private static Task<Dictionary<Guid, string>> ReferencesAsync(DashboardDb db, IReadOnlyCollection<Guid> visits, CancellationToken token) =>
        db.Visits.Where(visit => visits.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Reference, token);
}
