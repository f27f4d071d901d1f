using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Pages by keyset: every order ends with the id, and a page goes on after a row instead of counting rows.</summary>
internal static class VisitPaging
{
    public static async Task<VisitPage> PageAsync(DashboardDb db, IQueryable<Visit> matching, VisitFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var lines = await Lines(Ordered(matching, filter, cursor).Take(size + 1)).ToListAsync(token);
        var more = lines.Count > size;
        if (more) lines.RemoveAt(lines.Count - 1);
        var backwards = cursor is { Backwards: true };
        if (backwards) lines.Reverse();
        var rows = await WithPartsAsync(db, [.. lines.Select(line => line.Row)], token);
        string? At(Line line, bool back) => new VisitCursor(ValueOf(line, filter.Order), line.Row.Id, back).ToString();
        var next = lines.Count > 0 && (backwards || more) ? At(lines[^1], false) : null;
        var previous = lines.Count > 0 && (backwards ? more : cursor is not null) ? At(lines[0], true) : null;
        return new VisitPage(rows, next, previous);
    }

    public static VisitCursor After(Visit visit, VisitFilter filter) => new(ValueOf(visit, filter.Order), visit.Id, false);

    public static Task<List<Visit>> VisitsAsync(IQueryable<Visit> matching, VisitFilter filter, VisitCursor? cursor, int size, CancellationToken token) =>
        Ordered(matching, filter, cursor).AsNoTracking().Take(size).ToListAsync(token);

    private static IQueryable<Visit> Ordered(IQueryable<Visit> matching, VisitFilter filter, VisitCursor? cursor)
    {
        var descending = filter.Descending != (cursor is { Backwards: true });
        return filter.Order switch
        {
            VisitOrder.Reference => Ordered(matching, visit => visit.Reference, descending, cursor?.Value, cursor),
            VisitOrder.Delegation => Ordered(matching, visit => visit.DelegationSort, descending, cursor?.Value, cursor),
            VisitOrder.Participants => Ordered(matching, visit => visit.Participants ?? -1, descending, Number(cursor), cursor),
            VisitOrder.Receiver => Ordered(matching, visit => visit.LeadReceiver, descending, cursor?.Value, cursor),
            _ => Ordered(matching, visit => visit.StartOn, descending, Day(cursor), cursor),
        };
    }

    private static IQueryable<Visit> Ordered<T>(IQueryable<Visit> visits, Expression<Func<Visit, T>> by, bool descending, T? value, VisitCursor? cursor) =>
        Keyset.Order(visits, by, visit => visit.Id, descending, cursor is null ? null : (value!, cursor.Id));

    private static string ValueOf(Visit visit, VisitOrder order) => ValueOf(order, visit.Reference, visit.DelegationSort, visit.Participants, visit.LeadReceiver, visit.StartOn);

    private static string ValueOf(Line line, VisitOrder order) => ValueOf(order, line.Row.Reference, line.DelegationSort, line.Row.Participants, line.Row.LeadReceiver, line.Row.StartOn);

    private static string ValueOf(VisitOrder order, string reference, string delegation, int? participants, string receiver, DateOnly start) => order switch
    {
        VisitOrder.Reference => reference,
        VisitOrder.Delegation => delegation,
        VisitOrder.Participants => (participants ?? -1).ToString(CultureInfo.InvariantCulture),
        VisitOrder.Receiver => receiver,
        _ => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static int Number(VisitCursor? cursor) => int.TryParse(cursor?.Value, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static DateOnly Day(VisitCursor? cursor) => DateOnly.TryParseExact(cursor?.Value, "yyyy-MM-dd", out var day) ? day : default;

    /// <summary>Only the columns that a line shows: a visit has twice as many.</summary>
    private static IQueryable<Line> Lines(IQueryable<Visit> visits) => visits.Select(visit => new Line
    {
        DelegationSort = visit.DelegationSort,
        Row = new VisitRow
        {
            Id = visit.Id,
            Reference = visit.Reference,
            StartOn = visit.StartOn,
            EndOn = visit.EndOn,
            LeadReceiver = visit.LeadReceiver,
            Delegation = visit.Delegation,
            Participants = visit.Participants,
            ParticipantsKind = visit.ParticipantsKind,
            Format = visit.Format,
            Status = visit.Status,
            RequestedOn = visit.RequestedOn,
            RegisteredAt = visit.RegisteredAt,
            Version = visit.Version,
        },
    });

    private static async Task<IReadOnlyList<VisitRow>> WithPartsAsync(DashboardDb db, List<VisitRow> rows, CancellationToken token)
    {
        // One parameter for all of them; with fifty the query is written anew each time.
        var ids = rows.Select(row => row.Id).ToList();
        var countries = (await db.VisitCountries.Where(row => EF.Parameter(ids).Contains(row.VisitId)).Select(row => new { row.VisitId, row.Country }).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
        var themes = await db.VisitThemes.Where(row => EF.Parameter(ids).Contains(row.VisitId) && row.Primary).Select(row => new { row.VisitId, row.Theme }).ToDictionaryAsync(row => row.VisitId, row => row.Theme, token);
        return [.. rows.Select(row => row with { Countries = [.. countries[row.Id].Order(StringComparer.Ordinal)], PrimaryTheme = themes.GetValueOrDefault(row.Id) })];
    }

    private sealed class Line
    {
        public required VisitRow Row { get; init; }

        public required string DelegationSort { get; init; }
    }
}
