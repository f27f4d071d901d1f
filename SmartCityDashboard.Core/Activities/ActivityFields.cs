using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>One field of the details, as people see it: its name and what stands in it, in the current language.</summary>
/// <param name="Key">The property's name.</param>
/// <param name="Show">The value as text; empty when nothing is filled in.</param>
/// <param name="Copy">Takes the field over from the first to the second.</param>
public sealed record ActivityField(string Key, Text Label, Func<ActivityDetails, ProgrammeLists, string> Show, Action<ActivityDetails, ActivityDetails> Copy);

/// <summary>Every field of an activity once: for the page, the conflict of two saves, the history and the download.</summary>
public static class ActivityFields
{
    public static IReadOnlyList<ActivityField> All { get; } =
    [
        new(nameof(ActivityDetails.Kind), ActivityTexts.Kind, (d, _) => d.Kind is { } kind ? ActivityTexts.Name(kind) : "", (from, to) => to.Kind = from.Kind),
        new(nameof(ActivityDetails.Title), ActivityTexts.Title, (d, _) => d.Title, (from, to) => to.Title = from.Title),
        new(nameof(ActivityDetails.Series), ActivityTexts.Series, (d, _) => d.Series ?? "", (from, to) => to.Series = from.Series),
        new(nameof(ActivityDetails.Status), ActivityTexts.Status, (d, _) => ActivityTexts.Name(d.Status), (from, to) => to.Status = from.Status),
        new(nameof(ActivityDetails.StartOn), ActivityTexts.StartOn, (d, _) => Day(d.StartOn), (from, to) => to.StartOn = from.StartOn),
        new(nameof(ActivityDetails.EndOn), ActivityTexts.EndOn, (d, _) => Day(d.EndOn), (from, to) => to.EndOn = from.EndOn),
        new(nameof(ActivityDetails.LeadReceiver), ActivityTexts.LeadReceiver, (d, lists) => lists.ReceiverName(d.LeadReceiver), (from, to) => to.LeadReceiver = from.LeadReceiver),
        new(nameof(ActivityDetails.Receivers), ActivityTexts.Receivers, (d, lists) => Names(d.Receivers, code => lists.ReceiverName(code)), (from, to) => to.Receivers = [.. from.Receivers]),
        new(nameof(ActivityDetails.IsOnline), ActivityTexts.IsOnline, (d, _) => ActivityTexts.Setting(d.IsOnline), (from, to) => to.IsOnline = from.IsOnline),
        new(nameof(ActivityDetails.Town), ActivityTexts.Town, (d, _) => d.Town ?? "", (from, to) => to.Town = from.Town),
        new(nameof(ActivityDetails.PlaceCountry), ActivityTexts.PlaceCountry, (d, lists) => lists.CountryName(d.PlaceCountry), (from, to) => to.PlaceCountry = from.PlaceCountry),
        new(nameof(ActivityDetails.Participants), ActivityTexts.Participants, (d, _) => d.Participants?.ToString("N0", CultureInfo.CurrentCulture) ?? "", (from, to) => to.Participants = from.Participants),
        new(nameof(ActivityDetails.ParticipantsKind), ActivityTexts.ParticipantsKind, (d, _) => VisitTexts.Name(d.ParticipantsKind), (from, to) => to.ParticipantsKind = from.ParticipantsKind),
        new(nameof(ActivityDetails.Countries), ActivityTexts.Countries, (d, lists) => Names(d.Countries, code => lists.CountryName(code)), (from, to) => to.Countries = [.. from.Countries]),
        new(nameof(ActivityDetails.Themes), ActivityTexts.Themes, (d, lists) => string.Join(", ", d.Themes.Select(code => lists.ThemeName(code).ToString())), (from, to) => to.Themes = [.. from.Themes]),
        new(nameof(ActivityDetails.Organiser), ActivityTexts.Organiser, (d, _) => d.Organiser ?? "", (from, to) => to.Organiser = from.Organiser),
        new(nameof(ActivityDetails.Companies), ActivityTexts.Companies, (d, _) => string.Join(", ", d.Companies.Select(VisitFields.Company).Order(SwedishSort.Comparer)), (from, to) => to.Companies = [.. from.Companies]),
        new(nameof(ActivityDetails.Visits), ActivityTexts.Visits, (d, _) => string.Join(", ", d.Visits.Order(StringComparer.Ordinal)), (from, to) => to.Visits = [.. from.Visits]),
        new(nameof(ActivityDetails.Notes), ActivityTexts.Notes, (d, _) => d.Notes ?? "", (from, to) => to.Notes = from.Notes),
    ];

    public static ActivityField Of(string key) => All.Single(field => field.Key == key);

    /// <summary>Every field, with lists of its own.</summary>
    public static void Copy(ActivityDetails from, ActivityDetails to)
    {
        foreach (var field in All) field.Copy(from, to);
    }

    public static ActivityDetails Copy(ActivityDetails from)
    {
        var to = new ActivityDetails();
        Copy(from, to);
        return to;
    }

    /// <summary>The fields in which two sets of details differ, as people see them.</summary>
    public static IEnumerable<ActivityField> Differing(ActivityDetails one, ActivityDetails other, ProgrammeLists lists) =>
        All.Where(field => field.Show(one, lists) != field.Show(other, lists));

    private static string Names(IEnumerable<string> codes, Func<string, Text> name) => string.Join(", ", codes.Select(code => name(code).ToString()).Order(SwedishSort.Comparer));

    private static string Day(DateOnly day) => day == default ? "" : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
