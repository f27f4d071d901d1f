using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>What a sign-in provider says of a person. Roles are written <c>coordinator</c>, <c>nodelead-vast</c>, <c>secretariat</c> …</summary>
public sealed record SignInClaims(string Issuer, string Subject, string Name, string? Email, IReadOnlyList<string> Roles);

/// <summary>The one road into the house: claims become a member, the provider's roles become grants.</summary>
public sealed class MemberActions(DashboardStorage storage)
{
    internal const string SignInReason = "Sign-in";

    /// <returns>The member's id.</returns>
    public Task<Guid> SignInAsync(SignInClaims claims, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, SignInReason, async db =>
        {
            var member = await KnowAsync(db, claims, token);
            member.LastSignInAt = db.ChangingAt;
            db.Add(new SignIn { At = db.ChangingAt!.Value, MemberId = member.Id });
            return member.Id;
        }, token);

    /// <summary>The same for somebody who has not come: a member with the roles, and no sign-in.</summary>
    /// <returns>The member's id.</returns>
    public Task<Guid> EnrolAsync(SignInClaims claims, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, SignInReason, async db => (await KnowAsync(db, claims, token)).Id, token);

    /// <summary>Takes back every running grant of a member at once; an open browser tab is stopped at its next click.</summary>
    public Task RevokeAsync(Guid memberId, string why, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, why, async db =>
        {
            var at = db.ChangingAt!.Value;
            foreach (var grant in await db.Grants.Where(row => row.MemberId == memberId && row.RevokedAt == null).ToListAsync(token)) grant.RevokedAt = at;
        }, token);

    public Task<Guid> AddTokenAsync(Guid memberId, string name, string accessToken, DateTime? expiresAt, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, null, async db =>
        {
            var hash = MemberQueries.HashOf(accessToken);
            if (await db.AccessTokens.SingleOrDefaultAsync(row => row.Hash == hash, token) is { } known) return known.Id;
            var added = new AccessToken
            {
                Id = Guid.CreateVersion7(db.ChangingAt!.Value),
                MemberId = memberId,
                Name = name,
                Hash = hash,
                CreatedAt = db.ChangingAt.Value,
                ExpiresAt = expiresAt,
            };
            db.Add(added);
            return added.Id;
        }, token);

    private static async Task<Member> KnowAsync(DashboardDb db, SignInClaims claims, CancellationToken token)
    {
        var at = db.ChangingAt!.Value;
        var member = await db.Members.SingleOrDefaultAsync(row => row.Issuer == claims.Issuer && row.Subject == claims.Subject, token);
        if (member is null)
        {
            member = new Member { Id = Guid.CreateVersion7(at), Issuer = claims.Issuer, Subject = claims.Subject, Name = claims.Name };
            db.Add(member);
        }

        member.Name = claims.Name;
        member.Email = claims.Email;
        await FollowProviderAsync(db, member.Id, claims.Roles, at, token);
        return member;
    }

    private static async Task FollowProviderAsync(DashboardDb db, Guid memberId, IReadOnlyList<string> roles, DateTime at, CancellationToken token)
    {
        var told = roles.Select(RoleNames.Read).OfType<ViewerGrant>().Distinct().ToList();
        var running = await db.Grants.Where(row => row.MemberId == memberId && row.FromProvider && row.RevokedAt == null).ToListAsync(token);
        foreach (var grant in running.Where(grant => !told.Contains(new ViewerGrant(grant.Role, grant.Receiver)))) grant.RevokedAt = at;
        foreach (var role in told.Where(role => !running.Any(grant => grant.Role == role.Role && grant.Receiver == role.Receiver)))
        {
            db.Add(new Grant
            {
                Id = Guid.CreateVersion7(at),
                MemberId = memberId,
                Role = role.Role,
                Receiver = role.Receiver,
                From = SwedishTime.DayOf(at),
                FromProvider = true,
            });
        }
    }
}

/// <summary>How roles are named in a provider's claims: the role in lower case, for a node lead with the node's code after a hyphen.</summary>
public static class RoleNames
{
    private static readonly Dictionary<string, Role> Names = Enum.GetValues<Role>().ToDictionary(role => role.ToString().ToLowerInvariant());

    public static ViewerGrant? Read(string name)
    {
        var parts = name.Trim().ToLowerInvariant().Split('-', 2);
        // By name only: parsing an enum takes numbers and lists too, and “0” would be the coordinator.
        if (!Names.TryGetValue(parts[0], out var role)) return null;
        return (role, parts.Length) switch
        {
            (Role.NodeLead, 2) => new ViewerGrant(role, parts[1]),
            (Role.Secretariat, 1) => new ViewerGrant(role, Node.Secretariat),
            (Role.NodeLead, _) or (_, 2) => null,
            _ => new ViewerGrant(role, null),
        };
    }
}
