using SmartCityDashboard.Core.History;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>One line of the list.</summary>
public sealed record OpportunityRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string LeadReceiver { get; init; }

    public string? BuyerCountry { get; init; }

    public string? Buyer { get; init; }

    public required OpportunityStage Stage { get; init; }

    /// <summary>Since when it stands in its stage.</summary>
    public required DateOnly StageOn { get; init; }

    /// <summary>Swedish days in the stage, up to the day that is shown.</summary>
    public required int DaysInStage { get; init; }

    public DateOnly? ParkedUntil { get; init; }

    public ClosingReason? ClosedBecause { get; init; }

    public string? NextStep { get; init; }

    public DateOnly? NextStepOn { get; init; }

    /// <summary>The day of the last touch; null when there was none.</summary>
    public DateOnly? TouchedOn { get; init; }

    public required bool IsSilent { get; init; }

    public required int Version { get; init; }
}

/// <summary>A page of a list: the rows, and cursors for its neighbours (null when there is none).</summary>
public sealed record OpportunityPage(IReadOnlyList<OpportunityRow> Rows, string? Next, string? Previous);

/// <summary>One stay in a stage: since when, until when, and how it came about. Who and why are empty for those who may not read the history of the lead receiver.</summary>
/// <param name="On">The day of the change, as stated.</param>
/// <param name="Days">Swedish days in the stage, until the next change or the day that is shown.</param>
/// <param name="RecordedAt">UTC.</param>
public sealed record StageStay(
    OpportunityStage Stage, DateOnly On, int Days, DateTime RecordedAt, string By, string? Why, DateOnly? Until, ClosingReason? Because, string? With);

/// <summary>One touch as the viewer may see it.</summary>
/// <param name="RecordedAt">UTC.</param>
/// <param name="By">Empty for those who may not read the history of the lead receiver.</param>
/// <param name="Words">What was said; null for those who may not read notes.</param>
/// <param name="Visit">Reference of the visit that was linked, or whose action was done.</param>
public sealed record TouchView(TouchKind Kind, DateOnly On, DateTime RecordedAt, string By, string? Words, string? Visit);

/// <summary>A handover; who and why are empty for those who may not read the history.</summary>
/// <param name="At">UTC.</param>
public sealed record HandoverView(string From, string To, DateTime At, string By, string? Why);

/// <summary>A linked visit.</summary>
public sealed record LinkedVisit(string Reference, string Delegation, DateOnly StartOn, DateOnly EndOn, string LeadReceiver, DateOnly LinkedOn);

/// <summary>One opportunity as the viewer may see it.</summary>
public sealed record OpportunityView
{
    public required Opportunity Opportunity { get; init; }

    public required IReadOnlyList<LinkedVisit> Visits { get; init; }

    /// <summary>The stage log, oldest first.</summary>
    public required IReadOnlyList<StageStay> Stages { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<TouchView> Touches { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<HandoverView> Handovers { get; init; }

    /// <summary>Saves, newest first; empty for those who may not read the history.</summary>
    public required IReadOnlyList<RecordChange> Changes { get; init; }

    public required bool IsSilent { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MaySeeNotes { get; init; }

    public required bool MaySeeHistory { get; init; }

    /// <summary>UTC instant and person of the newest version; the person is empty for those who may not read the history.</summary>
    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
