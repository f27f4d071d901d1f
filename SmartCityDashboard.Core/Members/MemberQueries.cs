using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <param name="LastSignInAt">UTC.</param>
public sealed record KnownMember(Guid Id, DateTime? LastSignInAt);

/// <summary>From a signed-in member, or a token, to a <see cref="Viewer"/> with the grants that hold now.</summary>
public sealed class MemberQueries(DashboardStorage storage, TimeProvider clock)
{
    /// <summary>Null when the member is unknown.</summary>
    public async Task<Viewer?> ViewerAsync(Guid memberId, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var member = await db.Members.SingleOrDefaultAsync(row => row.Id == memberId, token);
        return member is null ? null : await ViewerAsync(db, member, token);
    }

    /// <summary>Null when the token is unknown, expired or revoked.</summary>
    public async Task<Viewer?> ViewerOfTokenAsync(string accessToken, CancellationToken token = default)
    {
        var hash = HashOf(accessToken);
        var now = clock.GetUtcNow().UtcDateTime;
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var tokens = db.AccessTokens;
        var member = await db.Members
            .Where(row => tokens.Any(one => one.MemberId == row.Id && one.Hash == hash && one.RevokedAt == null && (one.ExpiresAt == null || one.ExpiresAt > now)))
            .SingleOrDefaultAsync(token);
        return member is null ? null : await ViewerAsync(db, member, token);
    }

    /// <summary>Null when nobody with that subject has signed in.</summary>
    public async Task<KnownMember?> FindAsync(string issuer, string subject, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        return await db.Members.Where(row => row.Issuer == issuer && row.Subject == subject)
            .Select(row => new KnownMember(row.Id, row.LastSignInAt))
            .SingleOrDefaultAsync(token);
    }

    /// <summary>The viewer that a shell command acts as. Null when nobody, or more than one, has that e-mail address or subject.</summary>
    public async Task<Viewer?> ViewerOfNameAsync(string emailOrSubject, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var members = await db.Members.ToListAsync(token);
        var found = members.Where(row => row.Subject == emailOrSubject || string.Equals(row.Email, emailOrSubject, StringComparison.OrdinalIgnoreCase)).ToList();
        return found is [var member] ? await ViewerAsync(db, member, token) : null;
    }

    public static string HashOf(string accessToken) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(accessToken)));

    private async Task<Viewer> ViewerAsync(DashboardDb db, Member member, CancellationToken token)
    {
        var today = clock.Today();
        var grants = await db.Grants
            .Where(grant => grant.MemberId == member.Id && grant.RevokedAt == null && grant.From <= today && (grant.To == null || grant.To >= today))
            .OrderBy(grant => grant.Role).ThenBy(grant => grant.Receiver)
            .Select(grant => new ViewerGrant(grant.Role, grant.Receiver))
            .ToListAsync(token);
        return new Viewer(member.Id, member.Name, grants);
    }
}
