using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>A member's calendar for programs that subscribe to it: own due days, and coming visits of the own nodes.</summary>
internal sealed class CalendarFeed(CalendarQueries calendars, ProgrammeQueries programme, TimeProvider clock)
{
    public async Task<IResult> AnswerAsync(string secret, HttpContext context)
    {
        var token = context.RequestAborted;
        context.Response.Headers.CacheControl = "private, no-store";
        if (await calendars.ViewerAsync(secret, token) is not { } viewer) return Results.NotFound();
        var content = await calendars.ForAsync(viewer, token);
        var events = await EventsAsync(viewer, content, $"{context.Request.Scheme}://{context.Request.Host}", token);
        return Results.Stream(body => CalendarFile.WriteAsync(body, events.ToAsyncEnumerable(), clock.GetUtcNow().UtcDateTime, "Smart City Sweden", token), CalendarFile.ContentType);
    }

    private async Task<IEnumerable<CalendarEvent>> EventsAsync(Viewer viewer, CalendarContent content, string site, CancellationToken token)
    {
        var (language, lists) = (content.Choices.Culture, await programme.ListsAsync(viewer, null, token));
        return
        [
            .. content.Actions.Select(row => Of(row, lists, site, language)),
            .. content.Reports.Select(row => Of(row, lists, site, language)),
            .. content.Visits.Select(visit => VisitEvents.Of(visit, lists, site, language)),
        ];
    }

    private static CalendarEvent Of(ActionRow row, ProgrammeLists lists, string site, CultureInfo language) => new(
        $"action-{row.Id:N}", row.Version, row.DueOn, row.DueOn, $"{row.What.In(language)} – {row.Delegation}", null, About(row.Reference, row.Node, lists, language), site + VisitLinks.To(row.Reference));

    private static CalendarEvent Of(ReportRow row, ProgrammeLists lists, string site, CultureInfo language) => new(
        $"report-{row.VisitId:N}", row.Version, row.DueOn, row.DueOn, $"{FollowUpWords.Report.In(language)} – {row.Delegation}", null, About(row.Reference, row.Node, lists, language), site + VisitLinks.To(row.Reference));

    private static string About(string reference, string node, ProgrammeLists lists, CultureInfo language) => $"{reference}, {lists.ReceiverName(node).In(language)}";
}
