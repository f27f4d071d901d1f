using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Kpis;

public sealed class KpiPeriodTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "2025-01-01", "2025-03-16")]
    [InlineData("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28")]
    public void A_period_is_compared_with_the_same_days_a_year_earlier(string from, string to, string beforeFrom, string beforeTo) =>
        Assert.Equal(new DateSpan(Day(beforeFrom), Day(beforeTo)), Period(from, to).Before);

    [Theory]
    [InlineData(null, null)]
    [InlineData("2025-01-01", null)]
    [InlineData("2024-01-01", "2025-12-31")]
    [InlineData("2026-07-01", "2026-12-31")]
    public void A_long_open_or_coming_period_is_compared_with_nothing(string? from, string? to) => Assert.Null(Period(from, to).Before);

    [Theory]
    [InlineData("2026-01-01", "2026-12-31", "hittills i år", "2026")]
    [InlineData("2025-01-01", "2025-12-31", "under 2025", "2025")]
    [InlineData("2025-03-01", "2025-03-31", "i mars 2025", "mars 2025")]
    [InlineData("2025-03-01", "2025-05-31", "2025-03-01 till 2025-05-31", "2025-03-01\u00a0– 2025-05-31")]
    [InlineData("2025-03-01", null, "från och med 2025-03-01", "från och med 2025-03-01")]
    [InlineData(null, null, "sedan starten", "Alla år")]
    public void A_period_is_said_in_words(string? from, string? to, string words, string title) =>
        Assert.Equal((words, title), (Period(from, to).Words.Sv, Period(from, to).Title.Sv));

    private static KpiPeriod Period(string? from, string? to) => new(Day(from), Day(to), Today);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
