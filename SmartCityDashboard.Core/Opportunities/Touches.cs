using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>The dated log of what happened in the cases.</summary>
internal static class Touches
{
    /// <summary>The day of the last touch of each; those without any are not in it.</summary>
    public static async Task<Dictionary<Guid, DateOnly>> LastAsync(DashboardDb db, IReadOnlyCollection<Guid> opportunities, CancellationToken token)
    {
        var touched = await db.OpportunityTouches.Where(touch => opportunities.Contains(touch.OpportunityId))
            .GroupBy(touch => touch.OpportunityId)
            .Select(log => new { Id = log.Key, On = log.Max(touch => touch.On) })
            .ToListAsync(token);
        var done = await Done(db).Where(action => opportunities.Contains(action.OpportunityId))
            .GroupBy(action => action.OpportunityId)
            .Select(log => new { Id = log.Key, On = log.Max(action => action.On) })
            .ToListAsync(token);
        return touched.Concat(done).GroupBy(log => log.Id).ToDictionary(log => log.Key, log => log.Max(one => one.On));
    }

    /// <summary>Follow-up actions of linked visits that were done: each touches the cases of its visit on the day it was done.</summary>
    public static IQueryable<DoneAction> Done(DashboardDb db)
    {
        var actions = db.FollowUpActions.Where(action => action.State == ActionState.Done);
        return db.OpportunityVisits.Join(actions, link => link.VisitId, action => action.VisitId, (link, action) => new DoneAction
        {
            OpportunityId = link.OpportunityId,
            VisitId = link.VisitId,
            On = action.ClosedOn!.Value,
            By = action.ClosedBy,
            What = action.What,
        });
    }

    /// <returns>Newest first.</returns>
    public static async Task<IReadOnlyList<TouchView>> OfAsync(DashboardDb db, Guid opportunity, bool withNotes, bool withPeople, CancellationToken token)
    {
        var touches = await db.OpportunityTouches.AsNoTracking().Where(touch => touch.OpportunityId == opportunity)
            .OrderByDescending(touch => touch.On).ThenByDescending(touch => touch.RegisteredAt).ThenByDescending(touch => touch.Id).ToListAsync(token);
        var words = withNotes ? await db.TouchNotes.Where(note => note.OpportunityId == opportunity).ToDictionaryAsync(note => note.TouchId, note => note.Words, token) : [];
        var people = withPeople ? await PeopleAsync(db, [.. touches.Select(touch => touch.RegisteredAt)], token) : [];
        var done = await Done(db).Where(action => action.OpportunityId == opportunity).ToListAsync(token);
        var visits = await ReferencesAsync(db, [.. touches.Select(touch => touch.VisitId).OfType<Guid>(), .. done.Select(action => action.VisitId)], token);
        IEnumerable<TouchView> log =
        [
            .. touches.Select(touch => new TouchView(
                touch.Kind, touch.On, touch.RegisteredAt, people.GetValueOrDefault(touch.RegisteredAt)?.By ?? "", words.GetValueOrDefault(touch.Id),
                touch.VisitId is { } visit ? visits.GetValueOrDefault(visit) : null)),
            .. done.Select(action => new TouchView(TouchKind.Action, action.On, SwedishTime.StartOf(action.On), withPeople ? action.By ?? "" : "", action.What, visits.GetValueOrDefault(action.VisitId))),
        ];
        return [.. log.OrderByDescending(touch => touch.On)];
    }

    /// <summary>The changes of some instants, by instant.</summary>
    public static Task<Dictionary<DateTime, Change>> PeopleAsync(DashboardDb db, IReadOnlyCollection<DateTime> instants, CancellationToken token) =>
        db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);

    private static Task<Dictionary<Guid, string>> ReferencesAsync(DashboardDb db, IReadOnlyCollection<Guid> visits, CancellationToken token) =>
        db.Visits.Where(visit => visits.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Reference, token);
}

/// <summary>A done action of a visit, seen from a case that the visit is linked to.</summary>
internal sealed class DoneAction
{
    public Guid OpportunityId { get; init; }

    public Guid VisitId { get; init; }

    public DateOnly On { get; init; }

    public string? By { get; init; }

    public string? What { get; init; }
}
