using Microsoft.AspNetCore.Diagnostics;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Startup;

/// <summary>What programs are told when something is refused: problem documents (RFC 9457) that name the reason, in the caller's language.</summary>
internal static class Problems
{
    private static readonly Text NotSignedIn = new("Skicka en giltig nyckel: Authorization: Bearer …", "Send a valid token: Authorization: Bearer …");
    private static readonly Text NotAllowed = new("Nyckelns ägare saknar behörighet för detta.", "The token's owner does not have the right to do this.");
    private static readonly Text NotThere = new("Adressen leder ingenstans.", "The address leads nowhere.");
    private static readonly Text Refused = new("Förfrågan kan inte besvaras.", "The request can not be answered.");
    private static readonly Text Fault = new("Felet ligger hos oss och är antecknat.", "The fault is ours and has been noted.");

    public static Task TellAsync(HttpContext context) => TellAsync(context, context.Response.StatusCode switch
    {
        StatusCodes.Status401Unauthorized => NotSignedIn,
        StatusCodes.Status403Forbidden => NotAllowed,
        StatusCodes.Status404NotFound => NotThere,
        >= 500 => Fault,
        _ => Refused,
    });

    public static Task TellFaultAsync(HttpContext context)
    {
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is not Refusal refusal)
            return TellAsync(context);

        context.Response.StatusCode = StatusOf(refusal);
        return refusal is RuleBroken broken ? TellAsync(context, broken) : TellAsync(context, refusal.Reason);
    }

    private static int StatusOf(Refusal refusal) => refusal switch
    {
        Core.Basics.NotAllowed => StatusCodes.Status403Forbidden,
        NotFound => StatusCodes.Status404NotFound,
        ChangedMeanwhile => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static Task TellAsync(HttpContext context, RuleBroken broken) => Results.ValidationProblem(
        broken.Problems.GroupBy(problem => problem.Field).ToDictionary(field => field.Key, field => field.Select(problem => problem.Message.ToString()).ToArray()),
        broken.Reason).ExecuteAsync(context);

    private static Task TellAsync(HttpContext context, Text detail) =>
        Results.Problem(detail, statusCode: context.Response.StatusCode).ExecuteAsync(context);
}
