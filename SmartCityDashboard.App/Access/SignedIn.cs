using System.Security.Claims;

namespace SmartCityDashboard.App.Access;

/// <summary>What a signed-in person's cookie carries: which member, and the name to show. Never a right: those are read anew each time.</summary>
public static class SignedIn
{
    public const string MemberClaim = "member";
    public const string NameClaim = "name";

    private const string InventedClaim = "invented";

    /// <summary>A person of the demonstration.</summary>
    public static ClaimsPrincipal Invented(Guid memberId, string name, string scheme)
    {
        var user = Principal(memberId, name, scheme);
        user.Identities.First().AddClaim(new(InventedClaim, "true"));
        return user;
    }

    public static bool IsInvented(ClaimsPrincipal user) => user.HasClaim(InventedClaim, "true");

    public static ClaimsPrincipal Principal(Guid memberId, string name, string scheme) =>
        new(new ClaimsIdentity([new(MemberClaim, memberId.ToString()), new(NameClaim, name)], scheme, NameClaim, ClaimTypes.Role));

    /// <summary>Null for a visitor who has not signed in.</summary>
    public static Guid? MemberOf(ClaimsPrincipal? user) => Guid.TryParse(user?.FindFirstValue(MemberClaim), out var id) ? id : null;
}
