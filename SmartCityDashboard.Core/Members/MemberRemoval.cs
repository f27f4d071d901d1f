using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>
/// Takes away what tells who a member is, at every instant. What the member did stays, and every figure: only the name goes. Who comes back through
/// the sign-in provider is a new member.
/// </summary>
public sealed class MemberRemoval(DashboardStorage storage, IEnumerable<IHoldsNames> holders)
{
    private static readonly Text Own = new("Du kan inte ta bort ditt eget namn. Be en annan administratör.", "You can not remove your own name. Ask another administrator.");
    private static readonly Text Unknown = new("Personen finns inte.", "There is no such person.");
    private static readonly Text Why = new("Personuppgifter borttagna", "Personal data removed");

    /// <summary>Ends the member's grants and tokens at once.</summary>
    /// <exception cref="NotAllowed">For all but administrators.</exception>
    /// <exception cref="RuleBroken">For the own name.</exception>
    public Task RemoveAsync(Viewer viewer, Guid memberId, CancellationToken token = default)
    {
        viewer.Must(Permission.RemoveNames);
        if (memberId == viewer.MemberId) throw new RuleBroken("", Own);
        return storage.ChangeAsync(viewer, Why.Sv, async db =>
        {
            var at = db.ChangingAt!.Value;
            var name = AccessTexts.RemovedPerson.Sv;
            var member = await db.Members.AsTracking().SingleOrDefaultAsync(row => row.Id == memberId, token) ?? throw new NotFound(Unknown);
            (member.Name, member.Email, member.Subject, member.NameRemovedAt) = (name, null, $"removed-{memberId:N}", at);
            foreach (var grant in await db.Grants.AsTracking().Where(row => row.MemberId == memberId && row.RevokedAt == null).ToListAsync(token)) grant.RevokedAt = at;
            await db.AccessTokens.Where(row => row.MemberId == memberId).ExecuteDeleteAsync(token);
            await db.AllDrafts.Where(row => row.MemberId == memberId).ExecuteDeleteAsync(token);
            await db.NameChangesOfAsync(memberId, name, token);
            foreach (var holder in holders) await holder.ReplaceAsync(db, memberId, name, token);
        }, token);
    }
}
