using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

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
                db.Viewer.Must(Permission.ImportVisits);
                return db.Set<ImportBatch>();
            }
        }

        public IQueryable<ImportedRow> ImportedRows
        {
            get
            {
                db.Viewer.Must(Permission.ImportVisits);
                return db.Set<ImportedRow>();
            }
        }

        public IQueryable<RememberedColumn> RememberedColumns
        {
            get
            {
                db.Viewer.Must(Permission.ImportVisits);
                return db.Set<RememberedColumn>();
            }
        }
    }
}
