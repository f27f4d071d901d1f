namespace SmartCityDashboard.Core.Visits;

/// <summary>The life of a visit. A status never changes by itself.</summary>
public enum VisitStatus
{
    Requested,
    UnderAssessment,
    Assigned,
    Confirmed,
    Held,
    Declined,
    Cancelled,
    Rebooked,

    /// <summary>Registered in error or a duplicate: left out everywhere, listed as left out, can be restored.</summary>
    Withdrawn,
}

public static class VisitLife
{
    /// <summary>What a person may choose in a form; withdrawing is an action of its own.</summary>
    public static IReadOnlyList<VisitStatus> Choices { get; } = [.. Enum.GetValues<VisitStatus>().Where(status => status != VisitStatus.Withdrawn)];

    /// <summary>A request: before a receiver has taken it on.</summary>
    public static bool IsRequest(this VisitStatus status) => status is VisitStatus.Requested or VisitStatus.UnderAssessment;

    /// <summary>The natural next steps, the main one first.</summary>
    public static IReadOnlyList<VisitStatus> NextSteps(VisitStatus status) => status switch
    {
        VisitStatus.Requested => [VisitStatus.UnderAssessment, VisitStatus.Assigned, VisitStatus.Declined],
        VisitStatus.UnderAssessment => [VisitStatus.Assigned, VisitStatus.Declined],
        VisitStatus.Assigned => [VisitStatus.Confirmed, VisitStatus.Declined, VisitStatus.Cancelled],
        VisitStatus.Confirmed => [VisitStatus.Held, VisitStatus.Rebooked, VisitStatus.Cancelled],
        VisitStatus.Rebooked => [VisitStatus.Confirmed, VisitStatus.Cancelled],
        _ => [],
    };
}

/// <summary>Whether a visit counts as international, stored with the visit so that questions need no look at its countries.</summary>
public enum Reach
{
    International,

    /// <summary>Sweden is the only country.</summary>
    Domestic,

    CountryMissing,
}
