using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>A stage change as a person asks for it.</summary>
/// <param name="To">On the way, or aside.</param>
/// <param name="On">The day on which it happened: not in the future, and not before the last change.</param>
public sealed record Move(OpportunityStage To, DateOnly On)
{
    /// <summary>Needed for a step back, and for closing with the reason Other.</summary>
    public string? Why { get; init; }

    /// <summary>Needed for parking: a day after today.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Needed for closing.</summary>
    public ClosingReason? Because { get; init; }

    /// <summary>Needed for an agreement that was not made before: with whom.</summary>
    public string? With { get; init; }
}

/// <summary>Which stage may follow which, and what has to be told. A case ends by an agreement that came about, or by a reason; in no other way.</summary>
public static class OpportunityMoves
{
    /// <returns>What is wrong, by the property of <see cref="Move"/>; nothing when the step may be taken.</returns>
    public static IReadOnlyList<Problem> Check(Opportunity opportunity, Move move, DateOnly today)
    {
        List<Problem> problems = [];
        void Unless(bool holds, string field, Text message)
        {
            if (!holds) problems.Add(new Problem(field, message));
        }

        var from = opportunity.Stage;
        var isSaid = !string.IsNullOrWhiteSpace(move.Why);
        if (opportunity.IsWithdrawn) return [new Problem("", OpportunityTexts.WithdrawnIsClosed)];
        // A parked one may be parked anew, until another day.
        Unless(move.To != from || from == OpportunityStage.Parked, nameof(move.To), OpportunityTexts.IsThere.With(OpportunityTexts.Name(from)));
        Unless(!from.IsEnded() || !move.To.IsAside() || move.To == from, nameof(move.To), OpportunityTexts.ReopenFirst);
        Unless(move.On >= opportunity.StageOn, nameof(move.On), OpportunityTexts.BeforeLast.With(opportunity.StageOn));
        Unless(move.On <= today, nameof(move.On), OpportunityTexts.MoveInFuture);
        Unless((move.Why?.Length ?? 0) <= OpportunityRules.ReasonLength, nameof(move.Why), OpportunityTexts.TooLong.With(OpportunityRules.ReasonLength));
        Unless(!IsBack(opportunity, move.To) || isSaid, nameof(move.Why), from.IsEnded() ? OpportunityTexts.ReopenReason : OpportunityTexts.BackReason);
        if (move.To == OpportunityStage.Parked) Unless(move.Until > today, nameof(move.Until), OpportunityTexts.UntilNeeded);
        if (move.To == OpportunityStage.Parked) Unless(move.Until is not { } until || until <= today.AddYears(10), nameof(move.Until), OpportunityTexts.DayOutOfRange);
        if (move.To == OpportunityStage.Closed) Unless(move.Because is not null, nameof(move.Because), OpportunityTexts.BecauseNeeded);
        if (move is { To: OpportunityStage.Closed, Because: ClosingReason.Other }) Unless(isSaid, nameof(move.Why), OpportunityTexts.OtherNeedsWords);
        if (move.To == OpportunityStage.Agreement) Unless(opportunity.AgreedOn is not null || !string.IsNullOrWhiteSpace(move.With), nameof(move.With), OpportunityTexts.WithNeeded);
        Unless((move.With?.Length ?? 0) <= OpportunityRules.TitleLength, nameof(move.With), OpportunityTexts.TooLong.With(OpportunityRules.TitleLength));
        if (move.To == OpportunityStage.Realised) Unless(opportunity.AgreedOn is not null, nameof(move.To), OpportunityTexts.AgreementFirst);
        return problems;
    }

    /// <summary>Out of an end, or to an earlier stage on the way than the last one on it.</summary>
    public static bool IsBack(Opportunity opportunity, OpportunityStage to) =>
        !to.IsAside() && (opportunity.Stage == OpportunityStage.Closed || to < (opportunity.StageBefore ?? opportunity.Stage));
}
