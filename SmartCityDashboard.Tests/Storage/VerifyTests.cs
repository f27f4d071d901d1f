using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Storage;

public sealed class VerifyTests
{
    [Theory, BothEngines]
    public async Task The_demonstration_holds_together(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await DemoProgramme.RunAsync(db.Storage);

        Assert.Empty(await db.Get<HistoryCheck>().FindAsync());
        Assert.Empty(await db.Get<VisitCheck>().FindAsync());
        Assert.Empty(await db.Get<ActivityCheck>().FindAsync());
        Assert.Empty(await db.Get<KpiCheck>().FindAsync());
    }

    [Theory, BothEngines]
    public async Task What_was_tampered_with_is_found(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await DemoProgramme.RunAsync(db.Storage);
        await using (var open = await db.Storage.OpenAsync(Viewer.System))
        {
            await open.Database.CurrentTransaction!.RollbackAsync();
            await open.Database.ExecuteSqlRawAsync("""DELETE FROM "VisitReceivers" WHERE "Receiver" = 'vast'""");
            await open.Database.ExecuteSqlRawAsync("""UPDATE "VisitsHistory" SET "ReplacedAt" = "RecordedAt" - 1 WHERE "LeadReceiver" = 'syd'""");
            await open.Database.ExecuteSqlRawAsync("""DELETE FROM "ActivityReceivers" WHERE "Receiver" = 'vast'""");
            await open.Database.ExecuteSqlRawAsync("""UPDATE "Activities" SET "Town" = 'Malmö' WHERE "Kind" = 'Webinar'""");
            await open.Database.ExecuteSqlRawAsync("""UPDATE "Visits" SET "Reach" = 'Domestic' WHERE "LeadReceiver" = 'norr'""");
        }

        Assert.Contains(await db.Get<HistoryCheck>().FindAsync(), one => one.En.StartsWith("Visits:", StringComparison.Ordinal));
        Assert.True((await db.Get<VisitCheck>().FindAsync()).Count >= 2);
        Assert.True((await db.Get<ActivityCheck>().FindAsync()).Count >= 3);
    }
}
