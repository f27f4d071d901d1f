using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SmartCityDashboard.Core.Storage;

/// <summary>An instant as whole microseconds since 1970 in UTC: both engines compare and index it alike, and nothing is lost on the way.</summary>
public sealed class UtcMicroseconds() : ValueConverter<DateTime, long>(instant => From(instant), stored => To(stored))
{
    public static long From(DateTime instant) => (instant.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static DateTime To(long stored) => new(DateTime.UnixEpoch.Ticks + (stored * TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);

    /// <summary>Cuts what the storage can't hold.</summary>
    public static DateTime Whole(DateTime instant) => To(From(instant));
}
