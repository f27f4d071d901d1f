using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>One KPI, as its page shows it.</summary>
public sealed record KpiPageData
{
    /// <summary>Broken down as the address asks, by one or two dimensions.</summary>
    public required KpiAnswer Answer { get; init; }

    /// <summary>With two dimensions: the totals of the rows and of the columns.</summary>
    public KpiAnswer? RowTotals { get; init; }

    public KpiAnswer? ColumnTotals { get; init; }

    public KpiCell? Before { get; init; }

    public KpiAnswer? Months { get; init; }

    public KpiAnswer? MonthsBefore { get; init; }

    public KpiAnswer? Years { get; init; }

    public KpiComparison? Comparison { get; init; }
}

/// <summary>The same question at another instant.</summary>
/// <param name="Rows">Null for a reader who may see no rows.</param>
/// <param name="More">Rows that differ beyond those shown.</param>
public sealed record KpiComparison(string Written, KpiAnswer Then, IReadOnlyList<KpiChange>? Rows, int More);

/// <summary>A row that the two instants do not agree on. A null value means that the row did not count.</summary>
public sealed record KpiChange(ProofRow Row, bool CountedThen, bool CountsNow, long? ValueThen, long? ValueNow);
