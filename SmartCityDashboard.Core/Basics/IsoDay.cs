using System.Globalization;

namespace SmartCityDashboard.Core.Basics;

/// <summary>A day as addresses write it: 2026-01-31. Days that no calendar of ours needs are no days: a step beyond year 1 or 9999 can't be taken.</summary>
public static class IsoDay
{
    public const int FirstYear = 1900;
    public const int LastYear = 2200;

    public static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && IsUsable(day);

    public static bool IsUsable(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
