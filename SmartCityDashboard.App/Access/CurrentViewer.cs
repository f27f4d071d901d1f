using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Access;

/// <summary>
/// Who asks, for pages and endpoints alike. The grants are read from the database at every call, so a person whose rights were taken back is
/// stopped at the next click: ask anew for each action and keep no viewer in a field.
/// </summary>
public sealed class CurrentViewer(IServiceProvider scope, AuthenticationStateProvider states, MemberQueries members, IHttpContextAccessor? requests = null)
{
    /// <summary>Never null: who has not signed in, or holds no grant, is a viewer that may nothing.</summary>
    public async Task<Viewer> GetAsync(CancellationToken token = default) => await members.ViewerAsync(await UserAsync(), token);

    // A circuit has a scope of its own and may still see the request that opened it, which is not whom we serve now.
    private async Task<ClaimsPrincipal> UserAsync() =>
        requests?.HttpContext is { } request && ReferenceEquals(request.RequestServices, scope)
            ? request.User
            : (await states.GetAuthenticationStateAsync()).User;
}

public static class Viewers
{
    private static readonly Viewer Nobody = new(Guid.Empty, "", []);

    /// <summary>The viewer that a signed-in user is now.</summary>
    public static async Task<Viewer> ViewerAsync(this MemberQueries members, ClaimsPrincipal user, CancellationToken token = default) =>
        (SignedIn.MemberOf(user) is { } id ? await members.ViewerAsync(id, token) : null) ?? Nobody;
}
