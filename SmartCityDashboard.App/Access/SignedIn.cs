using System.Security.Claims;

namespace SmartCityDashboard.App.Access;

/// <summary>What a signed-in person's cookie carries: which member, and the name to show. Never a right: those are read anew each time.</summary>
public static class SignedIn
{
    public const string MemberClaim = "member";
    public const string NameClaim = "name";

    public static ClaimsPrincipal Principal(Guid memberId, string name, string scheme) =>
        new(new ClaimsIdentity([new(MemberClaim, memberId.ToString()), new(NameClaim, name)], scheme, NameClaim, ClaimTypes.Role));

    /// <summary>Null for a visitor who has not signed in.</summary>
    public static Guid? MemberOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(MemberClaim), out var id) ? id : null;
}
