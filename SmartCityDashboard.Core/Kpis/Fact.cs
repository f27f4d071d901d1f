using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// One thing that could count. It names the thing, so that a national total counts things, and a visit with three nodes is one visit
/// though three node rows show it.
/// </summary>
internal sealed class Fact
{
    /// <summary>The visit behind it; dimensions are attached through it.</summary>
    public Guid Row { get; init; }

    public string Reference { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Decides the period.</summary>
    public DateOnly On { get; init; }

    public string Lead { get; init; } = "";

    public VisitStatus Status { get; init; }

    public Reach Reach { get; init; }

    public VisitFormat? Format { get; init; }

    public string? Channel { get; init; }

    public string? TargetGroup { get; init; }

    /// <summary>What is counted once: a country's code, a company's number. Null where the visit itself is the thing.</summary>
    public string? Thing { get; init; }

    /// <summary>The world region of a country that is the thing.</summary>
    public string? ThingRegion { get; init; }

    /// <summary>What is summed; null is unknown.</summary>
    public long? Value { get; init; }

    /// <summary>Whether it belongs to the numerator of a share; null is unknown.</summary>
    public bool? Hit { get; init; }

    /// <summary>The fact is a guess, as where it was.</summary>
    public bool Estimated { get; init; }

    /// <summary>Its value is a guess.</summary>
    public bool ValueEstimated { get; init; }

    /// <summary>What the KPI asks about does not apply to the visit.</summary>
    public bool Exempt { get; init; }

    /// <summary>A company that an earlier counted visit had met.</summary>
    public bool Repeated { get; init; }
}
