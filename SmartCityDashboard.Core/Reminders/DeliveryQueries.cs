using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>What became of the letters of one kind in one week.</summary>
/// <param name="Week">Its Monday.</param>
/// <param name="FirstAt">UTC.</param>
/// <param name="LastAt">UTC.</param>
public sealed record DeliveryWeek(DateOnly Week, ReminderKind Kind, IReadOnlyDictionary<DeliveryState, int> Counts, DateTime FirstAt, DateTime LastAt)
{
    public int CountOf(params IEnumerable<DeliveryState> states) => states.Sum(state => Counts.GetValueOrDefault(state));
}

/// <summary>A letter that did not go its way.</summary>
/// <param name="ChangedAt">UTC.</param>
/// <param name="NextAttemptAt">UTC; null when it is not tried again by itself.</param>
public sealed record DeliveryRow(
    Guid Id, string Person, ReminderKind Kind, DateOnly Week, DeliveryState State, DeliveryFault? Fault, string? Reason, int Attempts, DateTime ChangedAt, DateTime? NextAttemptAt, bool MayRepeat);

/// <summary>The member's own last letter of a kind.</summary>
/// <param name="At">UTC.</param>
public sealed record OwnDelivery(ReminderKind Kind, DateOnly Week, DeliveryState State, DateTime At);

/// <summary>What became of the letters, for those who look after the program, and of the own ones.</summary>
public sealed class DeliveryQueries(DashboardStorage storage)
{
    public const int WeeksShown = 12;

    public const int RowsShown = 50;

    private static readonly DeliveryState[] Troubled = [DeliveryState.Claimed, DeliveryState.HandingOver, DeliveryState.Failed, DeliveryState.NoAddress];

    /// <summary>Newest week first.</summary>
    public async Task<IReadOnlyList<DeliveryWeek>> WeeksAsync(Viewer viewer, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var oldest = ReminderWeek.Of(db.Now).AddDays(-7 * (WeeksShown - 1));
        var rows = await db.Deliveries.Where(row => row.Week >= oldest)
            .GroupBy(row => new { row.Week, row.Kind, row.State })
            .Select(rows => new { rows.Key, Count = rows.Count(), First = rows.Min(row => row.ClaimedAt), Last = rows.Max(row => row.ChangedAt) })
            .ToListAsync(token);
        return
        [
            .. rows.GroupBy(row => (row.Key.Week, row.Key.Kind))
                .Select(week => new DeliveryWeek(week.Key.Week, week.Key.Kind, week.ToDictionary(row => row.Key.State, row => row.Count), week.Min(row => row.First), week.Max(row => row.Last)))
                .OrderByDescending(week => week.Week).ThenBy(week => week.Kind),
        ];
    }

    /// <summary>Letters of the last weeks that failed, have no address or are under way, the newest first.</summary>
    /// <param name="withUnconfigured">Also those that had no mail server to go to: there is one now.</param>
    public async Task<IReadOnlyList<DeliveryRow>> TroubledAsync(Viewer viewer, bool withUnconfigured, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var (now, oldest) = (db.Now, ReminderWeek.Of(db.Now).AddDays(-7 * (WeeksShown - 1)));
        var members = db.Members;
        DeliveryState[] troubled = withUnconfigured ? [.. Troubled, DeliveryState.NotConfigured] : Troubled;
        var rows = await db.Deliveries.Where(row => row.Week >= oldest && troubled.Contains(row.State))
            .Join(members, row => row.MemberId, member => member.Id, (row, member) => new { Row = row, member.Name })
            .OrderByDescending(one => one.Row.ChangedAt).ThenBy(one => one.Row.Id).Take(RowsShown)
            .ToListAsync(token);
        return
        [
            .. rows.Select(one => new DeliveryRow(
                one.Row.Id, one.Name, one.Row.Kind, one.Row.Week, one.Row.State, one.Row.Fault, one.Row.Reason, one.Row.Attempts, one.Row.ChangedAt, one.Row.NextAttemptAt,
                DeliveryActions.MayRepeat(one.Row.State, one.Row.Week, now))),
        ];
    }

    public async Task<IReadOnlyList<OwnDelivery>> OwnAsync(Viewer viewer, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var last = await db.OwnDeliveries.OrderByDescending(row => row.Week).Take(2).ToListAsync(token);
        return [.. last.GroupBy(row => row.Kind).Select(rows => rows.First()).Select(row => new OwnDelivery(row.Kind, row.Week, row.State, row.ChangedAt))];
    }
}
