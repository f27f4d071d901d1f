using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Access;

/// <summary>
/// Signs an open page out when its reader lost every grant. Who had none from the start is left in peace: signing in again would change nothing
/// and the page already says what to do.
/// </summary>
public sealed class GrantWatch : RevalidatingServerAuthenticationStateProvider
{
    private readonly MemberQueries _members;
    private Task<bool> _hadGrants = Task.FromResult(false);

    public GrantWatch(ILoggerFactory logs, MemberQueries members) : base(logs)
    {
        _members = members;
        AuthenticationStateChanged += state => _hadGrants = HasGrantsAsync(state);
    }

    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        MayStayAsync(Task.FromResult(authenticationState), cancellationToken);

    internal async Task<bool> MayStayAsync(Task<AuthenticationState> state, CancellationToken token = default)
    {
        var had = await _hadGrants;
        _hadGrants = HasGrantsAsync(state, token);
        return await _hadGrants || !had;
    }

    private async Task<bool> HasGrantsAsync(Task<AuthenticationState> state, CancellationToken token = default) =>
        (await _members.ViewerAsync((await state).User, token)).Grants.Count > 0;
}
