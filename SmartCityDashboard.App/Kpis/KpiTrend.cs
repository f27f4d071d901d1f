using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>Answers over time: the steps that a period is drawn in, the columns of a chart and the line of a tile.</summary>
internal static class KpiTrend
{
    /// <summary>Months within two years, else years; a share of a month rests on too few, so shares go by quarter.</summary>
    public static string StepOf(KpiPeriod period, Measure measure) => !period.FitsInMonths ? "year" : measure.Kind is MeasureKind.Share or MeasureKind.Median ? "quarter" : "month";

    /// <summary>The values of a line, oldest first. What is not due yet is not drawn.</summary>
    public static IReadOnlyList<decimal?> Line(KpiAnswer answer) =>
        [.. answer.Observations.Where(one => one.Cell.Status != CellStatus.NotDue).Select(one => one.Cell.Value)];

    /// <summary>The months of a period with those of the year before behind them.</summary>
    public static IReadOnlyList<MonthColumn> Columns(KpiAnswer months, KpiAnswer? before, CurrentAddress address)
    {
        var earlier = before?.Observations.ToDictionary(one => one.Keys[0]!, one => one.Cell) ?? [];
        return [.. months.Observations.Select(one => Column(one, earlier.GetValueOrDefault(YearBefore(one.Keys[0]!)), months, address))];
    }

    /// <summary>Flest i maj (22).</summary>
    public static Text Sentence(KpiAnswer months)
    {
        var known = months.Observations.Where(one => one.Cell.Value is > 0).ToList();
        if (known.Count == 0) return KpiPageTexts.NoneYet;
        var top = known.MaxBy(one => one.Cell.Value)!;
        var day = TimeKeys.Span("month", top.Keys[0]!).From!.Value;
        var isOneYear = months.Observations.Count <= 12;
        var name = new Text(day.ToString(isOneYear ? "MMMM" : "MMMM yyyy", Cultures.Swedish), day.ToString(isOneYear ? "MMMM" : "MMMM yyyy", Cultures.English));
        return (months.Measure.Kind switch { MeasureKind.Share => KpiPageTexts.Highest, MeasureKind.Median => KpiPageTexts.Longest, _ => KpiPageTexts.Most }).With(name, KpiFigure.Of(top.Cell, months.Measure).Glyph);
    }

    private static MonthColumn Column(KpiObservation one, KpiCell? before, KpiAnswer months, CurrentAddress address) => new(
        TimeKeys.Span("month", one.Keys[0]!).From!.Value,
        one.Cell.Value,
        before?.Value,
        one.Cell.Status == CellStatus.NotDue ? null : address.ProofHref(OfMonth(months.Question, one.Keys[0]!)))
    {
        Shown = KpiFigure.Of(one.Cell, months.Measure),
        ShownBefore = before is null ? null : KpiFigure.Of(before, months.Measure),
    };

    // The days themselves, so that the proof reads “mars 2026” and is cut to the page's period.
    private static KpiQuestion OfMonth(KpiQuestion question, string month)
    {
        var span = TimeKeys.Span("month", month);
        return question with { From = question.From > span.From ? question.From : span.From, To = question.To < span.To ? question.To : span.To };
    }

    private static string YearBefore(string month) =>
        TimeKeys.Span("month", month).From!.Value.AddYears(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
