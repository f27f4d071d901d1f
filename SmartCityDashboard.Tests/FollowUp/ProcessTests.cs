using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class ProcessTests
{
    [Theory, BothEngines]
    public async Task Only_the_coordinator_drafts_and_adopts(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var actions = world.Db.Get<ProcessActions>();
        foreach (var viewer in new[] { Vast, A.Evaluator(), A.Secretariat(), A.Reader(), A.Administrator(), A.Stranger() }) await Assert.ThrowsAsync<NotAllowed>(() => actions.DraftAsync(viewer));

        var number = await actions.DraftAsync(A.Coordinator());

        await Assert.ThrowsAsync<NotAllowed>(() => actions.AdoptAsync(Vast, number, 1));
        await Assert.ThrowsAsync<RuleBroken>(() => actions.DraftAsync(A.Coordinator()));
        Assert.Equal(2, (await world.Db.Get<ProcessQueries>().AllAsync(Vast)).Draft!.Number);
    }

    [Theory, BothEngines]
    public async Task Running_visits_keep_the_version_they_began_with_and_new_ones_take_the_new(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var old = await world.HeldAsync("2026-03-02");
        await AdoptAsync(world, steps => steps.Single(step => step.Key == ProcessSeed.Report).Details.Offset = 3);

        var late = await world.HeldAsync("2026-03-13");
        var fresh = await world.HeldAsync("2026-03-16");

        Assert.Equal((1, Day("2026-03-16")), await VersionAsync(world, old));
        Assert.Equal((1, Day("2026-03-27")), await VersionAsync(world, late));
        Assert.Equal((2, Day("2026-03-19")), await VersionAsync(world, fresh));
    }

    [Theory, BothEngines]
    public async Task An_adopted_version_never_changes_and_a_new_one_holds_later_than_the_last(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await AdoptAsync(world, _ => { });
        var (actions, coordinator) = (world.Db.Get<ProcessActions>(), A.Coordinator());
        var adopted = (await world.Db.Get<ProcessQueries>().AllAsync(coordinator)).Number(2)!;
        await Assert.ThrowsAsync<RuleBroken>(() => actions.SaveDraftAsync(coordinator, 2, adopted.Version.Version, Day("2026-05-01"), Steps(adopted)));
        await Assert.ThrowsAsync<RuleBroken>(() => actions.DiscardDraftAsync(coordinator, 2, adopted.Version.Version));

        var third = await actions.DraftAsync(coordinator);
        var draft = (await world.Db.Get<ProcessQueries>().AllAsync(coordinator)).Number(third)!;
        Assert.Equal(Day("2026-03-17"), draft.Version.ValidFrom);
        await actions.SaveDraftAsync(coordinator, third, 1, Day("2026-03-16"), Steps(draft));
        await Assert.ThrowsAsync<RuleBroken>(() => actions.AdoptAsync(coordinator, third, 2));
        await actions.DiscardDraftAsync(coordinator, third, 2);
        Assert.Null((await world.Db.Get<ProcessQueries>().AllAsync(coordinator)).Draft);
    }

    [Theory, BothEngines]
    public async Task Before_adoption_it_shows_how_many_running_visits_would_be_late(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await world.HeldAsync("2026-03-09");
        await world.HeldAsync("2026-03-10", "syd");
        await world.HeldAsync("2026-01-12", "syd");
        var number = await world.Db.Get<ProcessActions>().DraftAsync(A.Coordinator());
        await SaveAsync(world, number, steps => steps.Single(step => step.Key == ProcessSeed.Report).Details.Offset = 4);

        var effects = (await world.Db.Get<ProcessQueries>().EffectAsync(A.Coordinator(), number)).ToDictionary(row => row.Node);

        Assert.Equal(new NodeEffect("vast", 1, 0, 1), effects["vast"]);
        Assert.Equal(new NodeEffect("syd", 2, 1, 1), effects["syd"]);
        Assert.Equal(new NodeEffect("norr", 0, 0, 0), effects["norr"]);
    }

    [Theory, BothEngines]
    public async Task A_step_after_another_opens_when_that_one_is_closed_and_goes_again_when_it_is_undone(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await AdoptAsync(world, steps =>
        {
            steps.RemoveAll(step => step.Key?.StartsWith("check-in", StringComparison.Ordinal) == true);
            steps.Add(new(null, new StepDetails { NameSv = "Ring upp", NameEn = "Call", Kind = StepKind.CheckIn, From = StepStart.PreviousStep, Offset = 5, Unit = StepUnit.WorkingDays }));
        });
        var reference = await world.HeldAsync("2026-03-16");
        await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);
        var promise = Assert.Single(await world.OfAsync(reference));

        var done = await world.Actions.DoneAsync(Vast, promise.Id, promise.Version);

        var call = (await world.OfAsync(reference)).Single(row => row.IsOpen);
        Assert.Equal(("Call", Day("2026-03-23"), promise.Id), (call.What.En, call.DueOn, call.FollowsId));
        await world.Actions.UndoAsync(Vast, done.Id, done.Version);
        Assert.Equal(promise.Id, Assert.Single(await world.OfAsync(reference)).Id);
    }

    [Fact]
    public void Faults_of_a_draft_are_told_at_their_steps()
    {
        var problems = ProcessRules.Check(Day("2026-04-01"),
        [
            new StepDetails { NameSv = "a", NameEn = "a", Kind = StepKind.CheckIn, From = StepStart.PreviousStep },
            new StepDetails { NameSv = "", NameEn = "b", Kind = StepKind.BusinessReport, From = StepStart.VisitEnd, Offset = -1 },
            new StepDetails { NameSv = "c", NameEn = "c", Kind = StepKind.AnswerRequest, From = StepStart.VisitEnd },
        ], Day("2026-03-16"));

        Assert.Equal(["Steps[0].From", "Steps[1].NameSv", "Steps[1].Offset", "Steps[2].From", "Steps[2].Kind"], problems.Select(problem => problem.Field).Order());
    }

    private static async Task<(int, DateOnly)> VersionAsync(FollowUpWorld world, string reference) =>
        (await world.ReportAsync(reference)).Report is { } report ? (report.Process, report.DueOn) : default;

    private static async Task AdoptAsync(FollowUpWorld world, Action<List<DraftStep>> change)
    {
        var number = await world.Db.Get<ProcessActions>().DraftAsync(A.Coordinator());
        await SaveAsync(world, number, change);
        await world.Db.Get<ProcessActions>().AdoptAsync(A.Coordinator(), number, 2);
    }

    private static async Task SaveAsync(FollowUpWorld world, int number, Action<List<DraftStep>> change)
    {
        var draft = (await world.Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).Number(number)!;
        var steps = Steps(draft);
        change(steps);
        await world.Db.Get<ProcessActions>().SaveDraftAsync(A.Coordinator(), number, draft.Version.Version, draft.Version.ValidFrom, steps);
    }

    private static List<DraftStep> Steps(Process process) => [.. process.Steps.Select(step => new DraftStep(step.Key, step.CopyTo(new StepDetails())))];
}
