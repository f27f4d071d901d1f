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
        var visits = await VisitsAsync(matching, filter, cursor, size + 1, token);
        var more = visits.Count > size;
        if (more) visits.RemoveAt(visits.Count - 1);
        var backwards = cursor is { Backwards: true };
        if (backwards) visits.Reverse();
        var rows = await RowsAsync(db, visits, token);
        string? At(Visit visit, bool back) => new VisitCursor(ValueOf(visit, filter.Order), visit.Id, back).ToString();
        var next = visits.Count > 0 && (backwards || more) ? At(visits[^1], false) : null;
        var previous = visits.Count > 0 && (backwards ? more : cursor is not null) ? At(visits[0], true) : null;
        return new VisitPage(rows, next, previous);
    }

    public static VisitCursor After(Visit visit, VisitFilter filter) => new(ValueOf(visit, filter.Order), visit.Id, false);

    public static Task<List<Visit>> VisitsAsync(IQueryable<Visit> matching, VisitFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var descending = filter.Descending != (cursor is { Backwards: true });
        var ordered = filter.Order switch
        {
            VisitOrder.Reference => Ordered(matching, visit => visit.Reference, descending, cursor?.Value, cursor),
            VisitOrder.Delegation => Ordered(matching, visit => visit.DelegationSort, descending, cursor?.Value, cursor),
            VisitOrder.Participants => Ordered(matching, visit => visit.Participants ?? -1, descending, Number(cursor), cursor),
            VisitOrder.Receiver => Ordered(matching, visit => visit.LeadReceiver, descending, cursor?.Value, cursor),
            _ => Ordered(matching, visit => visit.StartOn, descending, Day(cursor), cursor),
        };
        return ordered.AsNoTracking().Take(size).ToListAsync(token);
    }

    private static IQueryable<Visit> Ordered<T>(IQueryable<Visit> visits, Expression<Func<Visit, T>> by, bool descending, T? value, VisitCursor? cursor) =>
        Keyset.Order(visits, by, visit => visit.Id, descending, cursor is null ? null : (value!, cursor.Id));

    private static string ValueOf(Visit visit, VisitOrder order) => order switch
    {
        VisitOrder.Reference => visit.Reference,
        VisitOrder.Delegation => visit.DelegationSort,
        VisitOrder.Participants => (visit.Participants ?? -1).ToString(CultureInfo.InvariantCulture),
        VisitOrder.Receiver => visit.LeadReceiver,
        _ => visit.StartOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static int Number(VisitCursor? cursor) => int.TryParse(cursor?.Value, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static DateOnly Day(VisitCursor? cursor) => DateOnly.TryParseExact(cursor?.Value, "yyyy-MM-dd", out var day) ? day : default;

    private static async Task<IReadOnlyList<VisitRow>> RowsAsync(DashboardDb db, List<Visit> visits, CancellationToken token)
    {
        var ids = visits.Select(visit => visit.Id).ToList();
        var countries = (await db.VisitCountries.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId, row => row.Country);
        var themes = await db.VisitThemes.AsNoTracking().Where(row => ids.Contains(row.VisitId) && row.Primary).ToDictionaryAsync(row => row.VisitId, row => row.Theme, token);
        return
        [
            .. visits.Select(visit => new VisitRow
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
                Countries = [.. countries[visit.Id].Order(StringComparer.Ordinal)],
                PrimaryTheme = themes.GetValueOrDefault(visit.Id),
            }),
        ];
    }
}
