using System.Globalization;
using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>Days as people type them: 2026-11-24, 20261124, 24/11 2026, and 24/11 for this year.</summary>
public static partial class DayText
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyyMMdd", "d/M yyyy", "d/M/yyyy", "d/M -yyyy"];

    public static string Write(DateOnly? day) => day is { } known && known != default ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";

    public static bool TryRead(string text, DateOnly today, out DateOnly day)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out day)) return IsoDay.IsUsable(day);
        return DateOnly.TryParseExact($"{text} {today.Year}", "d/M yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>Whether the text is written as a day, be there such a day or not: 2026-02-30.</summary>
    public static bool IsWritten(string text) => Written.IsMatch(text.Trim());

    [GeneratedRegex(@"^(\d{4}-\d{1,2}-\d{1,2}|\d{8}|\d{1,2}/\d{1,2}([ /-]+\d{4})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Written { get; }
}
