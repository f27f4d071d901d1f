using System.Globalization;

namespace SmartCityDashboard.Core.Basics;

/// <summary>A past instant as the address writes it: a UTC instant, or a bare date that means the end of that Swedish day.</summary>
public sealed record AsOf(string Written, DateTime Instant)
{
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    public static readonly Text Unreadable = new(
        "Tidpunkten går inte att läsa. Skriv ett datum, till exempel 2026-01-31, eller en tidpunkt i UTC, till exempel 2026-01-31T08:00:00Z.",
        "That instant can not be read. Write a date, for example 2026-01-31, or an instant in UTC, for example 2026-01-31T08:00:00Z.");

    public static readonly Text InFuture = new("Tidpunkten har inte varit än. Välj dagens datum eller ett tidigare.", "That point in time has not been yet. Choose today's date or an earlier one.");

    public bool IsWholeDay => Written.Length == "yyyy-MM-dd".Length;

    /// <summary>2026-01-31, or 2026-01-31 09.00 in Swedish time.</summary>
    public string InWords => IsWholeDay ? Written : SwedishTime.Local(Instant).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    public static AsOf At(DateTime utc) => new(utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), utc);

    /// <summary>False with a <paramref name="problem"/> when the text is no instant, or one that has not been yet. Today's date is allowed.</summary>
    public static bool TryRead(string written, TimeProvider clock, out AsOf? asOf, out Text? problem)
    {
        asOf = null;
        problem = Unreadable;
        var isDay = DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var instant = default(DateTime);
        if (!isDay && !DateTime.TryParseExact(written, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
            return false;

        problem = InFuture;
        if (isDay ? day > clock.Today() : instant > clock.GetUtcNow().UtcDateTime)
            return false;

        // Today is not over: its date means now.
        var now = clock.GetUtcNow().UtcDateTime;
        asOf = new AsOf(written, !isDay ? instant : SwedishTime.EndOf(day) < now ? SwedishTime.EndOf(day) : now);
        problem = null;
        return true;
    }
}
