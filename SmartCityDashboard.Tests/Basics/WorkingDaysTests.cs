using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Basics;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("1961-04-02")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2038-04-25")]
    public void Easter_falls_where_the_almanac_has_it(string sunday) => Assert.Equal(Day(sunday), WorkingDays.EasterSunday(Day(sunday).Year));

    [Theory]
    [InlineData("2026-01-01", "New Year's Day")]
    [InlineData("2026-01-06", "Epiphany")]
    [InlineData("2026-04-03", "Good Friday")]
    [InlineData("2026-04-06", "Easter Monday")]
    [InlineData("2026-05-01", "First of May")]
    [InlineData("2026-05-14", "Ascension Day")]
    [InlineData("2025-06-06", "National Day")]
    [InlineData("2026-06-19", "Midsummer's Eve")]
    [InlineData("2027-06-25", "Midsummer's Eve")]
    [InlineData("2026-10-31", "All Saints' Day")]
    [InlineData("2026-12-24", "Christmas Eve")]
    [InlineData("2026-12-25", "Christmas Day")]
    [InlineData("2025-12-26", "Boxing Day")]
    [InlineData("2026-12-31", "New Year's Eve")]
    [InlineData("2026-11-21", "Saturday")]
    [InlineData("2026-11-22", "Sunday")]
    public void Nobody_works_on_a_holiday(string day, string why) => Assert.False(WorkingDays.IsWorkingDay(Day(day)), why);

    [Theory]
    [InlineData("2026-04-02", "Maundy Thursday")]
    [InlineData("2026-06-18", "the Thursday before Midsummer")]
    [InlineData("2026-06-26", "a Friday after Midsummer")]
    [InlineData("2026-07-15", "July")]
    [InlineData("2026-05-15", "a squeezed Friday")]
    [InlineData("2026-12-23", "the day before Christmas Eve")]
    public void Other_weekdays_are_working_days(string day, string why) => Assert.True(WorkingDays.IsWorkingDay(Day(day)), why);

    [Theory]
    [InlineData("2026-11-20", "2026-11-20", 0)]
    [InlineData("2026-11-20", "2026-11-22", 0)]
    [InlineData("2026-11-20", "2026-11-23", 1)]
    [InlineData("2026-12-23", "2026-12-28", 1)]
    [InlineData("2026-12-23", "2027-01-07", 6)]
    [InlineData("2026-11-23", "2026-11-20", 0)]
    public void Day_one_is_the_next_working_day(string from, string to, int days) => Assert.Equal(days, WorkingDays.Between(Day(from), Day(to)));

    [Theory]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    [InlineData("2026-11-20", 5, "2026-11-27")]
    [InlineData("2026-04-01", 2, "2026-04-07")]
    public void A_limit_ends_on_a_working_day(string from, int days, string end) => Assert.Equal(Day(end), WorkingDays.Add(Day(from), days));

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");
}
