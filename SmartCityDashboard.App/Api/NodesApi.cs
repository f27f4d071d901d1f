using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Api;

/// <summary>The receivers of visits, what they answer for and who hosts them, now or as of an instant.</summary>
internal static class NodesApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/nodes", [Needs(Permission.SeeFigures)] async (HttpRequest request, CurrentViewer current, ProgrammeQueries programme, DashboardStorage storage, TimeProvider clock, CancellationToken token) =>
    {
        var given = new Parameters(request.Query);
        var wanted = given.AsOf(clock);
        given.MustBeRead();
        var viewer = await current.GetAsync(token);
        var (lists, asOf) = await storage.StatedAsync(wanted, at => programme.ListsAsync(viewer, at, token), token);
        return TypedResults.Ok(new NodesAnswer(asOf, [.. lists.Receivers.Select(node => Row(node, lists))]));
    });

    private static NodeAnswer Row(Node node, ProgrammeLists lists) => new(
        node.Code, node.Name, node.Kind, node.Town, node.TownCounty,
        [
            .. lists.Territories.Where(row => row.NodeCode == node.Code).Select(row => new CountyAnswer(
                row.CountyCode, lists.CountyName(row.CountyCode), row.MunicipalityCode,
                lists.Municipalities.FirstOrDefault(municipality => municipality.Code == row.MunicipalityCode)?.Name, row.Responsibility, row.From, row.To)),
        ],
        Organisations(node, HostRole.Host, lists), Organisations(node, HostRole.Partner, lists));

    private static IReadOnlyList<OrganisationAnswer> Organisations(Node node, HostRole role, ProgrammeLists lists) =>
        [.. lists.Organisations.Where(row => row.NodeCode == node.Code && row.Role == role).Select(row => new OrganisationAnswer(row.Organisation, row.From, row.To))];

    private sealed record NodesAnswer(DateTime AsOf, IReadOnlyList<NodeAnswer> Nodes);

    private sealed record NodeAnswer(
        string Code, Text Name, ReceiverKind Kind, string Town, string TownCounty, IReadOnlyList<CountyAnswer> Counties, IReadOnlyList<OrganisationAnswer> Hosts, IReadOnlyList<OrganisationAnswer> Partners);

    /// <summary>Without a municipality it is the whole county, apart from the municipalities that have rows of their own.</summary>
    private sealed record CountyAnswer(string County, Text CountyName, string? Municipality, string? MunicipalityName, Responsibility Responsibility, DateOnly From, DateOnly? To);

    private sealed record OrganisationAnswer(string Organisation, DateOnly From, DateOnly? To);
}
