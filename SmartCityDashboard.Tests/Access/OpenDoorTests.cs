using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.Access;

public sealed class OpenDoorTests
{
    /// <summary>What anybody may open without signing in. A new line here is a decision.</summary>
    private static readonly string[] Open =
    [
        "/about", "/accessibility", "/access-denied", "/error", "/not-found", "/sign-in", "/sign-in/demo", "/sign-in/failed", "/sign-out", "/signed-out",
        "/language", "/theme", "/health/live", "/health/ready", "/api/probe/refusal",
        // The address itself is the secret, since calendar programs can not sign in.
        "/calendar/{secret}.ics",
    ];

    /// <summary>Files and the circuit itself, which show nothing without a page. In development a file is also looked for by its name.</summary>
    private static readonly string[] OpenBelow = ["/_framework", "/_blazor", "/_content", "/{**path:file}"];

    [Fact]
    public async Task Every_address_demands_sign_in_unless_it_is_open_on_purpose()
    {
        await using var site = await ProbeSite.StartAsync();

        Rule.IsKept(
            from endpoint in site.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            let path = "/" + endpoint.RoutePattern.RawText?.TrimStart('/')
            where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>() is null
            where !Open.Contains(path) && !OpenBelow.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)) && !IsFile(endpoint)
            select $"{path} is open to everybody");
    }

    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.Any(one => one.GetType().Name == "StaticAssetDescriptor") && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") != true;
}
