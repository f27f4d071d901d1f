using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// Questions about the same facts, answered by one query: it sums the facts by the days, keys and things that any of the questions needs, and each number
/// is those sums added up. Only a dimension in a table beside the visit is asked for apart.
/// </summary>
internal sealed class FactScan
{
    private FactScan(IReadOnlyList<KpiPlan> plans)
    {
        Plans = plans;
        Texts = [.. plans.SelectMany(plan => plan.OwnTexts).DistinctBy(dimension => dimension.Name)];
        Span = new DateSpan(
            plans.Any(plan => plan.Question.From is null) ? null : plans.Min(plan => plan.Question.From),
            plans.Any(plan => plan.Question.To is null) ? null : plans.Max(plan => plan.Question.To));
        IsByThing = plans.Any(plan => plan.Measure.Kind == MeasureKind.Distinct);
        IsByTime = plans.Any(plan => (!plan.IsJoined && plan.By.Any(dimension => dimension.IsTime)) || plan.Days != Span);
        Cuts = IsByTime ? [.. plans.SelectMany(CutsOf).Distinct().Order()] : [];
    }

    public IReadOnlyList<KpiPlan> Plans { get; }

    /// <summary>Dimensions that the fact itself decides: each fact has one key, so sums over them add up to the whole.</summary>
    public IReadOnlyList<KpiDimension> Texts { get; }

    /// <summary>From the first to the last day that any of the questions asks about.</summary>
    public DateSpan Span { get; }

    public bool IsByThing { get; }

    public bool IsByValue => Sums(MeasureKind.Median);

    public bool Sums(MeasureKind kind) => Plans.Any(plan => plan.Measure.Kind == kind);

    public bool IsByTime { get; }

    /// <summary>
    /// Whether to sum by day first, in the order of an index, and then the days of a month: cheaper than to sort all facts by month. With things or
    /// several keys there would be nearly as many days as facts.
    /// </summary>
    public bool SumsDaysFirst => IsByTime && !IsByThing && !IsByValue && Texts.Count <= 1;

    /// <summary>First days of periods that begin within a month; else all is summed by month.</summary>
    public IReadOnlyList<DateOnly> Cuts { get; }

    /// <summary>As few scans as the questions can be answered by.</summary>
    public static IEnumerable<FactScan> Of(IEnumerable<KpiPlan> plans)
    {
        foreach (var same in plans.GroupBy(plan => plan.FactsKey))
        {
            var sets = same.GroupBy(plan => string.Join(',', plan.OwnTexts.Select(dimension => dimension.Name).Order(StringComparer.Ordinal))).OrderBy(set => set.Key.Length).ToList();
            // Questions without such a key follow from the sums by any one key.
            var (bare, first) = (sets.Where(set => set.Key.Length == 0).SelectMany(set => set).ToList(), sets.FirstOrDefault(set => set.Key.Length > 0 && !set.Key.Contains(',', StringComparison.Ordinal)));
            if (bare.Count > 0) yield return new FactScan(first is null ? bare : [.. bare, .. first]);
            foreach (var set in sets.Where(set => set.Key.Length > 0 && (bare.Count == 0 || set != first))) yield return new FactScan([.. set]);
        }
    }

    /// <summary>The sums that belong to a question's period.</summary>
    public IEnumerable<SumRow> Within(KpiPlan plan, IEnumerable<SumRow> sums) => !IsByTime ? sums : sums.Where(row => plan.Days.Contains(DayOf(row)));

    /// <summary>A day that stands for all days of a sum: no period of the questions begins or ends between them.</summary>
    public DateOnly DayOf(SumRow row)
    {
        if (!IsoDay.TryRead(row.Month + "-01", out var first)) throw new FormatException(row.Month);
        return row.Cut > 0 && Cuts[row.Cut - 1] > first ? Cuts[row.Cut - 1] : first;
    }

    /// <summary>Reads the key of a dimension that is one of <see cref="Texts"/>.</summary>
    public Func<SumRow, string?> TextOf(KpiDimension dimension) => Texts.TakeWhile(one => one.Name != dimension.Name).Count() switch
    {
        0 => row => row.Text1,
        1 => row => row.Text2,
        _ => row => row.Text3,
    };

    private static IEnumerable<DateOnly> CutsOf(KpiPlan plan)
    {
        if (plan.Question.From is { Day: > 1 } from) yield return from;
        if (plan.Question.To is { } to && to < DateOnly.MaxValue && to.AddDays(1) is { Day: > 1 } next) yield return next;
    }
}
