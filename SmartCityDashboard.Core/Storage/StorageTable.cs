using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Core.Storage;

public static class StorageTable
{
    extension(DashboardDb db)
    {
        /// <summary>How many changes there were in the state that this opening sees.</summary>
        public Task<long> ChangeCountAsync(CancellationToken token) => db.Set<StorageClock>().AsNoTracking().Select(row => row.Changes).SingleAsync(token);
    }
}
