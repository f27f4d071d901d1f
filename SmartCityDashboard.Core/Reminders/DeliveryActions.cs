using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>A letter that this instance has in hand.</summary>
/// <param name="Attempt">Counts from 1; whoever holds an earlier one has lost it.</param>
public sealed record Claim(Guid Id, Guid MemberId, ReminderKind Kind, int Attempt);

/// <summary>Who is to be written to, claimed one by one under the write lock: of two instances, or before and after a restart, one gets each letter.</summary>
public sealed class DeliveryActions(DashboardStorage storage)
{
    /// <summary>By itself; a person can try again afterwards.</summary>
    public const int MostAttempts = 6;

    /// <summary>After so long the instance that claimed a letter is taken to have ended.</summary>
    public static readonly TimeSpan StaleAfter = TimeSpan.FromMinutes(15);

    private const int WeeksKept = 53;

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12)];

    private static readonly Text NoSuchLetter = new("Brevet finns inte.", "There is no such letter.");
    private static readonly Text NotToRepeat = new("Bara veckans brev som inte har skickats kan försökas igen.", "Only letters of this week that were not sent can be tried again.");

    /// <summary>The next letter to deliver; null when there is none now. Looks first, so that nothing is written on a quiet day.</summary>
    public async Task<Claim?> ClaimAsync(CancellationToken token = default)
    {
        await using (var db = await storage.OpenAsync(Viewer.System, null, token))
        {
            if (!await Ended(db, db.Now).AnyAsync(token) && !await Again(db, db.Now).AnyAsync(token) && await NewAsync(db, db.Now, token) is null) return null;
        }

        return await storage.ChangeAsync(Viewer.System, null, db => ClaimAsync(db, token), token);
    }

    /// <summary>From now on the mail server may have the letter, so nobody tries it again by itself.</summary>
    /// <returns>False when another instance has taken over; then it must not be sent.</returns>
    public Task<bool> HandOverAsync(Claim claim, CancellationToken token = default) =>
        WriteAsync(claim, DeliveryState.Claimed, (delivery, at) => delivery.Become(DeliveryState.HandingOver, at), token);

    public Task<bool> FinishAsync(Claim claim, DeliveryState state, CancellationToken token = default) =>
        WriteAsync(claim, null, (delivery, at) => delivery.Become(state, at), token);

    /// <param name="mayRepeat">Whether the letter certainly did not arrive and another attempt can help.</param>
    public Task<bool> FailAsync(Claim claim, DeliveryFault fault, string? reason, bool mayRepeat, CancellationToken token = default) =>
        WriteAsync(claim, null, (delivery, at) => delivery.Fail(fault, reason, mayRepeat && claim.Attempt < MostAttempts ? at + Pauses[claim.Attempt - 1] : null, at), token);

    /// <summary>One more attempt, at once.</summary>
    /// <exception cref="RuleBroken">For letters of earlier weeks, and those that were sent or had nothing to say.</exception>
    public Task RepeatAsync(Viewer viewer, Guid id, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeDeliveries);
        return storage.ChangeAsync(viewer, null, async db =>
        {
            var at = db.ChangingAt!.Value;
            var delivery = await db.DeliveriesToWrite.AsTracking().SingleOrDefaultAsync(row => row.Id == id, token) ?? throw new NotFound(NoSuchLetter);
            if (!MayRepeat(delivery.State, delivery.Week, at)) throw new RuleBroken("", NotToRepeat);
            // Now by the clock that a run asks; the instant of a change may lie microseconds after it.
            delivery.Fail(delivery.Fault ?? DeliveryFault.NotReached, delivery.Reason, db.Now, at);
        }, token);
    }

    /// <returns>How many were too old to be of use and are gone.</returns>
    public Task<int> RemoveOldAsync(CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, null, async db =>
        {
            var oldest = ReminderWeek.Of(db.ChangingAt!.Value).AddDays(-7 * WeeksKept);
            return await db.DeliveriesToWrite.Where(row => row.Week < oldest).ExecuteDeleteAsync(token);
        }, token);

    internal static bool MayRepeat(DeliveryState state, DateOnly week, DateTime now) =>
        week == ReminderWeek.Of(now) && state is DeliveryState.Failed or DeliveryState.NotConfigured or DeliveryState.NoAddress;

    private static async Task<Claim?> ClaimAsync(DashboardDb db, CancellationToken token)
    {
        var at = db.ChangingAt!.Value;
        foreach (var ended in await Ended(db, db.Now).AsTracking().ToListAsync(token)) ended.Fail(DeliveryFault.Interrupted, null, null, at);
        var delivery = await Again(db, db.Now).AsTracking().OrderBy(row => row.ClaimedAt).FirstOrDefaultAsync(token);
        if (delivery is null)
        {
            if (await NewAsync(db, db.Now, token) is not var (member, kind)) return null;
            delivery = new Delivery { Id = Guid.CreateVersion7(at), MemberId = member, Kind = kind, Week = ReminderWeek.Of(db.Now) };
            db.Add(delivery);
        }

        delivery.Claim(at);
        return new Claim(delivery.Id, delivery.MemberId, delivery.Kind, delivery.Attempts);
    }

    /// <summary>Left by an instance that ended: while the letter was handed over, or for the last time, or so long ago that its week is over.</summary>
    private static IQueryable<Delivery> Ended(DashboardDb db, DateTime now)
    {
        var (stale, week) = (now - StaleAfter, ReminderWeek.Of(now));
        return db.DeliveriesToWrite.Where(row => row.ChangedAt <= stale && (row.State == DeliveryState.HandingOver || (row.State == DeliveryState.Claimed && (row.Week < week || row.Attempts >= MostAttempts))));
    }

    private static IQueryable<Delivery> Again(DashboardDb db, DateTime now)
    {
        var (stale, week) = (now - StaleAfter, ReminderWeek.Of(now));
        return db.DeliveriesToWrite.Where(row => row.Week == week
            && ((row.State == DeliveryState.Failed && row.NextAttemptAt <= now) || (row.State == DeliveryState.Claimed && row.ChangedAt <= stale && row.Attempts < MostAttempts)));
    }

    private static async Task<(Guid Member, ReminderKind Kind)?> NewAsync(DashboardDb db, DateTime now, CancellationToken token)
    {
        if (!ReminderWeek.MayBegin(now)) return null;
        var (today, week) = (SwedishTime.DayOf(now), ReminderWeek.Of(now));
        var grants = await db.Grants.AsNoTracking().Where(grant => grant.RevokedAt == null && grant.From <= today && (grant.To == null || grant.To >= today)).ToListAsync(token);
        var known = (await db.DeliveriesToWrite.Where(row => row.Week == week).Select(row => new { row.MemberId, row.Kind }).ToListAsync(token)).Select(row => (row.MemberId, row.Kind)).ToHashSet();
        var wanted = from member in grants.GroupBy(grant => grant.MemberId)
                     orderby member.Key
                     from kind in ReminderKinds.For(new Viewer(member.Key, "", [.. member.Select(grant => new ViewerGrant(grant.Role, grant.Receiver))]))
                     where !known.Contains((member.Key, kind))
                     select ((Guid, ReminderKind)?)(member.Key, kind);
        return wanted.FirstOrDefault();
    }

    private Task<bool> WriteAsync(Claim claim, DeliveryState? only, Action<Delivery, DateTime> write, CancellationToken token) =>
        storage.ChangeAsync(Viewer.System, null, async db =>
        {
            var held = db.DeliveriesToWrite.AsTracking().Where(row => row.Id == claim.Id && row.Attempts == claim.Attempt);
            held = only is { } state ? held.Where(row => row.State == state) : held.Where(row => row.State == DeliveryState.Claimed || row.State == DeliveryState.HandingOver);
            if (await held.SingleOrDefaultAsync(token) is not { } delivery) return false;
            write(delivery, db.ChangingAt!.Value);
            return true;
        }, token);
}
