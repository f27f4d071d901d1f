using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Some activities with every version of theirs and of their parts, so that any of their instants can be put together in memory.</summary>
internal sealed class ActivityPast : IRecordPast
{
    private ILookup<Guid, RowVersion<Activity>> activities = null!;
    private ILookup<Guid, RowVersion<ActivityCountry>> countries = null!;
    private ILookup<Guid, RowVersion<ActivityTheme>> themes = null!;
    private ILookup<Guid, RowVersion<ActivityCompany>> companies = null!;
    private ILookup<Guid, RowVersion<ActivityReceiver>> receivers = null!;
    private ILookup<Guid, RowVersion<ActivityVisit>> visits = null!;
    private ILookup<Guid, RowVersion<ActivityNote>> notes = null!;
    private Dictionary<string, string?> names = null!;
    private Dictionary<Guid, string> references = null!;

    public static async Task<ActivityPast> ReadAsync(DashboardDb db, IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var past = new ActivityPast
        {
            activities = await RowVersions.OfAsync<Activity>(db, nameof(Activity.Id), ids, token),
            countries = await RowVersions.OfAsync<ActivityCountry>(db, nameof(ActivityCountry.ActivityId), ids, token),
            themes = await RowVersions.OfAsync<ActivityTheme>(db, nameof(ActivityTheme.ActivityId), ids, token),
            companies = await RowVersions.OfAsync<ActivityCompany>(db, nameof(ActivityCompany.ActivityId), ids, token),
            receivers = await RowVersions.OfAsync<ActivityReceiver>(db, nameof(ActivityReceiver.ActivityId), ids, token),
            visits = await RowVersions.OfAsync<ActivityVisit>(db, nameof(ActivityVisit.ActivityId), ids, token),
            notes = await RowVersions.OfAsync<ActivityNote>(db, nameof(ActivityNote.ActivityId), ids, token),
        };
        var numbers = past.companies.SelectMany(versions => versions).Select(version => version.Row.Number).Distinct().ToList();
        past.names = await CompanyNames.OfAsync(db, numbers, token);
        var linked = past.visits.SelectMany(versions => versions).Select(version => version.Row.VisitId).Distinct().ToList();
        past.references = await db.VisitsToCount.Where(visit => linked.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Reference, token);
        return past;
    }

    public bool Knows(Guid id) => activities[id].Any();

    /// <summary>The instants of all saves of one, newest first: every change of a part makes a version of the activity too.</summary>
    public IEnumerable<DateTime> SavesOf(Guid id) => activities[id].Select(version => version.From).OrderDescending();

    /// <summary>The activity as it was at an instant, with all its parts; null before it was registered.</summary>
    public Activity? At(Guid id, DateTime instant)
    {
        if (Held(activities[id], instant).FirstOrDefault() is not { } kept) return null;
        var activity = kept;
        activity.Countries = [.. Held(countries[id], instant).Select(row => row.Country).Order(StringComparer.Ordinal)];
        activity.Themes = [.. Held(themes[id], instant).OrderByDescending(row => row.Primary).ThenBy(row => row.Theme, StringComparer.Ordinal).Select(row => row.Theme)];
        activity.Companies = [.. Held(companies[id], instant).OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new CompanyMet(row.Number, names.GetValueOrDefault(row.Number)))];
        activity.Receivers = [.. Held(receivers[id], instant).Select(row => row.Receiver).Where(code => code != kept.LeadReceiver).Order(StringComparer.Ordinal)];
        activity.Visits = [.. Held(visits[id], instant).Select(row => references.GetValueOrDefault(row.VisitId, "")).Order(StringComparer.Ordinal)];
        activity.Notes = Held(notes[id], instant).FirstOrDefault()?.Notes;
        return activity;
    }

    /// <summary>The activity as its version of that number was; null when there is none.</summary>
    public Activity? AtVersion(Guid id, int version) => activities[id].FirstOrDefault(one => one.Row.Version == version) is { } found ? At(id, found.From) : null;

    public DateTime ChangedAt(Guid id) => activities[id].Max(version => version.From);

    IRecord? IRecordPast.At(Guid id, DateTime instant) => At(id, instant);

    IRecord? IRecordPast.AtVersion(Guid id, int version) => AtVersion(id, version);

    private static IEnumerable<T> Held<T>(IEnumerable<RowVersion<T>> versions, DateTime instant) => versions.Where(version => version.HeldAt(instant)).Select(version => version.Row);
}
