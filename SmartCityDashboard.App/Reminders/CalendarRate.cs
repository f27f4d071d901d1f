using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace SmartCityDashboard.App.Reminders;

/// <param name="AtOnce">How many fetches may come from one place in a row.</param>
/// <param name="Wait">How long until that many may come again.</param>
public sealed record CalendarLimits(int AtOnce, TimeSpan Wait)
{
    /// <summary>Room for an office behind one address whose calendars all wake at eight; not for somebody who tries secrets.</summary>
    public static CalendarLimits Usual { get; } = new(120, TimeSpan.FromMinutes(1));
}

/// <summary>Fetches of calendars are counted by where they come from, since nobody signs in.</summary>
public sealed class CalendarRate(CalendarLimits limits) : IRateLimiterPolicy<string>
{
    public const string Name = "calendar";

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = (rejected, _) =>
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(httpContext.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.AtOnce, Window = limits.Wait });
}
