using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What must hold for promises and reports, whoever fills them in. Each fault names its field.</summary>
public static class FollowUpRules
{
    public const int WhatLength = 500;
    public const int NameLength = 200;
    public const int ReasonLength = 1000;
    public const int LongLength = 4000;
    private static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <param name="isStep">A step of the process says itself what is to be done.</param>
    public static IReadOnlyList<Problem> Check(ActionDetails details, DateOnly today, bool isStep = false)
    {
        List<Problem> problems = [];
        if (!isStep && string.IsNullOrWhiteSpace(details.What)) problems.Add(new(nameof(details.What), FollowUpTexts.WhatNeeded));
        Length(problems, nameof(details.What), details.What, WhatLength);
        Length(problems, nameof(details.ToWhom), details.ToWhom, NameLength);
        Length(problems, nameof(details.OwnerOutside), details.OwnerOutside, NameLength);
        if (details.OwnerId is not null && !string.IsNullOrWhiteSpace(details.OwnerOutside)) problems.Add(new(nameof(details.OwnerOutside), FollowUpTexts.OneOwner));
        if (Due(details.DueOn, today) is { } fault) problems.Add(new(nameof(details.DueOn), fault));
        return problems;
    }

    /// <param name="promises">Whether the visit has a promise, kept or not, or gets one with the report.</param>
    /// <param name="open">Whether one of them is still to be kept.</param>
    public static IReadOnlyList<Problem> Check(ReportDetails details, bool promises, bool open)
    {
        List<Problem> problems = [];
        var noBusiness = !string.IsNullOrWhiteSpace(details.NoBusinessBecause);
        if (details.Potential is null) problems.Add(new(nameof(details.Potential), FollowUpTexts.PotentialNeeded));
        if (!promises && !noBusiness) problems.Add(new("Promises", FollowUpTexts.PromiseNeeded));
        if (open && noBusiness) problems.Add(new(nameof(details.NoBusinessBecause), FollowUpTexts.BothPromiseAndNone));
        Length(problems, nameof(details.NextStep), details.NextStep, LongLength);
        Length(problems, nameof(details.NoBusinessBecause), details.NoBusinessBecause, LongLength);
        return problems;
    }

    public static Text? Due(DateOnly due, DateOnly today) =>
        due == default ? FollowUpTexts.DueNeeded
        : due < Earliest || due > today.AddYears(5) ? FollowUpTexts.DueOutOfRange
        : null;

    /// <exception cref="RuleBroken">When it is missing or too long.</exception>
    public static string Reason(string? reason, string field = "Reason") =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleBroken(field, FollowUpTexts.ReasonNeeded) : Optional(reason, field)!;

    public static string? Optional(string? reason, string field = "Reason") =>
        reason?.Trim() is { Length: > ReasonLength } ? throw new RuleBroken(field, FollowUpTexts.TooLong.With(ReasonLength)) : reason?.Trim();

    internal static void Length(List<Problem> problems, string field, string? text, int most)
    {
        if (text?.Length > most) problems.Add(new(field, FollowUpTexts.TooLong.With(most)));
    }
}
