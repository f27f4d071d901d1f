using System.Globalization;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>How a number differs from the one a year before, in words and as good or bad news. Nothing is said where either is no number.</summary>
public static class KpiDelta
{
    /// <summary>+9 mot i fjol.</summary>
    public static Text? Briefly(KpiCell now, KpiCell? before, Measure measure, KpiPeriod period)
    {
        if (Difference(now, before) is not { } difference) return null;
        if (IsNew(now, before)) return KpiPageTexts.NothingBefore.With(period.BeforeWords);
        if (difference == 0) return KpiPageTexts.Unchanged.With(period.AgainstBefore);
        var sign = difference > 0 ? "+" : "\u2212";
        return measure.Kind == MeasureKind.Share ? KpiPageTexts.SignedPoints.With(sign, Math.Abs(difference), period.AgainstBefore)
            : measure.Kind == MeasureKind.Median ? KpiPageTexts.SignedDays.With(sign, Math.Abs(difference), period.AgainstBefore)
            : new Text(Signed(Cultures.Swedish), Signed(Cultures.English));

        string Signed(CultureInfo culture) => $"{sign}{Math.Abs(difference).ToString("N0", culture)} {period.AgainstBefore.In(culture)}";
    }

    /// <summary>9 fler än i fjol vid samma tid.</summary>
    public static Text? InWords(KpiCell now, KpiCell? before, Measure measure, KpiPeriod period)
    {
        if (Difference(now, before) is not { } difference) return null;
        if (IsNew(now, before)) return KpiPageTexts.NothingBefore.With(period.BeforeWords);
        var (size, isMore) = (Math.Abs(difference), difference > 0);
        return (measure.Kind is MeasureKind.Share or MeasureKind.Median, difference == 0) switch
        {
            (true, true) => KpiPageTexts.SameShare.With(period.BeforeWords),
            (true, false) when measure.Kind == MeasureKind.Median => (isMore ? KpiPageTexts.DaysMore : KpiPageTexts.DaysLess).With(size, period.BeforeWords),
            (true, false) => (isMore ? KpiPageTexts.PointsMore : KpiPageTexts.PointsLess).With(size, period.BeforeWords),
            (false, true) => KpiPageTexts.AsMany.With(period.BeforeWords),
            _ => (isMore ? KpiPageTexts.More : KpiPageTexts.Fewer).With((long)size, period.BeforeWords),
        };
    }

    public static Tone Tone(KpiCell now, KpiCell? before, Direction direction) => (IsNew(now, before) ? 0 : Math.Sign(Difference(now, before) ?? 0), direction) switch
    {
        (1, Direction.MoreIsBetter) or (-1, Direction.LessIsBetter) => Ui.Tone.Good,
        // A fall has many reasons; the sign says it, a warning colour would judge it.
        _ => Ui.Tone.Neutral,
    };

    /// <summary>Against a year without a single row there is no growth to speak of.</summary>
    private static bool IsNew(KpiCell now, KpiCell? before) => now.Value > 0 && before is { Value: 0, N: 0, Unknown: 0 };

    private static decimal? Difference(KpiCell now, KpiCell? before) => now.Value - before?.Value;
}
