using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Demo;

public sealed class LargeProgrammeTests
{
    [Theory, BothEngines]
    public async Task As_many_visits_as_asked_for_are_added_in_one_change_and_each_is_marked(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var changes = await db.Storage.ChangesAsync();

        await LargeProgramme.AddAsync(db.Storage, 700);

        Assert.Equal(changes + 1, await db.Storage.ChangesAsync());
        var answer = await db.Get<KpiCalculator>().AnswerAsync(A.Reader(), new KpiQuestion { Code = "K01" });
        Assert.Equal(700, answer.Total.Value + answer.LeftOut.Sum(one => one.Count));
        Assert.All((await db.Get<VisitQueries>().ListAsync(A.Evaluator(), new VisitFilter { Search = "demo-" }, size: 1000)).Rows, row => Assert.Equal(VisitStatus.Held, row.Status));
        Assert.Equal(700, await db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Search = "demo-" }));
    }
}
