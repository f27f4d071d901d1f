using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>
/// Fills a database without visits with a made-up programme. The three years before today are played through the writer that people's saves go through,
/// each save at its own instant and with its persona's rights, so that history and as-of have something to show.
/// </summary>
public static class DemoProgramme
{
    /// <summary>All in one transaction: a start that is interrupted leaves nothing, and the next one plays anew.</summary>
    /// <returns>False when there are visits already; then nothing is done.</returns>
    public static async Task<bool> RunAsync(DashboardStorage storage, CancellationToken token = default)
    {
        if (await HasVisitsAsync(storage, token)) return false;
        var today = storage.Clock.Today();
        var personas = await PersonasAsync(storage, today.AddYears(-DemoDays.YearsBack), token);
        return await storage.ChangeAsync(Viewer.System, null, async db =>
        {
            if (await db.VisitsToCount.AnyAsync(token)) return false;
            var lists = await ProgrammeLists.ReadAsync(db, token);
            await DemoMeetings.PlayAsync(db, personas["coordinator"], today.AddYears(-DemoDays.YearsBack), db.Now, token);
            var player = new DemoPlayer(db, lists, personas);
            var visits = DemoPlan.Visits(today, db.Now, lists);
            foreach (var visit in visits) await player.PlayAsync(visit, token);
            await new DemoQuestions(db, personas, today).PlayAsync(visits, token);
            await new DemoActivities(db, lists, personas, today).PlayAsync(token);
            await new DemoOpportunities(db, lists, personas, today).PlayAsync(visits, token);
            return true;
        }, token);
    }

    private static async Task<bool> HasVisitsAsync(DashboardStorage storage, CancellationToken token)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        return await db.VisitsToCount.AnyAsync(token);
    }

    /// <summary>In a new database the personas hold their roles since the first day of what is played.</summary>
    private static async Task<IReadOnlyDictionary<string, Viewer>> PersonasAsync(DashboardStorage storage, DateOnly since, CancellationToken token)
    {
        using var then = new DashboardStorage(storage.Options, new StandingClock(SwedishTime.StartOf(since)));
        var members = new MemberActions(then);
        var viewers = new Dictionary<string, Viewer>();
        foreach (var persona in Personas.All) viewers[persona.Code] = new Viewer(await members.EnrolAsync(persona, token), persona.Name, [persona.Grant]);
        return viewers;
    }

    private sealed class StandingClock(DateTime at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(at, TimeSpan.Zero);
    }
}
