using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>A member's own choices about letters and calendar. Nobody changes those of another.</summary>
public sealed class ChoiceActions(DashboardStorage storage)
{
    private const int SecretBytes = 32;

    private static readonly Text NoCalendar = new("Kalendern visar besök och åtgärder, som du inte har behörighet att se.", "The calendar shows visits and actions, which you do not have the right to see.");

    public Task SetLanguageAsync(Viewer viewer, CultureInfo language, CancellationToken token = default) =>
        ChangeAsync(viewer, (choice, _) => choice.Language = language.TwoLetterISOLanguageName, token);

    public Task SetWantedAsync(Viewer viewer, ReminderKind kind, bool isWanted, CancellationToken token = default) => ChangeAsync(viewer, (choice, _) =>
    {
        if (kind == ReminderKind.Digest) choice.WithoutDigest = !isWanted;
        else choice.WithoutSilence = !isWanted;
    }, token);

    /// <summary>Makes the calendar's address, or a new one in place of the old, which then leads nowhere.</summary>
    /// <returns>The secret part. It is not stored and can not be shown again.</returns>
    /// <exception cref="NotAllowed">For those who see neither visits nor actions.</exception>
    public async Task<string> MakeCalendarAsync(Viewer viewer, CancellationToken token = default)
    {
        if (!viewer.May(Permission.SeeVisits)) throw new NotAllowed(NoCalendar);
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        await ChangeAsync(viewer, (choice, at) => (choice.CalendarHash, choice.CalendarMadeAt) = (MemberQueries.HashOf(secret), at), token);
        return secret;
    }

    public Task EndCalendarAsync(Viewer viewer, CancellationToken token = default) =>
        ChangeAsync(viewer, (choice, _) => (choice.CalendarHash, choice.CalendarMadeAt) = (null, null), token);

    private Task ChangeAsync(Viewer viewer, Action<ReminderChoice, DateTime> change, CancellationToken token) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var choice = await db.OwnChoices.AsTracking().SingleOrDefaultAsync(token);
            if (choice is null) db.Add(choice = new ReminderChoice { MemberId = viewer.MemberId });
            change(choice, db.ChangingAt!.Value);
        }, token);
}

/// <summary>What a member chose.</summary>
public sealed class ChoiceQueries(DashboardStorage storage)
{
    public async Task<Choices> OfAsync(Viewer viewer, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var choice = await db.OwnChoices.SingleOrDefaultAsync(token) ?? new ReminderChoice { MemberId = viewer.MemberId };
        var address = await db.Members.Where(member => member.Id == viewer.MemberId).Select(member => member.Email).SingleOrDefaultAsync(token);
        return new Choices(choice.Language, string.IsNullOrWhiteSpace(address) ? null : address, [.. Enum.GetValues<ReminderKind>().Where(choice.Wants)], choice.CalendarMadeAt);
    }
}
