using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>
/// Made-up visits in any number, for measuring: held, spread over the ten years before today, registered through the writer that people's saves go through.
/// Contact persons are left out, each has about ten follow-up actions, and each visit carries the demonstration's mark.
/// </summary>
public static class LargeProgramme
{
    private const int AtATime = 500;
    private const int DaysBack = 3650;
    private const int VisitsToAName = 2000;

    /// <param name="progress">How many are written so far.</param>
    public static async Task AddAsync(DashboardStorage storage, int visits, IProgress<int>? progress = null, CancellationToken token = default)
    {
        await storage.ChangeAsync(Viewer.System, null, async db =>
        {
            var lists = await ProgrammeLists.ReadAsync(db, token);
            var writer = new VisitWriter(db, lists);
            var today = storage.Clock.Today();
            for (var done = 0; done < visits; done += AtATime)
            {
                List<Visit> added = [];
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                for (var place = done; place < Math.Min(done + AtATime, visits); place++) added.Add(await writer.RegisterAsync(Visit(place, today, lists), token));
                db.ChangeTracker.AutoDetectChangesEnabled = true;
                await db.SaveChangesAsync(token);
                LargeFollowUp.Add(db, added, today);
                await db.FlushAsync(token);
                progress?.Report(Math.Min(done + AtATime, visits));
            }
        }, token);
        await storage.TuneAsync(token);
    }

    private static VisitDetails Visit(int place, DateOnly today, ProgrammeLists lists)
    {
        var dice = new Dice(place);
        var visit = DemoInvitation.Write(place, today.AddDays(-10 - dice.Between(0, DaysBack)), place, lists);
        DemoFacts.Confirm(visit, place, dice, today);
        DemoFacts.Hold(visit, dice);
        visit.Contact = null;
        // The demonstration's seven hundred names, for a million visits, would be ten million pairs that look alike.
        if (place >= VisitsToAName) visit.Delegation += $" {place / VisitsToAName}";
        return visit;
    }
}
