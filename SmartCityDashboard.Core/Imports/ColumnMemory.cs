using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>
/// What headings mean in the lists of a receiver, or of the programme, where people chose something else than the headings say. Only what was chosen
/// is kept, so a heading that is understood later needs no forgetting.
/// </summary>
internal sealed class ColumnMemory(DashboardDb db, ImportKind kind, IReadOnlyList<string> headings, string? defaultReceiver)
{
    public const int HeadingLength = 200;
    private readonly ListColumns columns = ImportColumns.Of(kind);
    private readonly string of = RememberedColumn.Of(kind);
    private readonly IReadOnlyList<string?> keys = KeysOf(ImportColumns.Of(kind), headings);

    /// <summary>The match with the remembered choices laid over it, and when (UTC) the newest of those was made; null when there are none.</summary>
    public async Task<(HeadingMatch Match, DateTime? At)> RecallAsync(HeadingMatch match, CancellationToken token)
    {
        var rows = await Rows().AsNoTracking().Select(row => new { row.Heading, row.Field, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) }).ToListAsync(token);
        if (rows.Count == 0) return (match, null);
        var fields = rows.OrderBy(row => row.At).GroupBy(row => row.Heading).ToDictionary(same => same.Key, same => same.Last().Field);
        return (Overlay(match, fields), rows.Max(row => row.At));
    }

    public async Task KeepAsync(ImportRequest request, CancellationToken token)
    {
        var plain = HeadingMatcher.Match(headings, columns.Understood).Keys;
        var known = (await Rows().AsTracking().ToListAsync(token)).ToDictionary(row => (row.Owner, row.Heading));
        foreach (var owner in Owners())
            foreach (var (column, key) in keys.Index())
            {
                if (key is null) continue;
                var field = request.Columns.GetValueOrDefault(column, "");
                var understood = field.Length > 0 && plain.GetValueOrDefault(column) == field;
                if (known.TryGetValue((owner, key), out var row) && understood) db.Remove(row);
                else if (row is not null) row.Field = field;
                else if (!understood) db.Add(new RememberedColumn { Kind = of, Owner = owner, Heading = key, Field = field });
            }
    }

    public async Task ForgetAsync(CancellationToken token) => db.RemoveRange(await Rows().AsTracking().ToListAsync(token));

    private IQueryable<RememberedColumn> Rows()
    {
        var (owners, wanted) = (Owners(), keys.OfType<string>().ToList());
        return db.RememberedColumns.Where(row => row.Kind == of && owners.Contains(row.Owner) && wanted.Contains(row.Heading));
    }

    /// <summary>Whose list it is: the node's that is given, else all that the importer answers for, else the programme's.</summary>
    private IReadOnlyList<string> Owners() =>
        defaultReceiver is not null ? db.Viewer.May(Permission.ImportVisits, defaultReceiver) ? [defaultReceiver] : []
        : db.Viewer.ReceiversFor(Permission.ImportVisits) ?? [RememberedColumn.Programme];

    private HeadingMatch Overlay(HeadingMatch match, Dictionary<string, string> fields)
    {
        var chosen = new SortedDictionary<int, string>();
        var settled = new HashSet<int>();
        foreach (var (column, key) in keys.Index())
        {
            if (key is null || !fields.TryGetValue(key, out var field) || chosen.ContainsValue(field)) continue;
            if (field.Length > 0 && columns.Understood.All(one => one.Key != field)) continue;
            settled.Add(column);
            if (field.Length > 0) chosen.Add(column, field);
        }

        foreach (var (column, field) in match.Keys)
            if (!settled.Contains(column) && !chosen.ContainsValue(field)) chosen.Add(column, field);
        return new HeadingMatch(
            chosen,
            [.. match.Unrecognised.Concat(match.Keys.Keys).Where(column => !settled.Contains(column) && !chosen.ContainsKey(column)).Order()],
            [.. columns.Understood.Where(column => column.Required && !chosen.ContainsValue(column.Key))]);
    }

    private static List<string?> KeysOf(ListColumns columns, IReadOnlyList<string> headings)
    {
        var seen = new Dictionary<string, int>();
        List<string?> keys = [];
        foreach (var heading in headings)
        {
            var plain = RejectedRows.IsReason(heading) || columns.IsOnlyTold(heading) ? "" : HeadingMatcher.Normalise(heading);
            if (plain.Length > HeadingLength - 5) plain = plain[..(HeadingLength - 5)];
            var count = seen[plain] = seen.GetValueOrDefault(plain) + 1;
            keys.Add(plain.Length == 0 ? null : count == 1 ? plain : $"{plain}#{count}");
        }

        return keys;
    }
}
