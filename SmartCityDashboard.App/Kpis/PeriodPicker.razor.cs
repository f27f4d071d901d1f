using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The page's period, in the top bar: common ones by one click, any other by its two days. The choice stands in the address.</summary>
public sealed partial class PeriodPicker
{
    private string? _from, _to;
    private Text? _problem;
    private KpiPeriod? _shown;

    [Parameter, EditorRequired] public required KpiPeriod Period { get; set; }

    private string AllYears => Change(null, null, KpiLinks.AllYears);

    protected override void OnParametersSet()
    {
        if (_shown == Period) return;
        _shown = Period;
        (_from, _to, _problem) = (Written(Period.From), Written(Period.To), null);
    }

    // The current year is what an address without days means.
    private string Year(int year) => year == Period.Today.Year ? Change(null, null) : Change(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    private string Change(DateOnly? from, DateOnly? to, string? all = null) => Address.With(("from", from), ("to", to), (KpiLinks.Period, all), (KpiLinks.Proof, null));

    private void Choose()
    {
        var read = TryRead(_from, out var from) & TryRead(_to, out var to);
        _problem = !read ? PeriodTexts.DayWrong : from > to ? PeriodTexts.Backwards : null;
        if (_problem is not null) return;
        Address.Go(Change(from, to, from is null && to is null ? KpiLinks.AllYears : null));
    }

    private static bool TryRead(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        var isDay = DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = read;
        return isDay;
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
