using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>One field that a person fills in, as people see it.</summary>
/// <param name="Key">The property's name.</param>
/// <param name="Show">The value as text; empty when nothing is filled in.</param>
/// <param name="Copy">Takes the field over from the first to the second.</param>
public sealed record OpportunityField(string Key, Text Label, Func<OpportunityDetails, ProgrammeLists, string> Show, Action<OpportunityDetails, OpportunityDetails> Copy);

/// <summary>One value of the opportunity that actions of their own set: stage, agreement, links.</summary>
public sealed record OpportunityStateField(string Key, Text Label, Func<Opportunity, ProgrammeLists, string> Show);

/// <summary>Every field of an opportunity once: for the page, the conflict of two saves, the history and the download.</summary>
public static class OpportunityFields
{
    /// <summary>What the form changes.</summary>
    public static IReadOnlyList<OpportunityField> Filled { get; } =
    [
        new(nameof(OpportunityDetails.Title), OpportunityTexts.Title, (d, _) => d.Title, (from, to) => to.Title = from.Title),
        new(nameof(OpportunityDetails.Description), OpportunityTexts.Description, (d, _) => d.Description ?? "", (from, to) => to.Description = from.Description),
        new(nameof(OpportunityDetails.BuyerCountry), OpportunityTexts.BuyerCountry, (d, lists) => lists.CountryName(d.BuyerCountry), (from, to) => to.BuyerCountry = from.BuyerCountry),
        new(nameof(OpportunityDetails.Buyer), OpportunityTexts.Buyer, (d, _) => d.Buyer ?? "", (from, to) => to.Buyer = from.Buyer),
        new(nameof(OpportunityDetails.Companies), OpportunityTexts.Companies, (d, _) => string.Join(", ", d.Companies.Select(VisitFields.Company).Order(SwedishSort.Comparer)), (from, to) => to.Companies = [.. from.Companies]),
        new(nameof(OpportunityDetails.Themes), OpportunityTexts.Themes, (d, lists) => string.Join(", ", d.Themes.Select(code => lists.ThemeName(code).ToString()).Order(SwedishSort.Comparer)), (from, to) => to.Themes = [.. from.Themes]),
        new(nameof(OpportunityDetails.NextStep), OpportunityTexts.NextStep, (d, _) => d.NextStep ?? "", (from, to) => to.NextStep = from.NextStep),
        new(nameof(OpportunityDetails.NextStepOn), OpportunityTexts.NextStepOn, (d, _) => Day(d.NextStepOn), (from, to) => to.NextStepOn = from.NextStepOn),
        new(nameof(OpportunityDetails.Notes), OpportunityTexts.Notes, (d, _) => d.Notes ?? "", (from, to) => to.Notes = from.Notes),
    ];

    /// <summary>What moves, links and handovers change.</summary>
    public static IReadOnlyList<OpportunityStateField> Led { get; } =
    [
        new(nameof(Opportunity.LeadReceiver), OpportunityTexts.LeadReceiver, (one, lists) => lists.ReceiverName(one.LeadReceiver)),
        new(nameof(Opportunity.OpenedOn), OpportunityTexts.OpenedOn, (one, _) => Day(one.OpenedOn)),
        new(nameof(Opportunity.Stage), OpportunityTexts.Stage, (one, _) => OpportunityTexts.Name(one.Stage)),
        new(nameof(Opportunity.StageOn), OpportunityTexts.StageOn, (one, _) => Day(one.StageOn)),
        new(nameof(Opportunity.ParkedUntil), OpportunityTexts.ParkedUntil, (one, _) => Day(one.ParkedUntil)),
        new(nameof(Opportunity.ClosedBecause), OpportunityTexts.ClosedBecause, (one, _) => one.ClosedBecause is { } because ? OpportunityTexts.Name(because) : ""),
        new(nameof(Opportunity.AgreedOn), OpportunityTexts.AgreedOn, (one, _) => Day(one.AgreedOn)),
        new(nameof(Opportunity.AgreedWith), OpportunityTexts.AgreedWith, (one, _) => one.AgreedWith ?? ""),
        new(nameof(Opportunity.Visits), OpportunityTexts.Visits, (one, _) => string.Join(", ", one.Visits.Order(StringComparer.Ordinal))),
        new(nameof(Opportunity.WithdrawnBecause), OpportunityTexts.Withdrawn, (one, _) => one.WithdrawnBecause ?? ""),
        new(nameof(Opportunity.DuplicateOf), OpportunityTexts.DuplicateOf, (one, _) => one.DuplicateOf ?? ""),
    ];

    public static OpportunityField Of(string key) => Filled.Single(field => field.Key == key);

    /// <summary>Everything that a form holds, with lists of its own.</summary>
    public static OpportunityDetails Copy(OpportunityDetails from)
    {
        var to = new OpportunityDetails { LeadReceiver = from.LeadReceiver, OpenedOn = from.OpenedOn, FirstStage = from.FirstStage, Visits = [.. from.Visits] };
        foreach (var field in Filled) field.Copy(from, to);
        return to;
    }

    /// <summary>The fields in which two sets of details differ, as people see them.</summary>
    public static IEnumerable<OpportunityField> Differing(OpportunityDetails one, OpportunityDetails other, ProgrammeLists lists) =>
        Filled.Where(field => field.Show(one, lists) != field.Show(other, lists));

    private static string Day(DateOnly? day) => day is { } known && known != default ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
}
