using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Some visits with every version of theirs and of their parts, so that any of their instants can be put together in memory.</summary>
internal sealed class VisitPast : IRecordPast
{
    private ILookup<Guid, RowVersion<Visit>> visits = null!;
    private ILookup<Guid, RowVersion<VisitCountry>> countries = null!;
    private ILookup<Guid, RowVersion<VisitTheme>> themes = null!;
    private ILookup<Guid, RowVersion<VisitGoal>> goals = null!;
    private ILookup<Guid, RowVersion<VisitCompany>> companies = null!;
    private ILookup<Guid, RowVersion<VisitStop>> stops = null!;
    private ILookup<Guid, RowVersion<VisitStopObject>> shown = null!;
    private ILookup<Guid, RowVersion<VisitNote>> notes = null!;
    private ILookup<Guid, RowVersion<VisitQuestion>> questions = null!;
    private Dictionary<string, string?> names = null!;
    private Dictionary<Guid, string> places = null!;

    public static async Task<VisitPast> ReadAsync(DashboardDb db, IReadOnlyCollection<Guid> ids, ProgrammeLists lists, CancellationToken token)
    {
        var past = new VisitPast
        {
            visits = await RowVersions.OfAsync<Visit>(db, nameof(Visit.Id), ids, token),
            countries = await RowVersions.OfAsync<VisitCountry>(db, nameof(VisitCountry.VisitId), ids, token),
            themes = await RowVersions.OfAsync<VisitTheme>(db, nameof(VisitTheme.VisitId), ids, token),
            goals = await RowVersions.OfAsync<VisitGoal>(db, nameof(VisitGoal.VisitId), ids, token),
            companies = await RowVersions.OfAsync<VisitCompany>(db, nameof(VisitCompany.VisitId), ids, token),
            stops = await RowVersions.OfAsync<VisitStop>(db, nameof(VisitStop.VisitId), ids, token),
            shown = await RowVersions.OfAsync<VisitStopObject>(db, nameof(VisitStopObject.VisitId), ids, token),
            notes = await RowVersions.OfAsync<VisitNote>(db, nameof(VisitNote.VisitId), ids, token),
            questions = await RowVersions.OfAsync<VisitQuestion>(db, nameof(VisitQuestion.VisitId), ids, token),
            places = lists.VisitObjects.ToDictionary(place => place.Id, place => place.Name),
        };
        var numbers = past.companies.SelectMany(versions => versions).Select(version => version.Row.Number).Distinct().ToList();
        past.names = await CompanyNames.OfAsync(db, numbers, token);
        return past;
    }

    public bool Knows(Guid id) => visits[id].Any();

    /// <summary>The visit as it was at an instant, with all its parts; null before it was registered.</summary>
    public Visit? At(Guid id, DateTime instant)
    {
        if (visits[id].FirstOrDefault(version => version.HeldAt(instant))?.Row is not { } kept) return null;
        var visit = kept;
        visit.Countries = [.. Held(countries[id], instant).Select(row => row.Country).Order(StringComparer.Ordinal)];
        visit.Themes = [.. Held(themes[id], instant).OrderByDescending(row => row.Primary).ThenBy(row => row.Theme, StringComparer.Ordinal).Select(row => row.Theme)];
        visit.Goals = [.. Held(goals[id], instant).Select(row => row.Goal).OrderBy(goal => goal.Length).ThenBy(goal => goal, StringComparer.Ordinal)];
        visit.Companies = [.. Held(companies[id], instant).OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new CompanyMet(row.Number, names.GetValueOrDefault(row.Number)))];
        visit.Stops = [.. Held(stops[id], instant).OrderBy(row => row.Place).Select(row => Stop(row, id, instant))];
        visit.Notes = Held(notes[id], instant).FirstOrDefault()?.Notes;
        return visit;
    }

    /// <summary>The questions about a visit at an instant, in the order in which they were asked.</summary>
    public IReadOnlyList<VisitQuestion> QuestionsAt(Guid id, DateTime instant) => [.. Held(questions[id], instant).OrderBy(row => row.AskedAt)];

    /// <summary>The visit as its version of that number was; null when there is none.</summary>
    public Visit? AtVersion(Guid id, int version) => visits[id].FirstOrDefault(one => one.Row.Version == version) is { } found ? At(id, found.From) : null;

    /// <summary>UTC; when the newest version was recorded.</summary>
    public DateTime ChangedAt(Guid id) => visits[id].Max(version => version.From);

    IRecord? IRecordPast.At(Guid id, DateTime instant) => At(id, instant);

    IRecord? IRecordPast.AtVersion(Guid id, int version) => AtVersion(id, version);

    private StopDetails Stop(VisitStop row, Guid id, DateTime instant)
    {
        var stop = VisitCopy.Stop(row);
        stop.Objects = [.. Held(shown[id], instant).Where(one => one.StopId == row.Id).Select(one => places.GetValueOrDefault(one.VisitObjectId, "")).Order(Basics.SwedishSort.Comparer)];
        return stop;
    }

    private static IEnumerable<T> Held<T>(IEnumerable<RowVersion<T>> versions, DateTime instant) => versions.Where(version => version.HeldAt(instant)).Select(version => version.Row);
}
