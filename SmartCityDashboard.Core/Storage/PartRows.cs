using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Brings the rows of a part in step with what is wanted: adds what is new, removes what is gone, leaves the rest untouched.</summary>
internal static class PartRows
{
    /// <summary>What the rows of a record's parts say, asked for at once: most saves change none of them, and then none has to be read.</summary>
    /// <param name="key">The column of all these tables that names the record.</param>
    /// <param name="parts">Each table, and an SQL expression that both engines know, for what a row of it says.</param>
    public static async Task<ILookup<string, string>> SaidAsync(DashboardDb db, string key, Guid record, IEnumerable<(string Table, string Says)> parts, CancellationToken token)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = string.Join(" UNION ALL ", parts.Select(part => $"SELECT '{part.Table}', {part.Says} FROM \"{part.Table}\" WHERE \"{key}\" = @record"));
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("record", record);
        command.Parameters.Add(parameter);
        List<(string Table, string Says)> said = [];
        await using var reader = await command.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token)) said.Add((reader.GetString(0), reader.GetString(1)));
        return said.ToLookup(row => row.Table, row => row.Says);
    }

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
