namespace SmartCityDashboard.Core.Opportunities;

/// <summary>Where an opportunity stands. Up to Realised in the order of the way; the last two lie aside of it.</summary>
public enum OpportunityStage
{
    /// <summary>In the business development group.</summary>
    BusinessGroup,

    Dialogue,

    PreFeasibilityStudy,

    FeasibilityStudy,

    /// <summary>Tender, or a visit in return.</summary>
    Tender,

    Agreement,

    Realised,

    /// <summary>Until a date, on which somebody wakes it.</summary>
    Parked,

    /// <summary>Without business, with a reason: a result, not a failure.</summary>
    Closed,
}

/// <summary>Why an opportunity was closed without business.</summary>
public enum ClosingReason
{
    NoNeed,
    NoFunding,
    OtherSupplier,
    NoSwedishSupplier,
    DoesNotFit,
    PoliticalDecision,
    NoAnswer,

    /// <summary>Says which in words.</summary>
    Other,
}

public static class OpportunityLife
{
    public static IReadOnlyList<OpportunityStage> All { get; } = Enum.GetValues<OpportunityStage>();

    /// <summary>The way to business, in order.</summary>
    public static IReadOnlyList<OpportunityStage> Way { get; } = [.. All.Where(stage => !stage.IsAside())];

    /// <summary>Stages that an opportunity may begin in: an agreement is made with a date and a counterpart, by a move.</summary>
    public static IReadOnlyList<OpportunityStage> First { get; } = [.. Way.Where(stage => stage < OpportunityStage.Agreement)];

    public static bool IsAside(this OpportunityStage stage) => stage is OpportunityStage.Parked or OpportunityStage.Closed;

    /// <summary>Nothing more is expected.</summary>
    public static bool IsEnded(this OpportunityStage stage) => stage is OpportunityStage.Realised or OpportunityStage.Closed;
}
