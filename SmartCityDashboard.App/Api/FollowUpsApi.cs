using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Api;

/// <summary>Follow-up actions row by row: what is open by due day, or closed ones with the newest first. Overdue is what every page and mail calls so.</summary>
internal static class FollowUpsApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/follow-ups", [Needs(Permission.SeeVisits)] async (
        HttpRequest request, CurrentViewer current, ProgrammeQueries programme, ActionQueries actions, DashboardStorage storage, TimeProvider clock, CancellationToken token) =>
    {
        var viewer = await current.GetAsync(token);
        var given = new Parameters(request.Query);
        var (wanted, limit, cursor, lists) = (given.AsOf(clock), given.Limit(), given.Text("cursor"), await programme.ListsAsync(viewer, token: token));
        var filter = new ActionFilter
        {
            Node = given.Key("node", code => lists.Receiver(code)?.Code),
            State = given.Choice<ActionState>("state"),
            Due = given.Choice<DueTime>("due"),
            Band = given.Choice<AgeBand>("band"),
            Kind = given.Choice<OwnerKind>("owner"),
        };
        given.MustBeRead();
        var (page, asOf) = await storage.StatedAsync(wanted, at => actions.ListAsync(viewer, filter, cursor, at, limit, token), token);
        return TypedResults.Ok(new FollowUpsBody(asOf, [.. page.Rows.Select(FollowUpAnswer.Of)], page.Next));
    });

    private sealed record FollowUpsBody(DateTime AsOf, IReadOnlyList<FollowUpAnswer> FollowUps, string? Next);

    /// <summary>The columns of an action. They are stable: new ones are added last, none is renamed or taken away.</summary>
    private sealed record FollowUpAnswer(
        Guid Id, string Visit, string Delegation, string Node, Text What, string? ToWhom, ActionState State, OwnerKind Owner, string? OwnerName, DateOnly Due, int DaysOverdue, DateOnly? Closed, Text? Reason)
    {
        public static FollowUpAnswer Of(ActionRow row) => new(
            row.Id, row.Reference, row.Delegation, row.Node, row.What, row.ToWhom, row.State, row.Owner, row.OwnerName, row.DueOn, row.DaysOverdue, row.ClosedOn, row.Reason);
    }
}
