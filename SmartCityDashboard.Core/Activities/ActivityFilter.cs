namespace SmartCityDashboard.Core.Activities;

public enum ActivityOrder
{
    Start,
    Reference,
    Title,
    Participants,
    Receiver,
}

/// <summary>What a list of activities is narrowed to, and its order. The names are those of the addresses.</summary>
public sealed record ActivityFilter
{
    public string? Search { get; init; }

    /// <summary>First day of the first ones and of the last ones.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The lead receiver.</summary>
    public string? Node { get; init; }

    public string? TookPart { get; init; }

    public ActivityKind? Kind { get; init; }

    /// <summary>A country that the activity concerns.</summary>
    public string? Country { get; init; }

    public string? Theme { get; init; }

    /// <summary>The name of a series of webinars, as it is written.</summary>
    public string? Series { get; init; }

    /// <summary>Withdrawn activities are listed only when they are asked for.</summary>
    public ActivityStatus? Status { get; init; }

    public ActivityOrder Order { get; init; } = ActivityOrder.Start;

    public bool Descending { get; init; } = true;
}
