using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>Pages by keyset, as the list of visits.</summary>
internal static class OpportunityPaging
{
    private static readonly DateOnly Never = DateOnly.MaxValue;

    public static async Task<OpportunityPage> PageAsync(DashboardDb db, IQueryable<Opportunity> matching, OpportunityFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var found = await SomeAsync(matching, filter, cursor, size + 1, token);
        var more = found.Count > size;
        if (more) found.RemoveAt(found.Count - 1);
        var backwards = cursor is { Backwards: true };
        if (backwards) found.Reverse();
        var rows = await RowsAsync(db, found, token);
        string At(Opportunity one, bool back) => new VisitCursor(ValueOf(one, filter.Order), one.Id, back).ToString();
        var next = found.Count > 0 && (backwards || more) ? At(found[^1], false) : null;
        var previous = found.Count > 0 && (backwards ? more : cursor is not null) ? At(found[0], true) : null;
        return new OpportunityPage(rows, next, previous);
    }

    public static VisitCursor After(Opportunity one, OpportunityFilter filter) => new(ValueOf(one, filter.Order), one.Id, false);

    public static Task<List<Opportunity>> SomeAsync(IQueryable<Opportunity> matching, OpportunityFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        var descending = filter.Descending != (cursor is { Backwards: true });
        var ordered = filter.Order switch
        {
            OpportunityOrder.Reference => Ordered(matching, one => one.Reference, descending, cursor?.Value, cursor),
            OpportunityOrder.Title => Ordered(matching, one => one.TitleSort, descending, cursor?.Value, cursor),
            OpportunityOrder.Receiver => Ordered(matching, one => one.LeadReceiver, descending, cursor?.Value, cursor),
            OpportunityOrder.NextStep => Ordered(matching, one => one.NextStepOn ?? Never, descending, Day(cursor), cursor),
            _ => Ordered(matching, one => one.StageOn, descending, Day(cursor), cursor),
        };
        return ordered.AsNoTracking().Take(size).ToListAsync(token);
    }

    /// <summary>The rows with what is reckoned from their touches and the day that is shown.</summary>
    public static async Task<IReadOnlyList<OpportunityRow>> RowsAsync(DashboardDb db, List<Opportunity> found, CancellationToken token)
    {
        var (ids, today) = (found.Select(one => one.Id).ToList(), Silence.Today(db));
        var silent = (await db.Opportunities.Where(one => ids.Contains(one.Id)).Silent(db).Select(one => one.Id).ToListAsync(token)).ToHashSet();
        var touched = await Touches.LastAsync(db, ids, token);
        return
        [
            .. found.Select(one => new OpportunityRow
            {
                Id = one.Id,
                Reference = one.Reference,
                Title = one.Title,
                LeadReceiver = one.LeadReceiver,
                BuyerCountry = one.BuyerCountry,
                Buyer = one.Buyer,
                Stage = one.Stage,
                StageOn = one.StageOn,
                DaysInStage = Math.Max(0, today.DayNumber - one.StageOn.DayNumber),
                ParkedUntil = one.ParkedUntil,
                ClosedBecause = one.ClosedBecause,
                NextStep = one.NextStep,
                NextStepOn = one.NextStepOn,
                TouchedOn = touched.TryGetValue(one.Id, out var day) ? day : null,
                IsSilent = silent.Contains(one.Id),
                Version = one.Version,
            }),
        ];
    }

    private static IQueryable<Opportunity> Ordered<T>(IQueryable<Opportunity> matching, Expression<Func<Opportunity, T>> by, bool descending, T? value, VisitCursor? cursor) =>
        Keyset.Order(matching, by, one => one.Id, descending, cursor is null ? null : (value!, cursor.Id));

    private static string ValueOf(Opportunity one, OpportunityOrder order) => order switch
    {
        OpportunityOrder.Reference => one.Reference,
        OpportunityOrder.Title => one.TitleSort,
        OpportunityOrder.Receiver => one.LeadReceiver,
        OpportunityOrder.NextStep => Written(one.NextStepOn ?? Never),
        _ => Written(one.StageOn),
    };

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly Day(VisitCursor? cursor) => DateOnly.TryParseExact(cursor?.Value, "yyyy-MM-dd", out var day) ? day : default;
}
