using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>What two records were found to be to each other.</summary>
public enum PairVerdict
{
    Same,
    Different,
}

/// <summary>What the two records are.</summary>
public enum PairKind
{
    Visits,
}

/// <summary>
/// A person's decision on two records that looked alike. It holds as long as what it was made on does: different while the fields of the rule are as they
/// were, same while the one is withdrawn as a duplicate of the other. A decision that is taken back is no longer a row, but stays in the past.
/// </summary>
public sealed class PairDecision : IKept
{
    public required Guid Id { get; init; }

    public required PairKind Kind { get; init; }

    /// <summary>The lower id of the two, so that a pair is one row whichever way round it is looked at.</summary>
    public required Guid FirstId { get; init; }

    public required Guid SecondId { get; init; }

    public required PairVerdict Verdict { get; set; }

    /// <summary>Of two that are the same, the one that stays.</summary>
    public Guid? StaysId { get; set; }

    /// <summary>What the fields of the rule said.</summary>
    public required string Mark { get; set; }

    public string? Why { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime DecidedAt { get; set; }

    public required Guid DecidedBy { get; set; }

    /// <summary>The member's name at the time.</summary>
    public required string By { get; set; }
}
