namespace SmartCityDashboard.Core.Visits;

public enum VisitOrder
{
    Start,
    Reference,
    Delegation,
    Participants,
    Receiver,
}

/// <summary>What a list of visits is narrowed to, and its order. The names are those of the addresses.</summary>
public sealed record VisitFilter
{
    public string? Search { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The lead receiver.</summary>
    public string? Node { get; init; }

    public string? TookPart { get; init; }

    public string? Country { get; init; }

    public string? Theme { get; init; }

    /// <summary>Organisation number of a company met, ten digits.</summary>
    public string? Company { get; init; }

    public VisitFormat? Format { get; init; }

    public string? Channel { get; init; }

    /// <summary>Withdrawn visits are listed only when they are asked for.</summary>
    public VisitStatus? Status { get; init; }

    /// <summary>Confirmed and past their end: held or not? Needs an answer by a person.</summary>
    public bool NeedsAnswer { get; init; }

    public VisitOrder Order { get; init; } = VisitOrder.Start;

    public bool Descending { get; init; } = true;
}
