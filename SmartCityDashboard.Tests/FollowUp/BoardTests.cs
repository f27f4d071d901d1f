using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class BoardTests
{
    /// <summary>Today is Monday 16 March 2026; the week ends on Sunday 22.</summary>
    [Theory, BothEngines]
    public async Task The_parts_divide_all_open_actions_and_what_is_late_is_the_overdue_set(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await FillAsync(world);

        foreach (var filter in new[] { new ActionFilter(), new ActionFilter { Node = "vast" }, new ActionFilter { Kind = OwnerKind.Outside }, new ActionFilter { State = ActionState.Waiting }, new ActionFilter { Band = AgeBand.From91Days } })
        {
            var counts = await Boards(world).CountsAsync(A.Evaluator(), filter);
            var open = (await world.Queries.ListAsync(A.Evaluator(), filter, size: 1000)).Rows;
            Assert.Equal(open.Count, counts.Open);
            Assert.Equal(open.Count(row => row.DaysOverdue > 0), counts.Late);
            List<Guid> within = [];
            foreach (var lane in await Boards(world).LanesAsync(A.Evaluator(), filter, 1000))
            {
                Assert.Equal(counts.In(lane.Part), lane.Rows.Count);
                Assert.Equal(lane.Rows.Count, await world.Queries.CountAsync(A.Evaluator(), filter with { Part = lane.Part }));
                if (lane.Part != BoardPart.DoneLately) within.AddRange(lane.Rows.Select(row => row.Id));
            }

            Assert.Equal(open.Select(row => row.Id).Order(), within.Order());
        }

        var all = await Boards(world).CountsAsync(A.Evaluator(), new());
        Assert.Equal((await world.Queries.DebtAsync(A.Reader())).Aggregate(Debt.None, (sum, row) => sum + row.Debt) switch { var debt => (debt.Open, debt.Overdue) }, (all.Open, all.Late));
        Assert.Equal((2, 1, 1), (all.Soon, all.Waiting, all.DoneLately));
    }

    [Theory, BothEngines]
    public async Task What_is_remembered_is_asked_again_after_a_save_and_when_the_day_turns(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        var reference = await world.HeldAsync("2026-03-02");
        await world.Actions.AddAsync(Vast, reference, A.Promise("2026-03-16"));
        Assert.Equal((1, 0), await SoonAndLateAsync());

        await world.Actions.AddAsync(Vast, reference, A.Promise("2026-03-15"));
        Assert.Equal((1, 1), await SoonAndLateAsync());
        world.Db.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal((0, 2), await SoonAndLateAsync());
        Assert.Equal(2, (await world.Queries.DebtAsync(A.Reader())).Sum(row => row.Debt.Overdue));

        async Task<(int, int)> SoonAndLateAsync()
        {
            var counts = await Boards(world).CountsAsync(A.Evaluator(), new());
            return (counts.Soon, counts.Late);
        }
    }

    [Theory, BothEngines]
    public async Task All_of_them_come_for_a_file_and_none_for_a_reader(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        await FillAsync(world);

        List<Guid> all = [];
        await foreach (var row in Boards(world).AllAsync(A.Evaluator(), new())) all.Add(row.Id);

        Assert.Equal((await world.Queries.ListAsync(A.Evaluator(), new(), size: 1000)).Rows.Select(row => row.Id), all);
        await Assert.ThrowsAsync<NotAllowed>(() => Boards(world).CountsAsync(A.Reader(), new()));
        await Assert.ThrowsAsync<NotAllowed>(() => Boards(world).LanesAsync(A.Reader(), new(), 5));
        await Assert.ThrowsAsync<NotAllowed>(async () => await Boards(world).AllAsync(A.Reader(), new()).GetAsyncEnumerator().MoveNextAsync());
    }

    private static BoardQueries Boards(FollowUpWorld world) => world.Db.Get<BoardQueries>();

    private static async Task FillAsync(FollowUpWorld world)
    {
        foreach (var node in new[] { "vast", "syd" })
        {
            var (lead, reference) = (A.NodeLead(node), await world.HeldAsync("2025-11-03", node));
            await world.Actions.AddAsync(lead, reference, A.Promise("2026-03-10", promise => promise.OwnerOutside = "Business Sweden"));
            await world.Actions.AddAsync(lead, reference, A.Promise(node == "vast" ? "2026-03-16" : "2026-03-22"));
            await world.Actions.AddAsync(lead, reference, A.Promise("2026-04-30"));
            await world.Actions.AddAsync(lead, reference, A.Promise("2025-11-20"));
        }

        var vast = (await world.Queries.ListAsync(Vast, new() { Node = "vast" })).Rows;
        await world.Actions.DoneAsync(Vast, vast[0].Id, vast[0].Version);
        var later = vast.Last(row => row.DueOn == Day("2026-04-30"));
        await world.Actions.WaitAsync(Vast, later.Id, later.Version, Day("2026-04-01"), "Återkommer");
    }
}
