using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>The door to members. Only this folder uses it: the rest of the house knows a <see cref="Access.Viewer"/>.</summary>
internal static class MemberTable
{
    extension(DashboardDb db)
    {
        public IQueryable<Member> Members => db.Set<Member>();

        public IQueryable<Grant> Grants => db.Set<Grant>();

        public IQueryable<SignIn> SignIns => db.Set<SignIn>();

        public IQueryable<AccessToken> AccessTokens => db.Set<AccessToken>();

        /// <summary>The viewer's own drafts, nobody else's.</summary>
        public IQueryable<Draft> OwnDrafts => db.Set<Draft>().Where(draft => draft.MemberId == db.Viewer.MemberId);

        public IQueryable<Draft> AllDrafts => db.Set<Draft>();
    }
}
