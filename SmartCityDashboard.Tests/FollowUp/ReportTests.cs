using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class ReportTests
{
    [Theory, BothEngines]
    public async Task A_report_needs_a_promise_or_no_business_with_a_reason(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");

        var empty = await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.SubmitAsync(Vast, reference, 1, new ReportDetails(), []));
        var both = await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.NoBusinessBecause = "Ingen köpare"), [A.Promise()]));
        var faulty = await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise(), new ActionDetails()]));

        Assert.Equal(["Potential", "Promises"], empty.Problems.Select(problem => problem.Field));
        Assert.Equal("NoBusinessBecause", Assert.Single(both.Problems).Field);
        Assert.Equal(["Promises[1].DueOn", "Promises[1].What"], faulty.Problems.Select(problem => problem.Field).Order());
        Assert.Equal(4, (await world.OfAsync(reference)).Count);
    }

    [Theory, BothEngines]
    public async Task A_submitted_report_is_due_no_more_and_its_promises_are_actions(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");
        Assert.Equal(49, (await world.ReportAsync(reference)).DaysOverdue);

        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise(), A.Promise()]);

        var view = await world.ReportAsync(reference);
        Assert.Equal((0, Day("2026-03-16"), "Nodansvarig vast"), (view.DaysOverdue, view.Report!.SubmittedOn, view.Report.SubmittedBy));
        Assert.Equal(2, view.Actions.Count(row => !row.IsStep));
        var vast = (await world.Db.Get<ReportQueries>().ByNodeAsync(A.Reader())).Single(row => row.Node == "vast");
        Assert.Equal((1, 1, 0, 0), (vast.Due, vast.Submitted, vast.InTime, vast.Debt.Open));
        Assert.Equal(50, view.Report.SubmittedOn!.Value.DayNumber - Day("2026-01-25").DayNumber);
    }

    [Theory, BothEngines]
    public async Task No_business_closes_the_steps_that_the_process_asked_for(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");

        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.NoBusinessBecause = "Delegationen saknar medel"), []);

        Assert.All(await world.OfAsync(reference), row => Assert.Equal((ActionState.Dropped, true), (row.State, row.Reason!.Sv.Contains("någon affär", StringComparison.Ordinal))));
        Assert.Equal(0, (await world.Queries.DebtAsync(A.Reader())).Sum(row => row.Debt.Open));
    }

    [Theory, BothEngines]
    public async Task Business_after_all_opens_again_what_no_business_had_closed_and_the_promise_takes_over_its_step(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.NoBusinessBecause = "Delegationen saknar medel"), []);

        await world.Reports.SubmitAsync(Vast, reference, (await world.ReportAsync(reference)).Report!.Version, A.Report(), [A.Promise()]);

        var actions = await world.OfAsync(reference);
        Assert.All(actions, row => Assert.Equal(ActionState.Open, row.State));
        Assert.Equal((4, 1), (actions.Count, actions.Count(row => !row.IsStep)));
    }

    [Theory, BothEngines]
    public async Task A_promise_that_was_kept_is_no_contradiction_to_no_business(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");
        var promise = await world.Actions.AddAsync(Vast, reference, A.Promise());
        await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.NoBusinessBecause = "Ingen köpare"), []));

        // A kept promise waits for no report here: the gate of the first process asks the steps after it only.
        await world.Actions.DropAsync(Vast, promise.Id, promise.Version, "Blev inte av");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.NoBusinessBecause = "Ingen köpare"), []);

        Assert.DoesNotContain(await world.OfAsync(reference), row => row.IsOpen);
    }

    [Theory, BothEngines]
    public async Task Only_the_node_writes_a_report_and_only_the_coordinator_decides_on_it(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        foreach (var viewer in new[] { A.NodeLead("mitt"), A.Coordinator(), A.Evaluator(), A.Secretariat(), A.Reader(), A.Stranger() })
            await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.SubmitAsync(viewer, reference, 1, A.Report(), [A.Promise()]));
        var receipt = await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);
        Assert.True(Assert.Single((await world.Db.Get<ReportQueries>().AgendaAsync(A.Coordinator())).Rows).Reference == reference);
        await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.AddMeetingAsync(Vast, Day("2026-03-16")));
        var earlier = await world.Reports.AddMeetingAsync(A.Coordinator(), Day("2026-03-10"));
        Assert.Equal(nameof(BusinessReport.MeetingId), Assert.Single((await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.DecideAsync(A.Coordinator(), reference, receipt.Version, earlier, DecisionOutcome.GoOn, "Ja"))).Problems).Field);
        var meeting = await world.Reports.AddMeetingAsync(A.Coordinator(), Day("2026-03-16"));
        await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.DecideAsync(Vast, reference, receipt.Version, meeting, DecisionOutcome.GoOn, "Ja"));
        await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.DecideAsync(A.Coordinator(), reference, receipt.Version, meeting, DecisionOutcome.GoOn, ""));

        var more = await world.Reports.DecideAsync(A.Coordinator(), reference, receipt.Version, meeting, DecisionOutcome.MoreInformation, "Vem är köparen?");
        Assert.Single((await world.Db.Get<ReportQueries>().AgendaAsync(A.Coordinator())).Rows);
        await world.Reports.DecideAsync(A.Coordinator(), reference, more.Version, meeting, DecisionOutcome.Close, "Ingen köpare.");

        Assert.Empty((await world.Db.Get<ReportQueries>().AgendaAsync(A.Coordinator())).Rows);
        Assert.Equal("Ingen köpare.", Assert.Single(await world.Db.Get<ReportQueries>().DecidedAsync(A.Evaluator(), meeting)).Decision);
        Assert.Equal(ActionState.Open, Assert.Single(await world.OfAsync(reference), row => row.IsOpen).State);
        await Assert.ThrowsAsync<RuleBroken>(() => world.Reports.SubmitAsync(Vast, reference, more.Version + 1, A.Report(), []));
    }

    [Theory, BothEngines]
    public async Task A_report_that_somebody_saved_meanwhile_is_not_overwritten(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);

        await Assert.ThrowsAsync<ChangedMeanwhile>(() => world.Reports.SubmitAsync(Vast, reference, 1, A.Report(one => one.Potential = Potential.None), [A.Promise()]));

        Assert.Equal(Potential.Medium, (await world.ReportAsync(reference)).Report!.Potential);
    }
}
