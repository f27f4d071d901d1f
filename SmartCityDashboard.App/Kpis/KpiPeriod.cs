using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The days that a page of figures looks at, in words, and the days a year before that they are compared with. Both ends belong to it; an open end is null.</summary>
public sealed record KpiPeriod(DateOnly? From, DateOnly? To, DateOnly Today)
{
    private const int LongestYear = 366;

    /// <summary>As the address asks: its days, all years, or else the current year. A past instant has the year of its own day.</summary>
    /// <exception cref="RuleBroken">When a day can't be read.</exception>
    public static KpiPeriod Read(CurrentAddress address, TimeProvider clock)
    {
        var today = TodayOf(address, clock);
        var (from, to) = (Day(address, "from"), Day(address, "to"));
        if (from > to) throw new RuleBroken("from", PeriodTexts.Backwards);
        return from is null && to is null && address.Value(KpiLinks.Period) != KpiLinks.AllYears ? OfYear(today.Year, today) : new KpiPeriod(from, to, today);
    }

    /// <summary>Never refuses: for what stands around a page whose load tells what is wrong.</summary>
    public static KpiPeriod ReadOrCurrent(CurrentAddress address, TimeProvider clock)
    {
        try
        {
            return Read(address, clock);
        }
        catch (RuleBroken)
        {
            var today = TodayOf(address, clock);
            return OfYear(today.Year, today);
        }
    }

    public static KpiPeriod OfYear(int year, DateOnly today) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), today);

    /// <summary>For a button: 2026, mars 2026, Alla år.</summary>
    public Text Title => this switch
    {
        { From: null, To: null } => PeriodTexts.AllYears,
        { IsYear: true } => Text.Same(Year),
        { IsMonth: true } => Month,
        { From: { } from, To: { } to } => Text.Same($"{Written(from)}\u00a0– {Written(to)}"),
        { From: { } from } => PeriodTexts.FromDay.With(from),
        _ => PeriodTexts.UntilDay.With(To),
    };

    /// <summary>Within a sentence: hittills i år, under 2025, i mars 2026.</summary>
    public Text Words => this switch
    {
        { From: null, To: null } => PeriodTexts.SinceTheStart,
        { IsYear: true } => From!.Value.Year == Today.Year ? PeriodTexts.SoFarThisYear : PeriodTexts.InYear.With(Year),
        { IsMonth: true } => PeriodTexts.InMonth.With(Month),
        { From: { } from, To: { } to } => from == to ? PeriodTexts.OnDay.With(from) : PeriodTexts.Between.With(from, to),
        { From: { } from } => PeriodTexts.FromDay.With(from),
        _ => PeriodTexts.UntilDay.With(To),
    };

    /// <summary>The same days a year earlier, up to the same date when the period is not over; null when it is longer than a year or open.</summary>
    public DateSpan? Before
    {
        get
        {
            if (this is not { From: { } from, To: { } to } || to.DayNumber - from.DayNumber >= LongestYear || from > Today) return null;
            return new DateSpan(from.AddYears(-1), YearBack(to < Today ? to : Today));
        }
    }

    /// <summary>The whole of the year before, to stand behind the months of this one.</summary>
    public DateSpan? WholeBefore => Before is null ? null : new DateSpan(From!.Value.AddYears(-1), YearBack(To!.Value));

    public bool IsRunning => From <= Today && Today <= To;

    public Text BeforeWords => IsRunning && To!.Value.Year == Today.Year ? PeriodTexts.LastYearSameTime : PeriodTexts.YearBefore;

    public Text AgainstBefore => IsRunning && To!.Value.Year == Today.Year ? PeriodTexts.AgainstLastYear : PeriodTexts.AgainstYearBefore;

    /// <summary>Whether months can stand side by side.</summary>
    public bool FitsInMonths => this is { From: { } from, To: { } to } && Months(from, to) is > 1 and <= 24;

    /// <summary>Whether whole years can be compared within it.</summary>
    public bool SpansYears => From is null || To is null || To.Value.Year > From.Value.Year;

    private bool IsYear => this is { From: { Month: 1, Day: 1 } from, To: { Month: 12, Day: 31 } to } && from.Year == to.Year;

    private bool IsMonth => this is { From: { Day: 1 } from, To: { } to } && to == from.AddMonths(1).AddDays(-1);

    private string Year => From!.Value.Year.ToString(CultureInfo.InvariantCulture);

    private Text Month => new(From!.Value.ToString("MMMM yyyy", Cultures.Swedish), From.Value.ToString("MMMM yyyy", Cultures.English));

    private static int Months(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;

    // The last day of February stays the last day of February.
    private static DateOnly YearBack(DateOnly day) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddYears(-1).AddDays(-1) : day.AddYears(-1);

    private static DateOnly TodayOf(CurrentAddress address, TimeProvider clock) => address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : clock.Today();

    private static DateOnly? Day(CurrentAddress address, string name) =>
        address.Value(name) is not { } written ? null
        : IsoDay.TryRead(written, out var day) ? day
        : throw new RuleBroken(name, Core.Kpis.KpiTexts.NoDay.With(written));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
