using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Core.Storage;

public static class StorageTable
{
    extension(DashboardDb db)
    {
        /// <summary>The state that this opening sees.</summary>
        public Task<StorageState> StateAsync(CancellationToken token) => db.Set<StorageClock>().AsNoTracking().Select(row => new StorageState(row.Last, row.Changes)).SingleAsync(token);
    }
}
