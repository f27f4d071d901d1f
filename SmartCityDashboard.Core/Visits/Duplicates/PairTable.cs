using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.History;
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

        /// <summary>Gives the decisions of a member another name, those of the past too. The caller has checked the right to.</summary>
        public async Task NamePairDecisionsOfAsync(Guid memberId, string name, CancellationToken token)
        {
            await db.Set<PairDecision>().Where(row => row.DecidedBy == memberId).ExecuteUpdateAsync(rows => rows.SetProperty(row => row.By, name), token);
            await db.Replaced<PairDecision>().Where(row => EF.Property<Guid>(row, nameof(PairDecision.DecidedBy)) == memberId)
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => EF.Property<string>(row, nameof(PairDecision.By)), name), token);
        }
    }
}
