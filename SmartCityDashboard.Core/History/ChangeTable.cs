using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.History;

/// <summary>The door to what changed, who and when.</summary>
public static class ChangeTable
{
    extension(DashboardDb db)
    {
        internal IQueryable<Change> Changes => db.Set<Change>();

        /// <summary>The replaced versions of a kept table, as bags of columns.</summary>
        internal IQueryable<Dictionary<string, object>> Replaced<T>() where T : IKept =>
            db.Set<Dictionary<string, object>>(HistoryTwins.NameOf(db.Model.FindEntityType(typeof(T))!));
    }
}
