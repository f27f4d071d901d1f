using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>Days as people type them: 2026-11-24, 20261124, 24/11 2026, and 24/11 for this year.</summary>
public static class DayText
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyyMMdd", "d/M yyyy", "d/M/yyyy", "d/M -yyyy"];

    public static string Write(DateOnly? day) => day is { } known && known != default ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    public static bool TryRead(string text, DateOnly today, out DateOnly day)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out day)) return IsoDay.IsUsable(day);
        return DateOnly.TryParseExact($"{text} {today.Year}", "d/M yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
