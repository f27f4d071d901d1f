using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>The instant that an answer states is the one it is the answer of: asked as of it, it comes again, whatever was saved since.</summary>
public sealed class StatedInstantTests
{
    private static readonly KpiQuestion ByMonth = new() { Code = "K01", From = new(2026, 1, 1), To = new(2026, 12, 31), By = ["month"] };

    [Theory, BothEngines]
    public async Task An_answer_comes_again_as_of_the_instant_it_stated(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db);
        var answer = await AskAsync(db, ByMonth);

        await RegisterAsync(db);

        Assert.Equal(Written(answer), Written(await AskAsync(db, ByMonth with { AsOf = answer.AsOf })));
        Assert.Equal(2, (await AskAsync(db, ByMonth)).Total.Value);
    }

    [Theory, BothEngines]
    public async Task So_does_one_of_a_day_without_changes_and_of_the_memory(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db);
        await AskAsync(db, ByMonth);
        db.Clock.Advance(TimeSpan.FromDays(40));
        var answer = await AskAsync(db, ByMonth);
        var remembered = await AskAsync(db, ByMonth);

        db.Clock.Advance(TimeSpan.FromDays(40));
        await RegisterAsync(db);

        Assert.Equal(new DateOnly(2026, 4, 25), SwedishTime.DayOf(answer.AsOf));
        Assert.Equal((Written(answer), answer.AsOf), (Written(remembered), remembered.AsOf));
        Assert.Equal(Written(answer), Written(await AskAsync(db, ByMonth with { AsOf = answer.AsOf })));
    }

    [Theory, BothEngines]
    public async Task What_is_saved_while_somebody_reads_is_in_no_answer_that_states_an_earlier_instant(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db);
        var saves = 1;

        var (count, asOf) = await db.Storage.StatedAsync(null, async at =>
        {
            if (saves++ == 1) await RegisterAsync(db);
            return await CountAsync(db, at);
        }, TestContext.Current.CancellationToken);

        Assert.Equal((1, 1, 2), (count, await CountAsync(db, asOf), await CountAsync(db, null)));
    }

    private static Task<VisitReceipt> RegisterAsync(TestDb db) => db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(start: "2026-01-12"));

    private static Task<KpiAnswer> AskAsync(TestDb db, KpiQuestion question) => db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), question);

    private static Task<int> CountAsync(TestDb db, DateTime? asOf) => db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter(), asOf);

    private static string Written(KpiAnswer answer) => string.Join('\n', [$"{answer.Total}", .. answer.Observations.Select(one => $"{one.Keys[0]} {one.Cell}")]);
}
