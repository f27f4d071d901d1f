using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Demo;

/// <summary>People save visits on weekdays, between eight and five, one thing after another.</summary>
internal static class OfficeHours
{
    /// <returns>UTC.</returns>
    public static DateTime On(DateOnly day, DateTime? after, Dice dice)
    {
        var at = SwedishTime.StartOf(Weekday(day)).AddSeconds(dice.Between(8 * 3600, (17 * 3600) - 1));
        return after is { } earlier && at <= earlier ? earlier.AddSeconds(dice.Between(60, 3600)) : at;
    }

    public static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
