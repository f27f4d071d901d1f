using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using SmartCityDashboard.App.Access;

namespace SmartCityDashboard.App.Api;

/// <param name="AtOnce">How many questions a member may ask in a row.</param>
/// <param name="Wait">How long until that many may be asked again.</param>
public sealed record ApiLimits(int AtOnce, TimeSpan Wait)
{
    /// <summary>Room for a workbook that asks for every KPI, node and year at once; not for a loop that never ends.</summary>
    public static ApiLimits Usual { get; } = new(600, TimeSpan.FromMinutes(1));
}

/// <summary>One member's questions, by whichever token or cookie, are counted together and do not slow others down.</summary>
public sealed class ApiRate(ApiLimits limits) : IRateLimiterPolicy<Guid>
{
    public const string Name = "api";

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = (rejected, _) =>
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
        rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        rejected.HttpContext.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<Guid> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetSlidingWindowLimiter(SignedIn.MemberOf(httpContext.User) ?? Guid.Empty, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limits.AtOnce,
            Window = limits.Wait,
            SegmentsPerWindow = 12,
        });
}
