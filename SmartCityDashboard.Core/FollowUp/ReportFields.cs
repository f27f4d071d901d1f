using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>One field of a business report, as people see it.</summary>
/// <param name="Key">The property's name.</param>
/// <param name="Show">The value as text; empty when nothing is filled in.</param>
/// <param name="Copy">Takes the field over from another report.</param>
public sealed record ReportField(string Key, Text Label, Func<ReportDetails, string> Show, Action<ReportDetails, ReportDetails> Copy);

/// <summary>Every field of a report once: for the form and for the conflict of two saves.</summary>
public static class ReportFields
{
    public static IReadOnlyList<ReportField> All { get; } =
    [
        new(nameof(ReportDetails.Potential), FollowUpWords.Potential, report => report.Potential is { } potential ? FollowUpWords.Name(potential) : "", (from, to) => to.Potential = from.Potential),
        new(nameof(ReportDetails.NextStep), FollowUpWords.NextStep, report => report.NextStep ?? "", (from, to) => to.NextStep = from.NextStep),
        new(nameof(ReportDetails.NoBusinessBecause), FollowUpWords.NoBusinessBecause, report => report.NoBusinessBecause ?? "", (from, to) => to.NoBusinessBecause = from.NoBusinessBecause),
    ];

    public static ReportField Of(string key) => All.Single(field => field.Key == key);

    internal static IReadOnlyList<FieldConflict> Conflicts(ReportDetails opened, ReportDetails mine, ReportDetails theirs) =>
    [
        .. All.Where(field => field.Show(opened) != field.Show(theirs))
            .Select(field => new FieldConflict(field.Key, field.Label, field.Show(opened), field.Show(mine), field.Show(theirs))),
    ];
}
