using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>The follow-up goes along with the visit.</summary>
public sealed class ProcessStartTests
{
    /// <summary>
    /// April 2026: Maundy Thursday is 2 April and a working day; Good Friday 3, Easter Monday 6. From Wednesday 1 April the ten working days are
    /// 2, 7, 8, 9, 10, 13, 14, 15, 16 and 17 April.
    /// </summary>
    [Theory, BothEngines]
    public async Task A_visit_that_ends_the_day_before_Maundy_Thursday_has_its_report_due_ten_working_days_later(Engine engine)
    {
        await using var world = await CreateAsync(engine, new(2026, 4, 1, 15, 0, 0, TimeSpan.Zero));
        var reference = await world.HeldAsync("2026-04-01");

        var report = (await world.ReportAsync(reference)).Report!;

        Assert.Equal(Day("2026-04-17"), report.DueOn);
        Assert.Equal(Day("2026-05-01"), report.FirstPromiseOn);
        Assert.Equal(["2026-05-01", "2026-06-30", "2026-09-28", "2027-04-01"], (await world.OfAsync(reference)).Select(row => row.DueOn.ToString("yyyy-MM-dd")));
        Assert.All(await world.OfAsync(reference), row => Assert.Equal((OwnerKind.Inbox, "vast", true), (row.Owner, row.Node, row.IsStep)));
    }

    [Theory, BothEngines]
    public async Task The_process_starts_when_a_visit_is_held_and_not_before(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var visit = await world.Visits.RegisterAsync(Vast, A.Visit(start: "2026-03-10", change: one => one.Status = VisitStatus.Confirmed));
        Assert.Null((await world.ReportAsync(visit.Reference)).Report);

        await world.Visits.MoveAsync(Vast, visit.Reference, 1, VisitStatus.Held);

        Assert.Equal(1, (await world.ReportAsync(visit.Reference)).Report!.Process);
        Assert.Equal(4, (await world.OfAsync(visit.Reference)).Count);
    }

    [Theory, BothEngines]
    public async Task A_visit_older_than_the_process_has_none_until_the_node_lead_starts_it_and_then_it_counts_from_that_day(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2019-05-12");
        Assert.Null((await world.ReportAsync(reference)).Report);
        Assert.True((await world.ReportAsync(reference, Vast)).MayStart);
        await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.StartAsync(A.NodeLead("mitt"), reference));
        await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.StartAsync(A.Coordinator(), reference));

        await world.Reports.StartAsync(Vast, reference);

        Assert.Equal((Day("2026-03-30"), true), ((await world.ReportAsync(reference)).Report!.DueOn, (await world.ReportAsync(reference)).Report!.StartedByHand));
        Assert.Equal(0, (await world.Queries.DebtAsync(A.Reader())).Sum(row => row.Debt.Days));
        await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.StartAsync(Vast, reference));
    }

    [Theory, BothEngines]
    public async Task A_new_last_day_moves_the_due_days_except_those_that_somebody_set(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var opened = A.Visit(start: "2026-03-02");
        var visit = await world.Visits.RegisterAsync(Vast, opened);
        var checkIn = (await world.OfAsync(visit.Reference))[1];
        await world.Actions.RedateAsync(Vast, checkIn.Id, checkIn.Version, Day("2026-12-24"));

        await world.Visits.ChangeAsync(Vast, visit.Reference, 1, opened, A.Visit(start: "2026-03-02", change: one => one.EndOn = Day("2026-03-04")));

        Assert.Equal(Day("2026-03-18"), (await world.ReportAsync(visit.Reference)).Report!.DueOn);
        Assert.Equal(["2026-04-03", "2026-08-31", "2026-12-24", "2027-03-04"], (await world.OfAsync(visit.Reference)).Select(row => row.DueOn.ToString("yyyy-MM-dd")));
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_visit_closes_what_is_open_with_the_reason_and_brings_it_back_when_restored(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");
        await world.Actions.AddAsync(Vast, reference, A.Promise());
        await world.Actions.AddAsync(Vast, reference, A.Promise(change: one => one.OwnerOutside = "Ambassaden i Oslo"));
        var done = (await world.OfAsync(reference)).First(row => row.Owner == OwnerKind.Outside);
        await world.Actions.DoneAsync(Vast, done.Id, done.Version);
        var before = await world.OfAsync(reference);

        await world.Visits.WithdrawAsync(Vast, reference, 1, "Dubblett", null);

        Assert.All(await world.OfAsync(reference), row => Assert.False(row.IsOpen));
        Assert.Equal(4, (await world.OfAsync(reference)).Count(row => row.State == ActionState.Dropped && row.Reason!.Sv.Contains("återtaget", StringComparison.Ordinal)));
        Assert.True((await world.ReportAsync(reference)).Report!.Lapsed);
        Assert.Equal(0, await world.Db.Get<ReportQueries>().CountAsync(Vast, new ReportFilter()));

        await world.Visits.RestoreAsync(Vast, reference, 2);

        Assert.Equal(before.Select(row => (row.Id, row.State, row.DueOn)), (await world.OfAsync(reference)).Select(row => (row.Id, row.State, row.DueOn)));
        Assert.Equal(1, await world.Db.Get<ReportQueries>().CountAsync(Vast, new ReportFilter { State = ReportState.Late }));
    }

    [Theory, BothEngines]
    public async Task The_follow_up_moves_with_the_lead_receiver(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var opened = A.Visit(start: "2026-01-12");
        var visit = await world.Visits.RegisterAsync(Vast, opened);

        await world.Visits.ChangeAsync(Vast, visit.Reference, 1, opened, A.Visit("syd", "2026-01-12"));

        Assert.All(await world.OfAsync(visit.Reference), row => Assert.Equal("syd", row.Node));
        Assert.Equal("syd", (await world.ReportAsync(visit.Reference)).Report!.Node);
        var first = (await world.OfAsync(visit.Reference))[0];
        await Assert.ThrowsAsync<NotAllowed>(() => world.Actions.RedateAsync(Vast, first.Id, first.Version, Day("2026-05-01")));
        await world.Actions.RedateAsync(A.NodeLead("syd"), first.Id, first.Version, Day("2026-05-01"));
    }
}
