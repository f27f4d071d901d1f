using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>One activity with every version of it and of its parts, so that any of its instants can be put together in memory.</summary>
internal sealed class ActivityPast
{
    private List<RowVersion<Activity>> activities = null!;
    private List<RowVersion<ActivityCountry>> countries = null!;
    private List<RowVersion<ActivityTheme>> themes = null!;
    private List<RowVersion<ActivityCompany>> companies = null!;
    private List<RowVersion<ActivityReceiver>> receivers = null!;
    private List<RowVersion<ActivityVisit>> visits = null!;
    private List<RowVersion<ActivityNote>> notes = null!;
    private Dictionary<string, string?> names = null!;
    private Dictionary<Guid, string> references = null!;

    public static async Task<ActivityPast> ReadAsync(DashboardDb db, Guid id, CancellationToken token)
    {
        async Task<List<RowVersion<T>>> OfAsync<T>(string column) where T : class, IKept => [.. (await RowVersions.OfAsync<T>(db, column, [id], token))[id]];
        var past = new ActivityPast
        {
            activities = await OfAsync<Activity>(nameof(Activity.Id)),
            countries = await OfAsync<ActivityCountry>(nameof(ActivityCountry.ActivityId)),
            themes = await OfAsync<ActivityTheme>(nameof(ActivityTheme.ActivityId)),
            companies = await OfAsync<ActivityCompany>(nameof(ActivityCompany.ActivityId)),
            receivers = await OfAsync<ActivityReceiver>(nameof(ActivityReceiver.ActivityId)),
            visits = await OfAsync<ActivityVisit>(nameof(ActivityVisit.ActivityId)),
            notes = await OfAsync<ActivityNote>(nameof(ActivityNote.ActivityId)),
        };
        var numbers = past.companies.Select(version => version.Row.Number).Distinct().ToList();
        past.names = await CompanyNames.OfAsync(db, numbers, token);
        var ids = past.visits.Select(version => version.Row.VisitId).Distinct().ToList();
        past.references = await db.Visits.Where(visit => ids.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Reference, token);
        return past;
    }

    public string Reference => activities[0].Row.Reference;

    /// <summary>The instants of all saves, newest first: every change of a part makes a version of the activity too.</summary>
    public IEnumerable<DateTime> Saves => activities.Select(version => version.From).OrderDescending();

    /// <summary>The details as they were at an instant; null before it was registered.</summary>
    public ActivityDetails? At(DateTime instant)
    {
        if (Held(activities, instant).FirstOrDefault() is not { } kept) return null;
        var details = ActivityFields.Copy(kept);
        details.Countries = [.. Held(countries, instant).Select(row => row.Country).Order(StringComparer.Ordinal)];
        details.Themes = [.. Held(themes, instant).OrderByDescending(row => row.Primary).ThenBy(row => row.Theme, StringComparer.Ordinal).Select(row => row.Theme)];
        details.Companies = [.. Held(companies, instant).OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new CompanyMet(row.Number, names.GetValueOrDefault(row.Number)))];
        details.Receivers = [.. Held(receivers, instant).Select(row => row.Receiver).Where(code => code != kept.LeadReceiver).Order(StringComparer.Ordinal)];
        details.Visits = [.. Held(visits, instant).Select(row => references.GetValueOrDefault(row.VisitId, "")).Order(StringComparer.Ordinal)];
        details.Notes = Held(notes, instant).FirstOrDefault()?.Notes;
        return details;
    }

    private static IEnumerable<T> Held<T>(List<RowVersion<T>> versions, DateTime instant) => versions.Where(version => version.HeldAt(instant)).Select(version => version.Row);
}
