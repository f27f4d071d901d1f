namespace SmartCityDashboard.Core.Demo;

/// <summary>On which days visits begin: about 140 a year, most in spring and autumn, next to none in July, fewer the further ahead one looks.</summary>
internal static class DemoDays
{
    public const int YearsBack = 3;
    private const int MonthsAhead = 4;

    /// <summary>Visits in January, February …</summary>
    private static readonly int[] ByMonth = [7, 10, 14, 14, 18, 14, 1, 10, 18, 17, 14, 7];

    /// <summary>The reference lists are of 2019 and 2020 and give published totals; no visit of the demonstration may add to them.</summary>
    private static readonly int[] KeptFree = [2019, 2020];

    /// <summary>First days of all visits, each with a number that is always the same for it.</summary>
    public static IEnumerable<(DateOnly Start, int Seed)> Starts(DateOnly today)
    {
        var first = today.AddYears(-YearsBack).AddDays(21);
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= today.AddMonths(MonthsAhead); month = month.AddMonths(1))
        {
            for (var number = 0; number < ByMonth[month.Month - 1]; number++)
            {
                var seed = (month.Year * 10000) + (month.Month * 100) + number;
                var dice = new Dice(seed);
                var start = OfficeHours.Weekday(month.AddDays(dice.Between(0, 27)));
                if (start < first || KeptFree.Contains(start.Year) || !IsPlanned(start, today, dice)) continue;
                yield return (start, seed);
            }
        }
    }

    private static bool IsPlanned(DateOnly start, DateOnly today, Dice dice) =>
        start <= today || dice.Percent(70 - ((start.DayNumber - today.DayNumber) / 2));
}
