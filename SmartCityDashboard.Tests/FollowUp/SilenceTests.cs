using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class SilenceTests
{
    [Theory, BothEngines]
    public async Task A_node_that_never_entered_anything_is_silent_and_one_that_did_is_not(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await world.HeldAsync("2026-03-02");

        Assert.Equal(["norr", "mitt", "ost", "sydost", "syd"], (await AskAsync(world, "node-without-entry")).Rows.Select(row => row.Node));
        Assert.All((await AskAsync(world, "node-without-entry")).Rows, row => Assert.Null(row.Since));
        world.Db.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(5, (await AskAsync(world, "node-without-entry")).Count);
        world.Db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Day("2026-03-16"), (await AskAsync(world, "node-without-entry")).Rows.Single(row => row.Node == "vast").Since);
    }

    [Theory, BothEngines]
    public async Task July_is_quiet_and_its_days_do_not_count(Engine engine)
    {
        await using var world = await CreateAsync(engine, new(2026, 6, 20, 8, 0, 0, TimeSpan.Zero));
        await world.HeldAsync("2026-06-15");

        world.Db.Clock.SetUtcNow(new(2026, 7, 31, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(0, (await AskAsync(world, "node-without-entry")).Count);
        world.Db.Clock.SetUtcNow(new(2026, 8, 20, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(5, (await AskAsync(world, "node-without-entry")).Count);
        world.Db.Clock.SetUtcNow(new(2026, 8, 21, 8, 0, 0, TimeSpan.Zero));
        Assert.Equal(6, (await AskAsync(world, "node-without-entry")).Count);
    }

    /// <summary>Monday 9 March 2026: the five working days end on Monday 16, so Tuesday 17 is the first late day.</summary>
    [Theory, BothEngines]
    public async Task A_request_is_without_answer_after_five_working_days(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var request = await world.Visits.RegisterAsync(A.Secretariat(), A.Visit("kansli", "2026-05-04", one => (one.Status, one.RequestedOn) = (VisitStatus.Requested, Day("2026-03-09"))));
        Assert.Equal(0, (await AskAsync(world, "request-without-answer")).Count);

        world.Db.Clock.Advance(TimeSpan.FromDays(1));
        var row = Assert.Single((await AskAsync(world, "request-without-answer")).Rows);

        Assert.Equal((request.Reference, "kansli", Day("2026-03-09")), (row.Reference, row.Node, row.Since));
        await world.Visits.AssignAsync(A.Secretariat(), request.Reference, 1, "vast");
        Assert.Equal(0, (await AskAsync(world, "request-without-answer")).Count);
    }

    [Theory, BothEngines]
    public async Task Late_reports_and_reports_without_a_next_step_are_told_of_per_node(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var late = await world.HeldAsync("2026-01-12");
        var open = await world.HeldAsync("2026-03-02", "syd");
        await world.Reports.SubmitAsync(A.NodeLead("syd"), open, 1, A.Report(one => one.NextStep = null), [A.Promise()]);

        Assert.Equal(late, Assert.Single((await AskAsync(world, "visit-without-report")).Rows).Reference);
        Assert.Equal(open, Assert.Single((await AskAsync(world, "report-without-next-step")).Rows).Reference);
        Assert.Equal(0, (await AskAsync(world, "visit-without-report", "syd")).Count);
        await Assert.ThrowsAsync<NotAllowed>(() => world.Db.Get<SilenceQueries>().AskAsync(A.Reader()));
    }

    private static async Task<Silence> AskAsync(FollowUpWorld world, string rule, string? node = null) =>
        (await world.Db.Get<SilenceQueries>().AskAsync(A.Coordinator(), node)).Single(one => one.Key == rule);
}
