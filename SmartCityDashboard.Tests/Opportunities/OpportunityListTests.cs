using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Core.Opportunities.OpportunityStage;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>Today is 2026-03-16; the last day that breaks a silence is 2026-01-16.</summary>
public sealed class OpportunityListTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task Silent_is_what_goes_on_without_a_touch_for_sixty_days_or_without_any(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var silent = await OpenAsync(db, "2026-01-15");
        var fresh = await OpenAsync(db, "2026-01-16");
        var spoken = await OpenAsync(db, "2025-01-01");
        await Actions(db).TouchAsync(Vast, spoken, TouchKind.Contact, new(2026, 2, 1), "Ringde");
        var never = await OpenAsync(db, "2026-03-16");
        await ForgetTouchesAsync(db, never);
        var closed = await OpenAsync(db, "2025-01-01");
        await Actions(db).CloseAsync(Vast, closed, 1, new(2025, 2, 1), ClosingReason.NoNeed);
        var withdrawn = await OpenAsync(db, "2025-01-01");
        await Actions(db).WithdrawAsync(Vast, withdrawn, 1, "Fel", null);

        Assert.Equal([silent, never], await SilentAsync(db));
        Assert.Equal((2, 5), ((await Queries(db).PipelineAsync(Vast, new())).Silent, (await Queries(db).PipelineAsync(Vast, new())).Total));
        Assert.Equal([true, false, false, true, false], (await Queries(db).ListAsync(Vast, new() { Order = OpportunityOrder.Reference })).Rows.OrderBy(row => Array.IndexOf([silent, fresh, spoken, never, closed], row.Reference)).Select(row => row.IsSilent));
        Assert.True((await Queries(db).ViewAsync(Vast, never)).IsSilent);

        db.Clock.Advance(TimeSpan.FromHours(15));
        Assert.Equal([silent, fresh, never], await SilentAsync(db));
    }

    [Theory, BothEngines]
    public async Task A_parked_case_is_silent_only_when_its_day_has_passed_and_is_called_on_it(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var parked = await OpenAsync(db, "2025-09-01");
        await Actions(db).ParkAsync(Vast, parked, 1, new(2025, 9, 2), new(2026, 3, 23));
        async Task<(int Today, int Week, int Silent)> CountsAsync()
        {
            var figures = await Queries(db).PipelineAsync(Vast, new());
            Assert.Equal(figures.WakingToday, await Queries(db).CountAsync(Vast, new() { Waking = Waking.Today }));
            Assert.Equal(figures.WakingThisWeek, await Queries(db).CountAsync(Vast, new() { Waking = Waking.Week }));
            return (figures.WakingToday, figures.WakingThisWeek, figures.Silent);
        }

        Assert.Equal((0, 1, 0), await CountsAsync());
        db.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal((1, 1, 0), await CountsAsync());
        db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal((1, 1, 1), await CountsAsync());
    }

    [Theory, BothEngines]
    public async Task Filters_narrow_and_add_up_and_the_pages_hold_every_row_once(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        for (var number = 0; number < 7; number++)
        {
            await Actions(db).OpenAsync(A.NodeLead(number < 3 ? "syd" : "vast"), A.Opportunity(number < 3 ? "syd" : "vast", $"2026-02-{(number / 2) + 1:00}", one =>
                (one.Title, one.FirstStage, one.BuyerCountry, one.NextStep, one.NextStepOn) =
                ($"Ärende nr{number}", number % 2 == 0 ? Dialogue : Tender, number == 6 ? null : "NO", number == 1 ? null : "Möte", number == 1 ? null : new DateOnly(2026, 5, 20 - number))));
        }

        foreach (var order in Enum.GetValues<OpportunityOrder>())
        {
            foreach (var descending in new[] { false, true })
            {
                var filter = new OpportunityFilter { Order = order, Descending = descending };
                var whole = (await Queries(db).ListAsync(Vast, filter)).Rows.Select(row => row.Reference).ToList();
                List<string> paged = [];
                OpportunityPage? page = null;
                while (page is null || page.Next is not null)
                {
                    page = await Queries(db).ListAsync(Vast, filter, page?.Next, size: 3);
                    paged.AddRange(page.Rows.Select(row => row.Reference));
                }

                Assert.Equal(whole, paged);
                Assert.Equal(whole[3..6], (await Queries(db).ListAsync(Vast, filter, page.Previous, size: 3)).Rows.Select(row => row.Reference));
            }
        }

        var figures = await Queries(db).PipelineAsync(Vast, new());
        Assert.Equal((7, 7, 7), (figures.Total, figures.Stages.Sum(stage => stage.Count), figures.Nodes.Sum(node => node.Count)));
        foreach (var stage in figures.Stages) Assert.Equal(stage.Count, await Queries(db).CountAsync(Vast, new() { Stage = stage.Stage }));
        Assert.Equal(3, await Queries(db).CountAsync(Vast, new() { Node = "syd" }));
        Assert.Equal(6, await Queries(db).CountAsync(Vast, new() { Country = "NO" }));
        Assert.Equal("Ärende nr5", Assert.Single((await Queries(db).ListAsync(Vast, new() { Search = "ÄRENDE NR5" })).Rows).Title);
        Assert.Equal(6, await Queries(db).CountAsync(Vast, new() { Search = "norge" }));
        Assert.Equal("Ärende nr1", (await Queries(db).ListAsync(Vast, new() { Order = OpportunityOrder.NextStep })).Rows[^1].Title);
        Assert.Equal([2, 2], (await Queries(db).BoardAsync(Vast, new(), 2)).GroupBy(row => row.Stage).Select(stage => stage.Count()));
    }

    [Theory, BothEngines]
    public async Task Time_in_stage_is_in_swedish_days_and_its_median_of_stays_that_are_over(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        foreach (var days in new[] { 10, 20, 60 })
        {
            var one = await OpenAsync(db, "2026-01-01");
            await Actions(db).MoveAsync(Vast, one, 1, new Move(Dialogue, new DateOnly(2026, 1, 1).AddDays(days)));
        }

        await OpenAsync(db, "2026-03-06");
        var stages = (await Queries(db).PipelineAsync(Vast, new())).Stages;

        Assert.Equal((1, 10d, 3, 20d), (stages[0].Count, stages[0].MedianDays, stages[0].Stays, stages[0].MedianStay));
        Assert.Equal((3, 54d, 0, null), (stages[1].Count, stages[1].MedianDays, stages[1].Stays, stages[1].MedianStay));
        // Half past eleven in the evening in Stockholm is the same day still; an hour later it is the next.
        db.Clock.Advance(TimeSpan.FromHours(14.5));
        Assert.Equal(10, (await Queries(db).ListAsync(Vast, new() { Stage = BusinessGroup })).Rows.Single().DaysInStage);
        db.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(11, (await Queries(db).ListAsync(Vast, new() { Stage = BusinessGroup })).Rows.Single().DaysInStage);
    }

    private static async Task<string> OpenAsync(TestDb db, string opened) => (await Actions(db).OpenAsync(Vast, A.Opportunity(opened: opened))).Reference;

    private static async Task<IEnumerable<string>> SilentAsync(TestDb db) =>
        (await Queries(db).ListAsync(Vast, new() { Silent = true, Order = OpportunityOrder.Since })).Rows.Select(row => row.Reference);

    private static Task ForgetTouchesAsync(TestDb db, string reference) => db.Storage.ChangeAsync(Viewer.System, null, async change =>
    {
        var id = await change.Opportunities.Where(one => one.Reference == reference).Select(one => one.Id).SingleAsync();
        change.RemoveRange(await change.OpportunityPartsToWrite<OpportunityTouch>().Where(touch => touch.OpportunityId == id).ToListAsync());
    });

    private static OpportunityActions Actions(TestDb db) => db.Get<OpportunityActions>();

    private static OpportunityQueries Queries(TestDb db) => db.Get<OpportunityQueries>();
}
