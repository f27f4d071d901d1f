using Microsoft.AspNetCore.Authorization;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Access;

public sealed record NeedsRequirement(Permission Permission) : IAuthorizationRequirement;

/// <summary>Asks the grants of now, for the request that opens a page and for every page after it in the same circuit.</summary>
public sealed class NeedsHandler(MemberQueries members) : AuthorizationHandler<NeedsRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NeedsRequirement requirement)
    {
        if ((await members.ViewerAsync(context.User)).May(requirement.Permission))
            context.Succeed(requirement);
    }
}
