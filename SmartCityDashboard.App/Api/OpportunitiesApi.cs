using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Api;

/// <summary>Opportunities row by row, the one that has stood in its stage longest first. What was said in them stays in the house.</summary>
internal static class OpportunitiesApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/opportunities", [Needs(Permission.SeeVisits)] async (
        HttpRequest request, CurrentViewer current, ProgrammeQueries programme, OpportunityQueries opportunities, DashboardStorage storage, TimeProvider clock, CancellationToken token) =>
    {
        var viewer = await current.GetAsync(token);
        var given = new Parameters(request.Query);
        var (wanted, limit, cursor, lists) = (given.AsOf(clock), given.Limit(), given.Text("cursor"), await programme.ListsAsync(viewer, token: token));
        var filter = new OpportunityFilter
        {
            Search = given.Text("q"),
            Node = given.Key("node", code => lists.Receiver(code)?.Code),
            Country = given.Key("country", code => lists.Country(code.ToUpperInvariant())?.Code),
            Theme = given.Key("theme", code => lists.Theme(code)?.Code),
            Stage = given.Choice<OpportunityStage>("stage"),
            Visit = given.Text("visit")?.ToUpperInvariant(),
        };
        given.MustBeRead();
        var (page, asOf) = await storage.StatedAsync(wanted, at => opportunities.ListAsync(viewer, filter, cursor, at, limit, token), token);
        return TypedResults.Ok(new OpportunitiesBody(asOf, [.. page.Rows.Select(OpportunityAnswer.Of)], page.Next));
    });

    private sealed record OpportunitiesBody(DateTime AsOf, IReadOnlyList<OpportunityAnswer> Opportunities, string? Next);

    /// <summary>The columns of an opportunity. They are stable: new ones are added last, none is renamed or taken away.</summary>
    private sealed record OpportunityAnswer(
        string Reference, string Title, string Node, string? Country, string? Buyer, OpportunityStage Stage, DateOnly StageSince, int DaysInStage, DateOnly? ParkedUntil, ClosingReason? ClosedBecause, DateOnly? LastTouch, bool Silent)
    {
        public static OpportunityAnswer Of(OpportunityRow row) => new(
            row.Reference, row.Title, row.LeadReceiver, row.BuyerCountry, row.Buyer, row.Stage, row.StageOn, row.DaysInStage, row.ParkedUntil, row.ClosedBecause, row.TouchedOn, row.IsSilent);
    }
}
