using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What must hold for a version of the process before it can be saved as a draft or adopted.</summary>
public static class ProcessRules
{
    public const int KeyLength = 40;
    public const int NameLength = 200;
    public const int MostSteps = 20;
    private const int LongestOffset = 1826;

    /// <returns>Faults; the field is <c>Steps[2].Offset</c> and the like.</returns>
    public static IReadOnlyList<Problem> Check(DateOnly validFrom, IReadOnlyList<StepDetails> steps, DateOnly today)
    {
        List<Problem> problems = [];
        if (validFrom == default || validFrom < new DateOnly(2000, 1, 1) || validFrom > today.AddYears(5)) problems.Add(new(nameof(ProcessVersion.ValidFrom), FollowUpTexts.DueOutOfRange));
        if (steps.Count is 0 or > MostSteps) problems.Add(new("Steps", ProcessTexts.StepsOutOfRange.With(MostSteps)));
        if (steps.Count(step => step.Kind == StepKind.BusinessReport) != 1) problems.Add(new("Steps", ProcessTexts.OneReport));
        foreach (var kind in new[] { StepKind.AnswerRequest, StepKind.PromiseKept })
        {
            if (steps.Count(step => step.Kind == kind) > 1) problems.Add(new("Steps", ProcessTexts.OnlyOne.With(FollowUpWords.Name(kind))));
        }

        for (var place = 0; place < steps.Count; place++) Step(problems, place, steps);
        return problems;
    }

    private static void Step(List<Problem> problems, int place, IReadOnlyList<StepDetails> steps)
    {
        var step = steps[place];
        void Unless(bool holds, string field, Text message)
        {
            if (!holds) problems.Add(new($"Steps[{place}].{field}", message));
        }

        foreach (var (field, name) in new[] { (nameof(step.NameSv), step.NameSv), (nameof(step.NameEn), step.NameEn) })
        {
            Unless(!string.IsNullOrWhiteSpace(name), field, ProcessTexts.NameNeeded);
            Unless(name.Length <= NameLength, field, FollowUpTexts.TooLong.With(NameLength));
        }

        Unless(step.Offset is >= 0 and <= LongestOffset, nameof(step.Offset), ProcessTexts.OffsetOutOfRange.With(LongestOffset));
        Unless(step.Kind == StepKind.AnswerRequest == (step.From == StepStart.Request), nameof(step.From), ProcessTexts.FromRequest);
        Unless(step.Kind != StepKind.AnswerRequest || place == 0, nameof(step.Kind), ProcessTexts.AnswerFirst);
        Unless(step.Kind != StepKind.BusinessReport || step.From == StepStart.VisitEnd, nameof(step.From), ProcessTexts.ReportFromEnd);
        Unless(step.From != StepStart.PreviousStep || (place > 0 && steps[place - 1].Kind != StepKind.AnswerRequest), nameof(step.From), ProcessTexts.NothingBefore);
    }
}
