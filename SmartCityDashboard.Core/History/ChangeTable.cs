using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.History;

/// <summary>The door to what changed, who and when.</summary>
public static class ChangeTable
{
    extension(DashboardDb db)
    {
        internal IQueryable<Change> Changes => db.Set<Change>();

        /// <summary>The changes of some instants.</summary>
        internal async Task<IReadOnlyDictionary<DateTime, Change>> ChangesAtAsync(IReadOnlyCollection<DateTime> instants, CancellationToken token) =>
            await db.Set<Change>().AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);

        /// <summary>Gives the changes of a member another name: the one thing of a change that is personal data.</summary>
        internal Task NameChangesOfAsync(Guid memberId, string name, CancellationToken token) =>
            db.Set<Change>().Where(change => change.MemberId == memberId).ExecuteUpdateAsync(change => change.SetProperty(row => row.By, name), token);

        /// <summary>The replaced versions of a kept table, as bags of columns.</summary>
        internal IQueryable<Dictionary<string, object>> Replaced<T>() where T : IKept =>
            db.Set<Dictionary<string, object>>(HistoryTwins.NameOf(db.Model.FindEntityType(typeof(T))!));
    }
}
