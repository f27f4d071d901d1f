using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>One line of the stage log. Who made it and why stand in the change of <see cref="RegisteredAt"/>.</summary>
public sealed class StageChange : IKept
{
    public required Guid Id { get; init; }

    public required Guid OpportunityId { get; init; }

    /// <summary>0 for the first stage, then on.</summary>
    public required int Place { get; init; }

    public required OpportunityStage Stage { get; init; }

    /// <summary>The day of the change, as the person stated it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>UTC; when it was recorded.</summary>
    public required DateTime RegisteredAt { get; init; }

    /// <summary>Where it was parked.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where it was closed.</summary>
    public ClosingReason? Because { get; init; }

    /// <summary>With whom there is an agreement.</summary>
    public string? With { get; init; }
}

/// <summary>A visit that the opportunity came from or that belongs to it, whichever node led it.</summary>
public sealed class OpportunityVisit : IKept
{
    public required Guid OpportunityId { get; init; }

    public required Guid VisitId { get; init; }

    /// <summary>Since when they belong together.</summary>
    public required DateOnly On { get; init; }
}

public sealed class OpportunityCompany : IKept
{
    public required Guid OpportunityId { get; init; }

    public required string Number { get; init; }
}

public sealed class OpportunityTheme : IKept
{
    public required Guid OpportunityId { get; init; }

    public required string Theme { get; init; }
}

/// <summary>Notes lie apart, since other nodes may not read them.</summary>
public sealed class OpportunityNote : IKept
{
    public required Guid OpportunityId { get; init; }

    public required string Notes { get; set; }
}

public enum TouchKind
{
    /// <summary>Somebody spoke with the buyer, the company or who else the case depends on.</summary>
    Contact,

    Note,
    Stage,
    Visit,

    /// <summary>A follow-up action of a linked visit was done. Follows from the action, and is no row of its own.</summary>
    Action,
}

/// <summary>Something happened in the case on a day. What was said lies apart, as notes do.</summary>
public sealed class OpportunityTouch : IKept
{
    public required Guid Id { get; init; }

    public required Guid OpportunityId { get; init; }

    public required TouchKind Kind { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>UTC; when it was recorded.</summary>
    public required DateTime RegisteredAt { get; init; }

    /// <summary>The visit that was linked.</summary>
    public Guid? VisitId { get; init; }
}

/// <summary>What a contact or a note says; read by those who may read notes.</summary>
public sealed class TouchNote : IKept
{
    public required Guid TouchId { get; init; }

    public required Guid OpportunityId { get; init; }

    public required string Words { get; set; }
}

/// <summary>The record of a handover from one lead receiver to another. Who did it and why stand in the change of <see cref="RegisteredAt"/>.</summary>
public sealed class Handover : IKept
{
    public required Guid Id { get; init; }

    public required Guid OpportunityId { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RegisteredAt { get; init; }
}

/// <summary>The last number given out in a year's references.</summary>
public sealed class OpportunityCounter
{
    public required int Year { get; init; }

    public required int Last { get; set; }
}
