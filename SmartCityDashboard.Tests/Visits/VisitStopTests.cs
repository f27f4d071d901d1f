using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitStopTests
{
    [Theory, BothEngines]
    public async Task The_stops_of_a_withdrawn_visit_are_closed_too(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var actions = db.Get<VisitActions>();
        var visit = await actions.RegisterAsync(A.NodeLead("vast"), A.Visit(change: one => one.Stops = [new() { Receiver = "mitt" }]));
        var mitt = A.NodeLead("mitt");
        var stop = (await db.Get<VisitQueries>().ViewAsync(mitt, visit.Reference)).Visit.Stops.Single();
        await actions.WithdrawAsync(A.NodeLead("vast"), visit.Reference, 1, "Dubblett", null);

        await Assert.ThrowsAsync<RuleBroken>(() => actions.ChangeStopAsync(mitt, visit.Reference, 2, new StopDetails { Id = stop.Id, Town = "Falun" }));

        Assert.Null((await db.Get<VisitQueries>().ViewAsync(mitt, visit.Reference)).Visit.Stops.Single().Town);
    }
}
