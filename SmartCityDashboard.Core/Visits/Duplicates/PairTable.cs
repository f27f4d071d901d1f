using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>The door to decisions on pairs of visits: for those who may read both rows.</summary>
internal static class PairTable
{
    extension(DashboardDb db)
    {
        public IQueryable<PairDecision> VisitPairDecisions
        {
            get
            {
                db.Viewer.Must(Permission.SeeVisits);
                return db.Set<PairDecision>().Where(row => row.Kind == PairKind.Visits);
            }
        }
    }
}
