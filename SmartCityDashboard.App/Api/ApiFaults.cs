using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using ProblemHttpResult = Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult;

namespace SmartCityDashboard.App.Api;

/// <summary>Whatever goes wrong at an address for programs is answered as problem+json (RFC 9457), in the caller's language: refusals, closed doors, wrong addresses and faults.</summary>
public sealed partial class ApiFaults(RequestDelegate next, ILogger<ApiFaults> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Answers depend on the caller's rights of this moment: nobody on the way may keep them.
        context.Response.Headers.CacheControl = "private, no-store";
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            if (fault is not Refusal) Log.Failed(logger, fault, context.Request.Path);
            await Answer(fault).ExecuteAsync(context);
            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null }) await Answer(context).ExecuteAsync(context);
    }

    private static IResult Answer(Exception fault) => fault switch
    {
        RuleBroken broken => TypedResults.ValidationProblem(
            broken.Problems.GroupBy(problem => problem.Field).ToDictionary(group => group.Key, group => group.Select(problem => problem.Message.ToString()).Distinct().ToArray()),
            detail: broken.Reason, title: ApiTexts.Unreadable),
        NotAllowed refusal => Problem(StatusCodes.Status403Forbidden, ApiTexts.NotAllowed, refusal.Reason),
        NotFound refusal => Problem(StatusCodes.Status404NotFound, ApiTexts.NotFound, refusal.Reason),
        ChangedMeanwhile refusal => Problem(StatusCodes.Status409Conflict, ApiTexts.Changed, refusal.Reason),
        Refusal refusal => Problem(StatusCodes.Status400BadRequest, ApiTexts.Refused, refusal.Reason),
        _ => Problem(StatusCodes.Status500InternalServerError, ApiTexts.Fault, ApiTexts.FaultIsLogged),
    };

    private static ProblemHttpResult Answer(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (status == StatusCodes.Status401Unauthorized && context.Response.Headers.WWWAuthenticate.Count == 0) context.Response.Headers.WWWAuthenticate = "Bearer";
        var (title, detail) = status switch
        {
            StatusCodes.Status401Unauthorized => (ApiTexts.NotSignedIn, ApiTexts.HowToSignIn),
            StatusCodes.Status403Forbidden => (ApiTexts.NotAllowed, AccessTexts.NotYours),
            StatusCodes.Status404NotFound => (ApiTexts.NotFound, ApiTexts.NoSuchAddress),
            StatusCodes.Status405MethodNotAllowed => (ApiTexts.OnlyReading, ApiTexts.OnlyGet),
            StatusCodes.Status429TooManyRequests => (ApiTexts.TooMany, ApiTexts.Wait),
            >= 500 => (ApiTexts.Fault, ApiTexts.FaultIsLogged),
            _ => (ApiTexts.Refused, ApiTexts.Unreadable),
        };
        return Problem(status, title, detail);
    }

    private static ProblemHttpResult Problem(int status, Text title, Text detail) => TypedResults.Problem(detail: detail, statusCode: status, title: title);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "No answer to {Path}.")]
        public static partial void Failed(ILogger logger, Exception fault, PathString path);
    }
}
