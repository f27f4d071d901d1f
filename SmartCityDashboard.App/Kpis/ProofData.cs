using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>What a proof sheet shows, in the reader's language: it is made anew when that changes.</summary>
/// <param name="Rows">Null for a reader who may see figures but no rows.</param>
public sealed record ProofData(KpiAnswer Answer, string Filters, string Period, ProofPart Part, IReadOnlyList<ProofLine>? Rows, bool IsFirstPage, string? Next)
{
    /// <summary>Rows that count, whatever the measure makes of them.</summary>
    public long Counted => Answer.Total.N + Answer.Total.Unknown;

    public long LeftOut => Answer.LeftOut.Sum(one => one.Count);
}

/// <summary>One row behind a number.</summary>
public sealed record ProofLine(string Reference, DateOnly On, string Node, string Delegation, string? Thing, long? Value, bool Estimated, string? Reason);
