using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>The imported lists give the figures that were printed of those years, and the earlier ones as of the earlier day.</summary>
public class PublishedFigureTests
{
    [Theory]
    [BothEngines("K01", null, 35, 42)]
    [BothEngines("K02", null, 363, 506)]
    [BothEngines("K03", null, 24, 25)]
    [BothEngines("K09", "meetings", 34, 46)]
    [BothEngines("K09", "companies", 8, 8)]
    public async Task Vast_2019_gives_what_the_node_published(Engine engine, string code, string? measure, int international, int all)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.ReadAsync(Lists.Vast2019));
        var question = (new KpiQuestion { Code = code, Measure = measure }).Year(2019).Where("node", "vast");
        var calculator = database.Get<KpiCalculator>();

        var answer = await calculator.AnswerAsync(A.Evaluator(), question);

        Assert.Equal((international, all), (answer.Total.Value, (await calculator.AnswerAsync(A.Evaluator(), question with { Scope = Scope.All })).Total.Value));
        if (code == "K01") Assert.Equal([new LeftOut("domestic", 7)], answer.LeftOut);
    }

    [Theory, BothEngines]
    public async Task The_two_published_totals_of_2020_are_those_of_two_instants(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.Coordinator(), await Lists.ReadAsync(Lists.December2020));
        database.Clock.Advance(TimeSpan.FromHours(1));
        var between = database.Clock.GetUtcNow().UtcDateTime;
        database.Clock.Advance(TimeSpan.FromHours(1));
        await database.ImportAsync(A.Coordinator(), await Lists.ReadAsync(Lists.Late2020));

        Assert.Equal([122, 1785, 60], await TotalsAsync(database, between));
        Assert.Equal([126, 2015, 62], await TotalsAsync(database, null));
    }

    private static async Task<IReadOnlyList<decimal?>> TotalsAsync(TestDb database, DateTime? asOf)
    {
        List<decimal?> totals = [];
        foreach (var code in (string[])["K01", "K02", "K03"])
            totals.Add((await database.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = code, AsOf = asOf }.Year(2020))).Total.Value);
        return totals;
    }
}
