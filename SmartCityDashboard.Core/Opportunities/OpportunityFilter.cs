namespace SmartCityDashboard.Core.Opportunities;

public enum OpportunityOrder
{
    /// <summary>Since when it stands in its stage.</summary>
    Since,
    Reference,
    Title,
    Receiver,

    /// <summary>The day of the next step; those without one come last.</summary>
    NextStep,
}

/// <summary>Which parked cases to list.</summary>
public enum Waking
{
    /// <summary>Today, or on a day that has passed.</summary>
    Today,

    /// <summary>At latest a week from today.</summary>
    Week,
}

/// <summary>What a list of opportunities is narrowed to, and its order. The names are those of the addresses.</summary>
public sealed record OpportunityFilter
{
    public string? Search { get; init; }

    public OpportunityStage? Stage { get; init; }

    /// <summary>The lead receiver.</summary>
    public string? Node { get; init; }

    /// <summary>The buyer's.</summary>
    public string? Country { get; init; }

    public string? Theme { get; init; }

    /// <summary>Organisation number of a Swedish company, ten digits.</summary>
    public string? Company { get; init; }

    /// <summary>Reference of a linked visit.</summary>
    public string? Visit { get; init; }

    /// <summary>See <see cref="Opportunities.Silence"/>.</summary>
    public bool Silent { get; init; }

    public Waking? Waking { get; init; }

    /// <summary>Withdrawn ones are listed only when they are asked for, and then alone.</summary>
    public bool Withdrawn { get; init; }

    public OpportunityOrder Order { get; init; } = OpportunityOrder.Since;

    public bool Descending { get; init; }
}
