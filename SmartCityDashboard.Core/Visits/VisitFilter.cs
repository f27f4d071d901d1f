namespace SmartCityDashboard.Core.Visits;

public enum VisitOrder
{
    Start,
    Reference,
    Delegation,
    Participants,
    Receiver,
}

/// <summary>Which questions to the node a list of visits is narrowed by.</summary>
public enum QuestionFilter
{
    /// <summary>A question waits for its answer.</summary>
    Open,

    /// <summary>A question of the viewer's own waits for its answer.</summary>
    OwnOpen,

    /// <summary>A question of the viewer's own was answered in the last seven days.</summary>
    OwnAnswered,
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

    /// <summary>Withdrawn visits are listed only when they are asked for, or when questions are.</summary>
    public VisitStatus? Status { get; init; }

    /// <summary>Confirmed and past their end: held or not? Needs an answer by a person.</summary>
    public bool NeedsAnswer { get; init; }

    /// <summary>Narrows to visits with such questions, withdrawn ones too: they may be what is asked about.</summary>
    public QuestionFilter? Question { get; init; }

    public VisitOrder Order { get; init; } = VisitOrder.Start;

    public bool Descending { get; init; } = true;
}
