using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Storage;

public sealed class ReadersAndWritersTests
{
    [Theory, BothEngines]
    public async Task Who_reads_for_long_holds_up_no_save_and_goes_on_seeing_what_was_there(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visits = db.Get<VisitActions>();
        await visits.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await using var pages = db.Get<VisitQueries>().AllAsync(A.Coordinator(), new VisitFilter()).GetAsyncEnumerator();
        Assert.True(await pages.MoveNextAsync());

        await visits.RegisterAsync(A.NodeLead("vast"), A.Visit()).WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(2, (await db.Get<KpiCalculator>().AnswerAsync(A.Reader(), new KpiQuestion { Code = "K01" })).Total.Value);
        Assert.False(await pages.MoveNextAsync());
    }
}
