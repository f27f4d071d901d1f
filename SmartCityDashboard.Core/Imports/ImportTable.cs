using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.Core.Imports;

/// <summary>The door to what was imported: for those who may import.</summary>
internal static class ImportTable
{
    extension(DashboardDb db)
    {
        public IQueryable<ImportBatch> ImportBatches
        {
            get
            {
                db.Viewer.Must(Permission.UndoImports);
                return db.Set<ImportBatch>();
            }
        }

        /// <summary>Gives a member another name where it stands at what was imported or undone. The caller has checked the right to.</summary>
        public async Task NameImportsOfAsync(Guid memberId, string name, CancellationToken token)
        {
            await db.Set<ImportBatch>().Where(batch => batch.MemberId == memberId).ExecuteUpdateAsync(batch => batch.SetProperty(row => row.By, name), token);
            await db.Set<ImportBatch>().Where(batch => batch.UndoneByMember == memberId).ExecuteUpdateAsync(batch => batch.SetProperty(row => row.UndoneBy, name), token);
        }

        public IQueryable<TRow> ImportedRows<TRow>() where TRow : ImportedRow
        {
            db.Viewer.Must(Permission.ImportVisits);
            return db.Set<TRow>();
        }

        /// <summary>For undoing, which has checked the right.</summary>
        public IQueryable<TRow> ImportedRowsToWrite<TRow>() where TRow : ImportedRow => db.Set<TRow>();

        public IQueryable<RememberedColumn> RememberedColumns
        {
            get
            {
                db.Viewer.Must(Permission.ImportVisits);
                return db.Set<RememberedColumn>();
            }
        }

        /// <summary>From which list a visit came: for those who may read the visit.</summary>
        public IQueryable<ListedVisit> ListedVisits
        {
            get
            {
                db.Viewer.Must(Permission.SeeVisits);
                var batches = db.Set<ImportBatch>();
                return db.Set<ImportedVisitRow>().Select(row => new ListedVisit
                {
                    VisitId = row.RecordId,
                    ListKey = row.ListKey,
                    List = batches.Where(batch => batch.Id == row.BatchId).Select(batch => batch.List).First(),
                    Row = row.RowKey,
                });
            }
        }
    }
}
