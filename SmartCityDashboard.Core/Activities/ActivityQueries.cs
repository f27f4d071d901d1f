using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Answers about activities; every answer can be asked as of an instant.</summary>
public sealed class ActivityQueries(DashboardStorage storage)
{
    public const int PageSize = 50;

    private const int MostRemembered = 1000;

    /// <summary>Totals under what was asked and the number of changes then: front pages ask the same again and again. The past can't change, so its answers stay.</summary>
    private readonly ConcurrentDictionary<(ActivityFilter, DateTime?, long), ActivityCounts> remembered = new();

    /// <param name="cursor">Next or Previous of another page; null is the first page.</param>
    public async Task<ActivityPage> ListAsync(Viewer viewer, ActivityFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await ActivityPaging.PageAsync(db, ActivityMatching.Rows(db, filter), filter, VisitCursor.Read(cursor), size, token);
    }

    public async Task<int> CountAsync(Viewer viewer, ActivityFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await ActivityMatching.Rows(db, filter).CountAsync(token);
    }

    /// <exception cref="NotFound">When there is no such activity at that instant.</exception>
    public async Task<ActivityView> ViewAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var activity = await db.Activities.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(ActivityTexts.NoSuchActivity);
        var recordedAt = (DateTime)db.Entry(activity).Property(HistoryTwins.RecordedAt).CurrentValue!;
        // Rights are today's: also for a past view the lead receiver of today decides.
        var leadNow = asOf is null ? activity.LeadReceiver : await LeadNowAsync(viewer, activity.Id, token);
        bool May(Permission permission) => viewer.May(permission, activity.LeadReceiver) && viewer.May(permission, leadNow);
        await ActivityReader.FillAsync(db, [activity], May(Permission.SeeVisitNotes), token);
        var change = await db.Changes.SingleAsync(row => row.At == recordedAt, token);
        return new ActivityView
        {
            Activity = activity,
            MayEdit = asOf is null && viewer.May(Permission.EditVisits, activity.LeadReceiver),
            MaySeeNotes = May(Permission.SeeVisitNotes),
            History = May(Permission.SeeHistory) ? await ActivityHistory.OfAsync(db, activity.Id, viewer, token) : null,
            ChangedAt = change.At,
            ChangedBy = May(Permission.SeeHistory) ? change.By : "",
        };
    }

    /// <summary>The activities that belong with a visit, by day; nothing when there is no such visit.</summary>
    public async Task<IReadOnlyList<ActivityRow>> OfVisitAsync(Viewer viewer, string visit, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var (links, visits) = (db.ActivityVisits, db.Visits.Where(row => row.Reference == visit));
        var linked = db.Activities.Where(row => row.Status != ActivityStatus.Withdrawn && links.Any(link => link.ActivityId == row.Id && visits.Any(one => one.Id == link.VisitId)));
        return (await ActivityPaging.PageAsync(db, linked, new ActivityFilter { Descending = false }, null, PageSize, token)).Rows;
    }

    /// <summary>Whole activities, page after page, for a download. Notes only where the viewer may read them, and none of the past: that door knows who led then, and rights are today's.</summary>
    public async IAsyncEnumerable<Activity> AllAsync(Viewer viewer, ActivityFilter filter, DateTime? asOf = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        VisitCursor? cursor = null;
        while (true)
        {
            var activities = await ActivityPaging.ActivitiesAsync(ActivityMatching.Rows(db, filter), filter, cursor, 500, token);
            if (activities.Count == 0) yield break;
            await ActivityReader.FillAsync(db, activities, withNotes: asOf is null, token);
            foreach (var activity in activities) yield return activity;
            cursor = ActivityPaging.After(activities[^1], filter);
        }
    }

    /// <summary>Held activities by kind and node, of the filter's days, lead receiver and receiver that took part; its other parts are not looked at. Also for those who see no rows.</summary>
    public async Task<ActivityCounts> CountsAsync(Viewer viewer, ActivityFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        var key = (filter, asOf, asOf is null ? await storage.ChangesAsync(token) : 0);
        if (remembered.TryGetValue(key, out var known)) return known;
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        if (asOf is null) key = (filter, asOf, (await db.StateAsync(token)).Changes);
        if (remembered.Count >= MostRemembered) remembered.Clear();
        return remembered[key] = await CountsInAsync(db, filter, token);
    }

    /// <summary>Names of series that webinars have, for suggestions; newest first.</summary>
    public async Task<IReadOnlyList<string>> SeriesAsync(Viewer viewer, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        return await db.Activities.Where(row => row.Series != null && row.Status != ActivityStatus.Withdrawn)
            .GroupBy(row => row.Series!).OrderByDescending(series => series.Max(row => row.StartOn)).Take(50).Select(series => series.Key).ToListAsync(token);
    }

    /// <summary>The counts inside an opened database, as it is there.</summary>
    internal static async Task<ActivityCounts> CountsInAsync(DashboardDb db, ActivityFilter filter, CancellationToken token)
    {
        var held = ActivityMatching.Held(db, filter);
        var receivers = db.ActivityReceiversToCount;
        return new ActivityCounts(
            await GroupedAsync(held.Select(row => new Fact { Kind = row.Kind, Receiver = row.LeadReceiver, Participants = row.Participants, Certainty = row.ParticipantsKind }), token),
            await GroupedAsync(held.Join(receivers, row => row.Id, one => one.ActivityId, (row, one) => new Fact { Kind = row.Kind, Receiver = one.Receiver, Participants = row.Participants, Certainty = row.ParticipantsKind }), token),
            await held.Where(row => row.Series != null).Select(row => row.Series).Distinct().CountAsync(token));
    }

    private static async Task<IReadOnlyList<ActivityCount>> GroupedAsync(IQueryable<Fact> facts, CancellationToken token)
    {
        var groups = await facts.GroupBy(fact => new { fact.Kind, fact.Receiver })
            .Select(group => new
            {
                group.Key.Kind,
                group.Key.Receiver,
                Held = group.Count(),
                People = group.Sum(fact => (long)(fact.Participants ?? 0)),
                Estimated = group.Count(fact => fact.Participants != null && fact.Certainty == ParticipantsKind.Estimated),
                Unknown = group.Count(fact => fact.Participants == null),
            })
            .ToListAsync(token);
        return [.. groups.OrderBy(one => one.Kind).ThenBy(one => one.Receiver, StringComparer.Ordinal).Select(one => new ActivityCount(one.Kind!.Value, one.Receiver, one.Held, one.People, one.Estimated, one.Unknown))];
    }

    private async Task<string> LeadNowAsync(Viewer viewer, Guid id, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return await now.Activities.Where(row => row.Id == id).Select(row => row.LeadReceiver).SingleAsync(token);
    }

    private sealed class Fact
    {
        public ActivityKind? Kind { get; init; }

        public required string Receiver { get; init; }

        public int? Participants { get; init; }

        public ParticipantsKind Certainty { get; init; }
    }
}
