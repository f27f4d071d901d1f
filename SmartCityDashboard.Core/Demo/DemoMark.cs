using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Whether the database holds made-up visits: then every page says so. Read once at the start, since the demonstration is loaded at no other time.</summary>
public sealed class DemoMark
{
    public bool IsSet { get; private set; }

    public async Task ReadAsync(DashboardStorage storage, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        IsSet = await db.VisitsToCount.AnyAsync(visit => visit.RegistrationNumber!.StartsWith(DemoInvitation.Mark), token);
    }
}
