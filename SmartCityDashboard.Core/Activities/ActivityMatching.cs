using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>A filter as a query, over the rows that somebody may see or over those that everybody's totals count.</summary>
internal static class ActivityMatching
{
    public static IQueryable<Activity> Rows(DashboardDb db, ActivityFilter filter)
    {
        var activities = PeriodAndPlace(db.Activities, db.ActivityReceivers, filter);
        activities = filter.Status is { } status ? activities.Where(row => row.Status == status) : activities.Where(row => row.Status != ActivityStatus.Withdrawn);
        if (filter.Kind is { } kind) activities = activities.Where(row => row.Kind == kind);
        if (filter.Series is { } series) activities = activities.Where(row => row.Series == series);
        if (filter.Country is { } country)
        {
            var countries = db.ActivityCountries;
            activities = activities.Where(row => countries.Any(one => one.ActivityId == row.Id && one.Country == country));
        }

        if (filter.Theme is { } theme)
        {
            var themes = db.ActivityThemes;
            activities = activities.Where(row => themes.Any(one => one.ActivityId == row.Id && one.Theme == theme));
        }

        foreach (var word in (filter.Search ?? "").ToLower(Cultures.Swedish).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            activities = activities.Where(row => row.SearchText.Contains(word));
        }

        return activities;
    }

    /// <summary>Held ones of a period and a receiver: what totals may be asked for by those who see no rows.</summary>
    public static IQueryable<Activity> Held(DashboardDb db, ActivityFilter filter) =>
        PeriodAndPlace(db.ActivitiesToCount, db.ActivityReceiversToCount, filter).Where(row => row.Status == ActivityStatus.Held);

    private static IQueryable<Activity> PeriodAndPlace(IQueryable<Activity> activities, IQueryable<ActivityReceiver> receivers, ActivityFilter filter)
    {
        if (filter.From is { } from) activities = activities.Where(row => row.StartOn >= from);
        if (filter.To is { } to) activities = activities.Where(row => row.StartOn <= to);
        if (filter.Node is { } node) activities = activities.Where(row => row.LeadReceiver == node);
        if (filter.TookPart is { } receiver) activities = activities.Where(row => receivers.Any(one => one.ActivityId == row.Id && one.Receiver == receiver));
        return activities;
    }
}
