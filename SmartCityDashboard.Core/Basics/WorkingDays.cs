namespace SmartCityDashboard.Core.Basics;

/// <summary>
/// Swedish working days: not Saturdays and Sundays, not the public holidays of lag (1989:253) om allmänna helgdagar,
/// and not Midsummer's, Christmas and New Year's Eve, when no office answers. July is made of ordinary working days.
/// </summary>
public static class WorkingDays
{
    public static bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && !IsFixedHoliday(day) && !FollowsEaster(day) && !IsMidsummersEve(day);

    /// <summary>How many working days have passed from one day to another. Day 1 is the next working day: from Friday to Monday is 1.</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var days = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) days++;
        }

        return days;
    }

    /// <summary>The last day of a time limit of so many working days.</summary>
    public static DateOnly Add(DateOnly from, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = from;
        while (workingDays > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) workingDays--;
        }

        return day;
    }

    /// <summary>Easter Sunday in the Gregorian calendar: Meeus, Jones and Butcher (Jean Meeus, Astronomical Algorithms, 2nd edition 1998, chapter 8).</summary>
    public static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
        var g = (b - f + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    // Easter Day, Whit Sunday, Midsummer's Day and All Saints' Day always fall on weekends.
    private static bool IsFixedHoliday(DateOnly day) => (day.Month, day.Day) is (1, 1) or (1, 6) or (5, 1) or (6, 6) or (12, 24) or (12, 25) or (12, 26) or (12, 31);

    /// <summary>Good Friday, Easter Monday, Ascension Day.</summary>
    private static bool FollowsEaster(DateOnly day) => (day.DayNumber - EasterSunday(day.Year).DayNumber) is -2 or 1 or 39;

    /// <summary>The Friday between 19 and 25 June.</summary>
    private static bool IsMidsummersEve(DateOnly day) => day is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday };
}
