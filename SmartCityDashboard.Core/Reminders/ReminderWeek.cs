using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>Weeks of reminders, named by their Monday, in Swedish time also when the clocks change.</summary>
public static class ReminderWeek
{
    /// <summary>When the letters of a week are begun, in Swedish time.</summary>
    public static readonly TimeOnly Morning = new(7, 0);

    /// <summary>The Monday of the week that an instant lies in.</summary>
    /// <param name="utc">UTC.</param>
    public static DateOnly Of(DateTime utc)
    {
        var day = SwedishTime.DayOf(utc);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    /// <summary>The instant from which a week's letters are begun, in UTC.</summary>
    public static DateTime Begins(DateOnly monday) => TimeZoneInfo.ConvertTimeToUtc(monday.ToDateTime(Morning), SwedishTime.Zone);

    /// <summary>Letters are begun on Monday morning; by a program that was not running then, until the end of Tuesday. After that the week is over half and the next one soon comes.</summary>
    public static bool MayBegin(DateTime utc)
    {
        var monday = Of(utc);
        return utc >= Begins(monday) && utc <= SwedishTime.EndOf(monday.AddDays(1));
    }

    /// <summary>When the next letters are begun, in UTC.</summary>
    public static DateTime Next(DateTime utc) => Begins(Of(utc)) is var begins && utc < begins ? begins : Begins(Of(utc).AddDays(7));
}
