using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>The door to the programme's own lists; everybody who may sign in may read them.</summary>
public static class ProgrammeTable
{
    extension(DashboardDb db)
    {
        public IQueryable<Node> Nodes => db.Set<Node>();

        public IQueryable<NodeOrganisation> NodeOrganisations => db.Set<NodeOrganisation>();

        public IQueryable<County> Counties => db.Set<County>();

        public IQueryable<Municipality> Municipalities => db.Set<Municipality>();

        public IQueryable<Territory> Territories => db.Set<Territory>();

        public IQueryable<Theme> Themes => db.Set<Theme>();

        public IQueryable<Channel> Channels => db.Set<Channel>();

        public IQueryable<TargetGroup> TargetGroups => db.Set<TargetGroup>();

        public IQueryable<GlobalGoal> GlobalGoals => db.Set<GlobalGoal>();

        public IQueryable<Country> Countries => db.Set<Country>();

        public IQueryable<VisitObject> VisitObjects => db.Set<VisitObject>();
    }
}
