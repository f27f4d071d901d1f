using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Api;

/// <summary>Visits row by row, oldest first. Notes and contact persons stay in the house, whoever asks.</summary>
internal static class VisitsApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/visits", [Needs(Permission.SeeVisits)] async (
        HttpRequest request, CurrentViewer current, ProgrammeQueries programme, VisitQueries visits, DashboardStorage storage, TimeProvider clock, CancellationToken token) =>
    {
        var viewer = await current.GetAsync(token);
        var given = new Parameters(request.Query);
        var (wanted, limit, cursor) = (given.AsOf(clock), given.Limit(), given.Text("cursor"));
        var filter = VisitFilterReader.Read(given, await programme.ListsAsync(viewer, token: token));
        var (page, asOf) = await storage.StatedAsync(wanted, at => visits.WholeAsync(viewer, filter, cursor, at, limit, token), token);
        return TypedResults.Ok(new VisitsBody(asOf, [.. page.Visits.Select(VisitAnswer.Of)], page.Next));
    });

    private sealed record VisitsBody(DateTime AsOf, IReadOnlyList<VisitAnswer> Visits, string? Next);
}
