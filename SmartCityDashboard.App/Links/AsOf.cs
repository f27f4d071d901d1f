using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Links;

/// <summary>A past instant as the address writes it: a UTC instant, or a bare date that means the end of that Swedish day.</summary>
public sealed record AsOf(string Written, DateTime Instant)
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public bool IsWholeDay => Written.Length == "yyyy-MM-dd".Length;

    /// <summary>2026-01-31, or 2026-01-31 09.00 in Swedish time.</summary>
    public string InWords => IsWholeDay ? Written : SwedishTime.Local(Instant).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    public static AsOf At(DateTime utc) => new(utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), utc);

    /// <summary>False with a <paramref name="problem"/> when the text is no instant, or one that has not been yet. Today's date is allowed.</summary>
    public static bool TryRead(string written, TimeProvider clock, out AsOf? asOf, out Text? problem)
    {
        asOf = null;
        problem = LinkTexts.AsOfUnreadable;
        var isDay = DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var instant = default(DateTime);
        if (!isDay && !DateTime.TryParseExact(written, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
            return false;

        problem = LinkTexts.AsOfInFuture;
        if (isDay ? day > clock.Today() : instant > clock.GetUtcNow().UtcDateTime)
            return false;

        asOf = new AsOf(written, isDay ? SwedishTime.EndOf(day) : instant);
        problem = null;
        return true;
    }
}
