using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>With a person's name go the choices and the calendar address, and what a mail server said, which may repeat the e-mail address. That letters were sent stays.</summary>
internal sealed class ReminderNames : IHoldsNames
{
    public async Task ReplaceAsync(DashboardDb db, Guid memberId, string name, CancellationToken token)
    {
        await db.AllChoices.Where(row => row.MemberId == memberId).ExecuteDeleteAsync(token);
        foreach (var delivery in await db.DeliveriesToWrite.AsTracking().Where(row => row.MemberId == memberId && row.Reason != null).ToListAsync(token)) delivery.ForgetReason();
    }
}
