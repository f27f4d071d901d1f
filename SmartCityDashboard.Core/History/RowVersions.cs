using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.History;

/// <summary>A row as it was the truth from one instant until another (UTC; the end is no part of it).</summary>
internal sealed record RowVersion<T>(T Row, DateTime From, DateTime Until)
{
    public bool HeldAt(DateTime instant) => From <= instant && instant < Until;
}

/// <summary>All versions of a kept table's rows that belong to something, current and replaced: small sets, read whole and compared in memory.</summary>
internal static class RowVersions
{
    /// <param name="column">The key of what the rows belong to: Id, VisitId …</param>
    public static async Task<ILookup<Guid, RowVersion<T>>> OfAsync<T>(DashboardDb db, string column, IReadOnlyCollection<Guid> ids, CancellationToken token) where T : class, IKept
    {
        var until = db.AsOf ?? DateTime.MaxValue;
        var current = await db.Set<T>().AsNoTracking()
            .Where(row => ids.Contains(EF.Property<Guid>(row, column)))
            .Select(row => new { Row = row, Id = EF.Property<Guid>(row, column), From = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) })
            .ToListAsync(token);
        var replaced = await db.Replaced<T>().AsNoTracking()
            .Where(row => ids.Contains(EF.Property<Guid>(row, column)) && EF.Property<DateTime>(row, HistoryTwins.ReplacedAt) <= until)
            .ToListAsync(token);
        return current.Select(one => (one.Id, Version: new RowVersion<T>(one.Row, one.From, DateTime.MaxValue)))
            .Concat(replaced.Select(bag => (Id: (Guid)bag[column], Version: new RowVersion<T>(Made<T>(bag), (DateTime)bag[HistoryTwins.RecordedAt], (DateTime)bag[HistoryTwins.ReplacedAt]))))
            .ToLookup(one => one.Id, one => one.Version);
    }

    private static T Made<T>(Dictionary<string, object> bag)
    {
        var row = Activator.CreateInstance<T>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.NonPublic).Where(property => bag.ContainsKey(property.Name)))
        {
            Setter(property)!.Invoke(row, [bag[property.Name]]);
        }

        return row;
    }

    /// <summary>A private setter is reached through the type that declares it.</summary>
    private static MethodInfo? Setter(PropertyInfo property) =>
        property.GetSetMethod(nonPublic: true) ?? property.DeclaringType!.GetProperty(property.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.NonPublic)!.GetSetMethod(nonPublic: true);
}
