using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Core.Opportunities.OpportunityStage;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>Today is 2026-03-16.</summary>
public sealed class OpportunityMovesTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Theory, BothEngines]
    public async Task Steps_may_be_skipped_and_one_back_needs_a_reason(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity());
        var moved = await Actions(db).MoveAsync(Vast, opened.Reference, 1, new Move(Tender, Today));

        Assert.Equal([nameof(Move.Why)], await FaultsAsync(db, opened.Reference, moved.Version, new Move(Dialogue, Today)));
        await Actions(db).MoveAsync(Vast, opened.Reference, moved.Version, new Move(Dialogue, Today) { Why = "Upphandlingen drogs tillbaka" });

        var view = await db.Get<OpportunityQueries>().ViewAsync(Vast, opened.Reference);
        Assert.Equal([BusinessGroup, Tender, Dialogue], view.Stages.Select(stay => stay.Stage));
        Assert.Equal("Upphandlingen drogs tillbaka", view.Stages[2].Why);
    }

    [Theory, BothEngines]
    public async Task Every_step_says_what_it_lacks(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var reference = (await Actions(db).OpenAsync(Vast, A.Opportunity(change: one => one.FirstStage = Dialogue))).Reference;

        Assert.Equal([nameof(Move.To)], await FaultsAsync(db, reference, 1, new Move(Dialogue, Today)));
        Assert.Equal([nameof(Move.On)], await FaultsAsync(db, reference, 1, new Move(Tender, Today.AddDays(1))));
        Assert.Equal([nameof(Move.On)], await FaultsAsync(db, reference, 1, new Move(Tender, new(2026, 1, 11))));
        Assert.Equal([nameof(Move.Until)], await FaultsAsync(db, reference, 1, new Move(Parked, Today)));
        Assert.Equal([nameof(Move.Until)], await FaultsAsync(db, reference, 1, new Move(Parked, Today) { Until = Today }));
        Assert.Equal([nameof(Move.Because)], await FaultsAsync(db, reference, 1, new Move(Closed, Today) { Why = "Nej" }));
        Assert.Equal([nameof(Move.Why)], await FaultsAsync(db, reference, 1, new Move(Closed, Today) { Because = ClosingReason.Other }));
        Assert.Equal([nameof(Move.With)], await FaultsAsync(db, reference, 1, new Move(Agreement, Today)));
        Assert.Equal([nameof(Move.To)], await FaultsAsync(db, reference, 1, new Move(Realised, Today)));
        Assert.Equal(1, (await db.Get<OpportunityQueries>().ViewAsync(Vast, reference)).Opportunity.Version);
    }

    [Theory, BothEngines]
    public async Task An_agreement_has_its_day_and_counterpart_and_outlives_a_pause(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity());
        var agreed = await Actions(db).MoveAsync(Vast, opened.Reference, 1, new Move(Agreement, new(2026, 2, 1)) { With = "Bergen kommune" });
        var parked = await Actions(db).ParkAsync(Vast, opened.Reference, agreed.Version, new(2026, 2, 2), new(2026, 5, 1));
        var woken = await Actions(db).WakeAsync(Vast, opened.Reference, parked.Version, new(2026, 3, 1));
        await Actions(db).MoveAsync(Vast, opened.Reference, woken.Version, new Move(Realised, Today));

        var one = (await db.Get<OpportunityQueries>().ViewAsync(Vast, opened.Reference)).Opportunity;
        Assert.Equal((Realised, new DateOnly(2026, 2, 1), "Bergen kommune"), (one.Stage, one.AgreedOn!.Value, one.AgreedWith));
        Assert.Equal([nameof(Move.To)], await FaultsAsync(db, opened.Reference, one.Version, new Move(Closed, Today) { Because = ClosingReason.NoNeed }));
    }

    /// <summary>Whatever people try, in whatever order: a case ends by an agreement that came about or by a reason, and its log tells the whole way to where it stands.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task A_case_ends_only_by_an_agreement_or_with_a_reason(int seed)
    {
        await using var db = await TestDb.CreateAsync(Engine.Sqlite);
        var random = new Random(seed);
        var reference = (await Actions(db).OpenAsync(Vast, A.Opportunity(opened: "2025-01-01"))).Reference;
        var (taken, refused) = (0, 0);
        for (var step = 0; step < 60; step++)
        {
            var before = await db.Get<OpportunityQueries>().ViewAsync(Vast, reference);
            var move = AnyMove(random, before.Opportunity);
            try
            {
                await Actions(db).MoveAsync(Vast, reference, before.Opportunity.Version, move);
                taken++;
            }
            catch (RuleBroken)
            {
                refused++;
            }

            var view = await db.Get<OpportunityQueries>().ViewAsync(Vast, reference);
            var (one, last) = (view.Opportunity, view.Stages[^1]);
            Assert.Equal(taken + 1, view.Stages.Count);
            Assert.Equal((one.Stage, one.StageOn), (last.Stage, last.On));
            Assert.Equal(one.Stage == Closed, one.ClosedBecause is not null);
            Assert.Equal(one.Stage == Parked, one.ParkedUntil is not null);
            if (one.Stage is Agreement or Realised) Assert.True(one.AgreedOn is not null && one.AgreedWith is { Length: > 0 });
            if (one.Stage == Realised) Assert.Contains(view.Stages, stay => stay.Stage == Agreement && stay.On == one.AgreedOn);
            Assert.Equal(view.Stages.Select(stay => stay.On).Order(), view.Stages.Select(stay => stay.On));
            Assert.All(view.Stages.Zip(view.Stages.Skip(1)).Where(pair => !pair.Second.Stage.IsAside() && pair.First.Stage == Closed), pair => Assert.False(string.IsNullOrEmpty(pair.Second.Why)));
        }

        Assert.True(taken > 5 && refused > 5, $"{taken} steps were taken and {refused} refused: the moves say nothing.");
    }

    private static Move AnyMove(Random random, Opportunity opportunity) => new(OpportunityLife.All[random.Next(OpportunityLife.All.Count)], opportunity.StageOn.AddDays(random.Next(-1, 8)))
    {
        Why = random.Next(2) == 0 ? null : "Skäl",
        Until = random.Next(3) == 0 ? null : Today.AddDays(random.Next(-1, 90)),
        Because = random.Next(3) == 0 ? null : (ClosingReason)random.Next(8),
        With = random.Next(2) == 0 ? null : "Bergen kommune",
    };

    private static OpportunityActions Actions(TestDb db) => db.Get<OpportunityActions>();

    private static async Task<IEnumerable<string>> FaultsAsync(TestDb db, string reference, int version, Move move) =>
        (await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).MoveAsync(Vast, reference, version, move))).Problems.Select(problem => problem.Field);
}
