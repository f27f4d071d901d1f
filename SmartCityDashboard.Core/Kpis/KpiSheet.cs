using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

public enum Direction
{
    MoreIsBetter,

    /// <summary>Describes; neither up nor down is good in itself.</summary>
    Neutral,

    LessIsBetter,
}

/// <summary>The reference sheet of a KPI: what a reader needs to trust and cite it.</summary>
public sealed record KpiSheet
{
    public required string Code { get; init; }

    public required Text Name { get; init; }

    public required Text Definition { get; init; }

    /// <summary>What is counted.</summary>
    public required Text Grain { get; init; }

    public required Text Formula { get; init; }

    public Text? Numerator { get; init; }

    public Text? Denominator { get; init; }

    public required Direction Direction { get; init; }

    public required Text Owner { get; init; }

    public required Text KnownIssues { get; init; }

    /// <summary>Rises when the definition changes, so that a cited figure names the definition it was made with.</summary>
    public required int Version { get; init; }

    public required DateOnly ValidFrom { get; init; }
}
