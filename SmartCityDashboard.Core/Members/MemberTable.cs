using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>
/// The door to members. Only this folder uses it, but for who answers for a receiver and what a member is called: the rest of the house knows a
/// <see cref="Access.Viewer"/>.
/// </summary>
internal static class MemberTable
{
    extension(DashboardDb db)
    {
        public IQueryable<Member> Members => db.Set<Member>();

        public IQueryable<Grant> Grants => db.Set<Grant>();

        public IQueryable<SignIn> SignIns => db.Set<SignIn>();

        /// <summary>The grants by which members answer for a receiver on a day: what they may do there they may do now.</summary>
        public IQueryable<Grant> Answering(DateOnly day) => db.Set<Grant>()
            .Where(grant => grant.Receiver != null && grant.RevokedAt == null && grant.From <= day && (grant.To == null || grant.To >= day));

        public IQueryable<AccessToken> AccessTokens => db.Set<AccessToken>();

        /// <summary>The viewer's own drafts, nobody else's.</summary>
        public IQueryable<Draft> OwnDrafts => db.Set<Draft>().Where(draft => draft.MemberId == db.Viewer.MemberId);

        public IQueryable<Draft> AllDrafts => db.Set<Draft>();
    }
}
