using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Questions;

namespace SmartCityDashboard.App.Kpis;

/// <summary>What a proof sheet shows, in the reader's language: it is made anew when that changes.</summary>
/// <param name="Rows">Null for a reader who may see figures but no rows.</param>
public sealed record ProofData(KpiAnswer Answer, string Filters, string Period, ProofPart Part, IReadOnlyList<ProofLine>? Rows, bool IsFirstPage, string? Next)
{
    /// <summary>The visits of these rows that were asked about, by reference.</summary>
    public IReadOnlyDictionary<string, QuestionMark> Marks { get; init; } = new Dictionary<string, QuestionMark>();

    /// <summary>Whether the reader may put a question about a row; false in the past.</summary>
    public bool MayAsk { get; init; }

    /// <summary>Undecided pairs of visits in the question's days and node, whatever else it asks for; none for a reader of figures only.</summary>
    public int Suspected { get; init; }

    /// <summary>Rows that count, whatever the measure makes of them.</summary>
    public long Counted => Answer.Total.N + Answer.Total.Unknown;

    public long LeftOut => Answer.LeftOut.Sum(one => one.Count);
}

/// <summary>One row behind a number.</summary>
/// <param name="LeftOutBecause">The code of the reason that <paramref name="Reason"/> tells.</param>
public sealed record ProofLine(string Reference, DateOnly On, string Node, string Delegation, string? Thing, long? Value, bool Estimated, string? Reason, string? LeftOutBecause);
