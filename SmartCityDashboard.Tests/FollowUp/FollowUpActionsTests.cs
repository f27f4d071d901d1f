using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class FollowUpActionsTests
{
    [Theory, BothEngines]
    public async Task Only_the_nodes_own_people_write_actions(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        var row = (await world.OfAsync(reference))[0];

        foreach (var viewer in new[] { A.NodeLead("mitt"), A.Coordinator(), A.Evaluator(), A.Secretariat(), A.Administrator(), A.Reader(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => world.Actions.AddAsync(viewer, reference, A.Promise()));
            await Assert.ThrowsAsync<NotAllowed>(() => world.Actions.DoneAsync(viewer, row.Id, row.Version));
            await Assert.ThrowsAsync<NotAllowed>(() => world.Actions.HandOverAsync(viewer, row.Id, row.Version, "syd"));
            await Assert.ThrowsAsync<NotAllowed>(() => world.Actions.UndoAsync(viewer, row.Id, row.Version));
        }

        await Assert.ThrowsAsync<NotAllowed>(() => world.Queries.ListAsync(A.Reader(), new ActionFilter()));
        Assert.False((await world.Queries.OneAsync(A.NodeLead("mitt"), row.Id)).MayEdit);
        Assert.True((await world.Queries.OneAsync(Vast, row.Id)).MayEdit);
    }

    [Theory, BothEngines]
    public async Task The_first_promise_takes_over_the_step_that_asks_for_it_and_the_next_is_its_own(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");

        await world.Actions.AddAsync(Vast, reference, A.Promise("2026-03-20"));
        await world.Actions.AddAsync(Vast, reference, A.Promise("2026-03-21"));

        var rows = await world.OfAsync(reference);
        Assert.Equal(5, rows.Count);
        Assert.Equal([false, false, true, true, true], rows.Select(row => row.IsStep));
    }

    [Theory, BothEngines]
    public async Task Faults_of_a_promise_are_told_at_their_fields(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.AddAsync(Vast, reference, new ActionDetails { OwnerId = Guid.NewGuid(), OwnerOutside = "GIZ" }));
        var stranger = await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.AddAsync(Vast, reference, A.Promise(change: one => one.OwnerId = Guid.NewGuid())));

        Assert.Equal(["DueOn", "OwnerOutside", "What"], refusal.Problems.Select(problem => problem.Field).Order());
        Assert.Equal("OwnerId", Assert.Single(stranger.Problems).Field);
    }

    [Theory, BothEngines]
    public async Task Waiting_until_a_day_makes_it_the_due_day_and_needs_a_reason_and_a_day_ahead(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-01-12");
        var row = (await world.OfAsync(reference))[0];
        Assert.True(row.DaysOverdue > 0);

        await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.WaitAsync(Vast, row.Id, row.Version, Day("2026-03-16"), "Väntar på svar"));
        await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.WaitAsync(Vast, row.Id, row.Version, Day("2026-03-17"), " "));
        await world.Actions.WaitAsync(Vast, row.Id, row.Version, Day("2026-03-17"), "Väntar på svar");

        var waiting = await world.Queries.OneAsync(Vast, row.Id);
        Assert.Equal((ActionState.Waiting, Day("2026-03-17"), 0, "Väntar på svar"), (waiting.State, waiting.DueOn, waiting.DaysOverdue, waiting.Reason!.Sv));
        world.Db.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, (await world.Queries.OneAsync(Vast, row.Id)).DaysOverdue);
    }

    [Theory, BothEngines]
    public async Task Handing_over_closes_the_action_here_and_opens_one_in_the_other_nodes_inbox(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        await world.Actions.AddAsync(Vast, reference, A.Promise());
        var row = (await world.OfAsync(reference)).First(one => !one.IsStep);

        await world.Actions.HandOverAsync(Vast, row.Id, row.Version, "syd", "Företaget finns i Malmö");

        var rows = await world.OfAsync(reference);
        Assert.Equal(ActionState.HandedOver, rows.Single(one => one.Id == row.Id).State);
        var over = rows.Single(one => one.FollowsId == row.Id);
        Assert.Equal(("syd", OwnerKind.Inbox, row.What.Sv, row.DueOn), (over.Node, over.Owner, over.What.Sv, over.DueOn));
        await world.Actions.DoneAsync(A.NodeLead("syd"), over.Id, over.Version);
        await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.UndoAsync(Vast, row.Id, row.Version + 1));
    }

    [Theory, BothEngines]
    public async Task The_last_step_can_be_undone_by_who_took_it(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        await world.Actions.AddAsync(Vast, reference, A.Promise());
        var row = (await world.OfAsync(reference)).First(one => !one.IsStep);
        async Task UndoneAsync(Func<ActionRow, Task<ActionReceipt>> step)
        {
            var before = await world.Queries.OneAsync(Vast, row.Id);
            var receipt = await step(before);
            var undone = await world.Actions.UndoAsync(Vast, receipt.Id, receipt.Version);
            Assert.Equal(before with { Version = undone.Version }, await world.Queries.OneAsync(Vast, row.Id));
            world.Db.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        await UndoneAsync(one => world.Actions.DoneAsync(Vast, one.Id, one.Version));
        await UndoneAsync(one => world.Actions.RedateAsync(Vast, one.Id, one.Version, Day("2026-06-01")));
        await UndoneAsync(one => world.Actions.WaitAsync(Vast, one.Id, one.Version, Day("2026-06-01"), "Valet"));
        await UndoneAsync(one => world.Actions.DropAsync(Vast, one.Id, one.Version, "Inte längre aktuellt"));
        await UndoneAsync(one => world.Actions.HandOverAsync(Vast, one.Id, one.Version, "syd"));
        Assert.Equal(4, (await world.OfAsync(reference)).Count);

        var other = new Viewer(Guid.NewGuid(), "Kollega", [new(Role.NodeLead, "vast")]);
        var done = await world.Actions.DoneAsync(Vast, row.Id, (await world.Queries.OneAsync(Vast, row.Id)).Version);
        await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.UndoAsync(other, done.Id, done.Version));
    }

    [Theory, BothEngines]
    public async Task A_stale_page_does_not_close_what_somebody_changed_meanwhile(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var row = (await world.OfAsync(await world.HeldAsync("2026-03-02")))[0];
        await world.Actions.RedateAsync(Vast, row.Id, row.Version, Day("2026-06-01"));

        await Assert.ThrowsAsync<ChangedMeanwhile>(() => world.Actions.DropAsync(Vast, row.Id, row.Version, "Klart"));

        Assert.True((await world.Queries.OneAsync(Vast, row.Id)).IsOpen);
    }

    [Theory, BothEngines]
    public async Task A_step_waits_for_the_gates_before_it_and_a_required_one_is_dropped_only_with_a_reason(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2025-11-03");
        var (first, checkIn) = ((await world.OfAsync(reference))[0], (await world.OfAsync(reference))[1]);

        var shut = await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.DoneAsync(Vast, checkIn.Id, checkIn.Version));
        await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.DropAsync(Vast, first.Id, first.Version, null));
        await world.Actions.DropAsync(Vast, checkIn.Id, checkIn.Version, null);

        Assert.Contains("affärsrapport", shut.Reason.Sv, StringComparison.Ordinal);
        Assert.Equal(ActionState.Dropped, (await world.Queries.OneAsync(Vast, checkIn.Id)).State);
    }

    [Theory, BothEngines]
    public async Task No_action_is_given_a_day_that_has_passed(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var late = (await world.OfAsync(await world.HeldAsync("2026-01-12")))[0];

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => world.Actions.RedateAsync(Vast, late.Id, late.Version, Day("2026-03-15")));

        Assert.Equal(nameof(ActionDetails.DueOn), Assert.Single(refusal.Problems).Field);
        await world.Actions.RedateAsync(Vast, late.Id, late.Version, Day("2026-03-16"));
    }

    [Theory, BothEngines]
    public async Task When_a_member_loses_the_grant_the_open_actions_lie_in_the_nodes_inbox_and_earlier_instants_still_name_the_owner(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var lars = await world.MemberAsync("nodelead-vast");
        var reference = await world.HeldAsync("2026-03-02", viewer: lars);
        await world.Actions.AddAsync(lars, reference, A.Promise(change: one => one.OwnerId = lars.MemberId));
        var row = (await world.OfAsync(reference)).First(one => !one.IsStep);
        Assert.Equal((OwnerKind.Member, "Lars Åkesson"), (row.Owner, row.OwnerName));
        var then = world.Db.Clock.GetUtcNow().UtcDateTime;
        world.Db.Clock.Advance(TimeSpan.FromHours(1));

        await world.Db.Get<MemberActions>().RevokeAsync(lars.MemberId, "Slutade");

        Assert.Equal((OwnerKind.Inbox, null), ((await world.Queries.OneAsync(Vast, row.Id)).Owner, (await world.Queries.OneAsync(Vast, row.Id)).OwnerId));
        Assert.Equal(0, await world.Queries.CountAsync(Vast, new ActionFilter { Owner = lars.MemberId }));
        Assert.Equal(4, await world.Queries.CountAsync(Vast, new ActionFilter { Kind = OwnerKind.Inbox, Node = "vast" }));
        Assert.Equal(OwnerKind.Member, (await world.Queries.OneAsync(Vast, row.Id, then.AddMinutes(1))).Owner);
    }
}
