using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Records;

/// <summary>What downloads of lists have in common: the instant in their address, and what they answer when they are refused.</summary>
internal static class FileRequest
{
    public static string AddressOf(HttpRequest request) => request.Path + request.QueryString;

    /// <exception cref="RuleBroken">When the instant can't be read.</exception>
    public static DateTime? AsOf(string address, TimeProvider clock)
    {
        if (Query.Value(address, CurrentAddress.AsOfName) is not { } written) return null;
        return Core.Basics.AsOf.TryRead(written, clock, out var asOf, out var problem) ? asOf!.Instant : throw new RuleBroken(CurrentAddress.AsOfName, problem!);
    }

    public static DateOnly DayOf(DateTime? asOf, TimeProvider clock) => asOf is { } instant ? SwedishTime.DayOf(instant) : clock.Today();

    public static IResult Refused(Refusal refusal) =>
        Results.Text(refusal.Reason, "text/plain; charset=utf-8", statusCode: refusal is NotAllowed ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest);
}
