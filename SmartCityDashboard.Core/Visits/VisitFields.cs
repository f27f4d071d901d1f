using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.Visits;

/// <summary>One field of the details, as people see it: its name and what stands in it, in the current language.</summary>
/// <param name="Key">The property's name.</param>
/// <param name="Show">The value as text; empty when nothing is filled in.</param>
/// <param name="Copy">Takes the field over from another set of details.</param>
public sealed record VisitField(string Key, Text Label, Func<VisitDetails, ProgrammeLists, string> Show, Action<VisitDetails, VisitDetails> Copy);

/// <summary>Every field of a visit once: for the page, the conflict of two saves, the history and the download.</summary>
public static class VisitFields
{
    public static IReadOnlyList<VisitField> All { get; } =
    [
        new(nameof(VisitDetails.Title), VisitTexts.Title, (d, _) => d.Title ?? "", (from, to) => to.Title = from.Title),
        new(nameof(VisitDetails.Delegation), VisitTexts.Delegation, (d, _) => d.Delegation, (from, to) => to.Delegation = from.Delegation),
        new(nameof(VisitDetails.Status), VisitTexts.Status, (d, _) => VisitTexts.Name(d.Status), (from, to) => to.Status = from.Status),
        new(nameof(VisitDetails.RequestedOn), VisitTexts.RequestedOn, (d, _) => Day(d.RequestedOn), (from, to) => to.RequestedOn = from.RequestedOn),
        new(nameof(VisitDetails.StartOn), VisitTexts.StartOn, (d, _) => Day(d.StartOn), (from, to) => to.StartOn = from.StartOn),
        new(nameof(VisitDetails.EndOn), VisitTexts.EndOn, (d, _) => Day(d.EndOn), (from, to) => to.EndOn = from.EndOn),
        new(nameof(VisitDetails.LeadReceiver), VisitTexts.LeadReceiver, (d, lists) => lists.ReceiverName(d.LeadReceiver), (from, to) => to.LeadReceiver = from.LeadReceiver),
        new(nameof(VisitDetails.Countries), VisitTexts.Countries, (d, lists) => Names(d.Countries, code => lists.CountryName(code)), (from, to) => to.Countries = [.. from.Countries]),
        new(nameof(VisitDetails.Participants), VisitTexts.Participants, (d, _) => d.Participants?.ToString("N0", CultureInfo.CurrentCulture) ?? "", (from, to) => to.Participants = from.Participants),
        new(nameof(VisitDetails.ParticipantsKind), VisitTexts.ParticipantsKind, (d, _) => VisitTexts.Name(d.ParticipantsKind), (from, to) => to.ParticipantsKind = from.ParticipantsKind),
        new(nameof(VisitDetails.Format), VisitTexts.Format, (d, _) => d.Format is { } format ? VisitTexts.Name(format) : "", (from, to) => to.Format = from.Format),
        new(nameof(VisitDetails.Themes), VisitTexts.Themes, (d, lists) => string.Join(", ", d.Themes.Select(code => lists.ThemeName(code).ToString())), (from, to) => to.Themes = [.. from.Themes]),
        new(nameof(VisitDetails.Goals), VisitTexts.Goals, (d, lists) => string.Join(", ", d.Goals.Select(code => $"{code} {lists.GoalName(code)}")), (from, to) => to.Goals = [.. from.Goals]),
        new(nameof(VisitDetails.Channel), VisitTexts.Channel, (d, lists) => lists.ChannelName(d.Channel), (from, to) => to.Channel = from.Channel),
        new(nameof(VisitDetails.Organiser), VisitTexts.Organiser, (d, _) => d.Organiser ?? "", (from, to) => to.Organiser = from.Organiser),
        new(nameof(VisitDetails.TargetGroup), VisitTexts.TargetGroup, (d, lists) => lists.TargetGroupName(d.TargetGroup), (from, to) => to.TargetGroup = from.TargetGroup),
        new(nameof(VisitDetails.Companies), VisitTexts.Companies, (d, _) => string.Join(", ", d.Companies.Select(Company).Order(SwedishSort.Comparer)), (from, to) => to.Companies = [.. from.Companies]),
        new(nameof(VisitDetails.Stops), VisitTexts.Stops, (d, lists) => string.Join("; ", d.Stops.Select(stop => Stop(stop, lists))), (from, to) => to.Stops = [.. from.Stops.Select(VisitCopy.Stop)]),
        new(nameof(VisitDetails.Relevance), VisitTexts.Relevance, (d, _) => VisitTexts.Name(d.Relevance), (from, to) => to.Relevance = from.Relevance),
        new(nameof(VisitDetails.PrecededBy), VisitTexts.PrecededBy, (d, _) => d.PrecededBy ?? "", (from, to) => to.PrecededBy = from.PrecededBy),
        new(nameof(VisitDetails.RegistrationNumber), VisitTexts.RegistrationNumber, (d, _) => d.RegistrationNumber ?? "", (from, to) => to.RegistrationNumber = from.RegistrationNumber),
        new(nameof(VisitDetails.Notes), VisitTexts.Notes, (d, _) => d.Notes ?? "", (from, to) => to.Notes = from.Notes),
    ];

    public static VisitField Of(string key) => All.Single(field => field.Key == key);

    /// <summary>The fields in which two sets of details differ, as people see them.</summary>
    public static IEnumerable<VisitField> Differing(VisitDetails one, VisitDetails other, ProgrammeLists lists) =>
        All.Where(field => field.Show(one, lists) != field.Show(other, lists));

    public static string Company(CompanyMet company) => company.Name is { Length: > 0 } name ? $"{name} ({OrganisationNumber.Written(company.Number)})" : OrganisationNumber.Written(company.Number);

    private static string Stop(StopDetails stop, ProgrammeLists lists)
    {
        var place = stop.Town ?? (stop.County is null ? null : lists.CountyName(stop.County).ToString());
        var days = stop.StartOn is null ? null : stop.EndOn is null || stop.EndOn == stop.StartOn ? Day(stop.StartOn) : $"{Day(stop.StartOn)} – {Day(stop.EndOn)}";
        var more = string.Join(", ", ((string?[])[place, days, .. stop.Objects]).Where(part => !string.IsNullOrEmpty(part)));
        return more.Length == 0 ? lists.ReceiverName(stop.Receiver) : $"{lists.ReceiverName(stop.Receiver)}: {more}";
    }

    private static string Names(IEnumerable<string> codes, Func<string, Text> name) => string.Join(", ", codes.Select(code => name(code).ToString()).Order(SwedishSort.Comparer));

    private static string Day(DateOnly? day) => day is null || day == default(DateOnly) ? "" : day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
