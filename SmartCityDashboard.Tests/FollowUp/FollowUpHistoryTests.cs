using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class FollowUpHistoryTests
{
    [Theory, BothEngines]
    public async Task Every_step_is_told_with_who_took_it_and_why(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-09");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise("2026-03-30")]);
        var promise = (await world.OfAsync(reference)).First(row => !row.IsStep);
        var step = await world.Actions.RedateAsync(Vast, promise.Id, promise.Version, Day("2026-04-07"), "Påsken kom emellan");
        step = await world.Actions.WaitAsync(Vast, promise.Id, step.Version, Day("2026-04-20"), "Kommunen svarar");
        step = await world.Actions.DoneAsync(Vast, promise.Id, step.Version);
        await world.Actions.UndoAsync(Vast, promise.Id, step.Version);

        var told = (await world.Db.Get<FollowUpHistory>().OfVisitAsync(A.Coordinator(), reference)).Where(one => one.What.Sv == "Skicka referensanläggningar").Reverse().ToList();

        Assert.Equal(
            ["lovades, förfaller 2026-03-30", "förfaller 2026-04-07 i stället för 2026-03-30", "väntar på svar till 2026-04-20", "är klar 2026-03-16", "öppnades igen, förfaller 2026-04-20"],
            told.Select(one => one.Did.Sv));
        Assert.All(told, one => Assert.Equal("Nodansvarig vast", one.By));
        Assert.Equal("Påsken kom emellan", told[1].Why);
        Assert.Contains(await world.Db.Get<FollowUpHistory>().OfVisitAsync(Vast, reference), one => one.What == FollowUpWords.Report && one.Did.Sv == "lämnades in");
    }

    [Theory, BothEngines]
    public async Task Who_may_not_read_the_history_of_the_node_is_told_nothing(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-09");
        var history = world.Db.Get<FollowUpHistory>();

        Assert.Empty(await history.OfVisitAsync(A.NodeLead("mitt"), reference));
        Assert.Empty(await history.OfVisitAsync(A.Secretariat(), reference));
        await Assert.ThrowsAsync<NotAllowed>(() => history.OfVisitAsync(A.Reader(), reference));
        await Assert.ThrowsAsync<NotFound>(() => history.OfVisitAsync(Vast, "SCS-1999-0001"));
    }

    [Theory, BothEngines]
    public async Task An_answer_about_the_past_knows_nothing_of_later_steps(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-09");
        var then = world.Db.Clock.GetUtcNow().UtcDateTime;
        var before = await world.Db.Get<FollowUpHistory>().OfVisitAsync(Vast, reference);
        world.Db.Clock.Advance(TimeSpan.FromDays(1));
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);

        Assert.Equal(before, await world.Db.Get<FollowUpHistory>().OfVisitAsync(Vast, reference, then));
    }

    [Theory, BothEngines]
    public async Task A_stale_report_is_refused_with_the_fields_that_differ(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-09");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);

        var refusal = await Assert.ThrowsAsync<ChangedMeanwhile>(() => world.Reports.SubmitAsync(
            Vast, reference, 1, A.Report(report => report.NextStep = "Mitt steg"), [A.Promise()], opened: new ReportDetails()));

        Assert.Equal((2, "Nodansvarig vast"), (refusal.CurrentVersion, refusal.ChangedBy));
        Assert.Equal(["Potential", "NextStep"], refusal.Conflicts.Select(field => field.Field));
        Assert.Equal(("", "Mitt steg", "Digitalt möte om biogas"), (refusal.Conflicts[1].Opened, refusal.Conflicts[1].Mine, refusal.Conflicts[1].Theirs));
    }
}
