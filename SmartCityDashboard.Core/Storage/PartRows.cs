namespace SmartCityDashboard.Core.Storage;

/// <summary>Brings the rows of a part in step with what is wanted: adds what is new, removes what is gone, leaves the rest untouched.</summary>
internal static class PartRows
{
    /// <param name="rows">Tracked, all that the record has.</param>
    /// <returns>True when anything changed.</returns>
    public static bool Match<T>(DashboardDb db, IReadOnlyCollection<T> rows, Func<T, string> key, IEnumerable<string> wanted, Func<string, T> make) where T : class
    {
        var keys = wanted.ToHashSet();
        var gone = rows.Where(row => !keys.Contains(key(row))).ToList();
        var added = keys.Except(rows.Select(key)).Select(make).ToList();
        db.RemoveRange(gone);
        db.AddRange(added);
        return gone.Count + added.Count > 0;
    }
}
