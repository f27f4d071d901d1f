using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The one place where a cell of an answer becomes what a reader sees: a number with what is uncertain about it, or one of the kinds of empty.</summary>
public static class KpiFigure
{
    public static Figure Of(KpiCell cell, Measure measure) => cell switch
    {
        { Status: CellStatus.NotApplicable } => Figure.NotApplicable,
        { Status: CellStatus.NotDue } => Figure.NotDue,
        { Status: CellStatus.Missing } => Figure.Missing,
        { Status: CellStatus.Suppressed } => Figure.Suppressed,
        { Status: CellStatus.Immature } => Figure.Ongoing,
        { Value: { } value } => Number(value, measure) with { IsEstimated = cell.Status == CellStatus.Estimated },
        _ => Figure.Missing,
    };

    /// <summary>A cell that the answer does not hold: nothing was counted there, which is a zero; a share of nothing is not applicable.</summary>
    public static Figure OrZero(KpiCell? cell, Measure measure) =>
        cell is not null ? Of(cell, measure) : measure.Kind is MeasureKind.Share or MeasureKind.Median ? Figure.NotApplicable : Figure.Count(0);

    private static Figure Number(decimal value, Measure measure) => measure.Kind switch
    {
        MeasureKind.Share => Figure.Share(value / 100),
        MeasureKind.Median => Figure.Number(value, 1, measure.Unit),
        _ => Figure.Count((long)value),
    };
}
