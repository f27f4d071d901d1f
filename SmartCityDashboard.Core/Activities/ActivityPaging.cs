using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Pages by keyset, as the list of visits.</summary>
internal static class ActivityPaging
{
    public static async Task<ActivityPage> PageAsync(DashboardDb db, IQueryable<Activity> matching, ActivityFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var activities = await ActivitiesAsync(matching, filter, cursor, size + 1, token);
        var more = activities.Count > size;
        if (more) activities.RemoveAt(activities.Count - 1);
        var backwards = cursor is { Backwards: true };
        if (backwards) activities.Reverse();
        var rows = await RowsAsync(db, activities, token);
        string? At(Activity activity, bool back) => new VisitCursor(ValueOf(activity, filter.Order), activity.Id, back).ToString();
        var next = activities.Count > 0 && (backwards || more) ? At(activities[^1], false) : null;
        var previous = activities.Count > 0 && (backwards ? more : cursor is not null) ? At(activities[0], true) : null;
        return new ActivityPage(rows, next, previous);
    }

    public static VisitCursor After(Activity activity, ActivityFilter filter) => new(ValueOf(activity, filter.Order), activity.Id, false);

    public static Task<List<Activity>> ActivitiesAsync(IQueryable<Activity> matching, ActivityFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var descending = filter.Descending != (cursor is { Backwards: true });
        var ordered = filter.Order switch
        {
            ActivityOrder.Reference => Ordered(matching, activity => activity.Reference, descending, cursor?.Value, cursor),
            ActivityOrder.Title => Ordered(matching, activity => activity.TitleSort, descending, cursor?.Value, cursor),
            ActivityOrder.Participants => Ordered(matching, activity => activity.Participants ?? -1, descending, Number(cursor), cursor),
            ActivityOrder.Receiver => Ordered(matching, activity => activity.LeadReceiver, descending, cursor?.Value, cursor),
            _ => Ordered(matching, activity => activity.StartOn, descending, Day(cursor), cursor),
        };
        return ordered.AsNoTracking().Take(size).ToListAsync(token);
    }

    private static IQueryable<Activity> Ordered<T>(IQueryable<Activity> activities, Expression<Func<Activity, T>> by, bool descending, T? value, VisitCursor? cursor) =>
        Keyset.Order(activities, by, activity => activity.Id, descending, cursor is null ? null : (value!, cursor.Id));

    private static string ValueOf(Activity activity, ActivityOrder order) => order switch
    {
        ActivityOrder.Reference => activity.Reference,
        ActivityOrder.Title => activity.TitleSort,
        ActivityOrder.Participants => (activity.Participants ?? -1).ToString(CultureInfo.InvariantCulture),
        ActivityOrder.Receiver => activity.LeadReceiver,
        _ => activity.StartOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static int Number(VisitCursor? cursor) => int.TryParse(cursor?.Value, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static DateOnly Day(VisitCursor? cursor) => DateOnly.TryParseExact(cursor?.Value, "yyyy-MM-dd", out var day) ? day : default;

    private static async Task<IReadOnlyList<ActivityRow>> RowsAsync(DashboardDb db, List<Activity> activities, CancellationToken token)
    {
        var ids = activities.Select(activity => activity.Id).ToList();
        var countries = (await db.ActivityCountries.AsNoTracking().Where(row => ids.Contains(row.ActivityId)).ToListAsync(token)).ToLookup(row => row.ActivityId, row => row.Country);
        return
        [
            .. activities.Select(activity => new ActivityRow
            {
                Id = activity.Id,
                Reference = activity.Reference,
                Kind = activity.Kind!.Value,
                Title = activity.Title,
                Series = activity.Series,
                StartOn = activity.StartOn,
                EndOn = activity.EndOn,
                LeadReceiver = activity.LeadReceiver,
                IsOnline = activity.IsOnline,
                Town = activity.Town,
                PlaceCountry = activity.PlaceCountry,
                Participants = activity.Participants,
                ParticipantsKind = activity.ParticipantsKind,
                Status = activity.Status,
                Countries = [.. countries[activity.Id].Order(StringComparer.Ordinal)],
            }),
        ];
    }
}
