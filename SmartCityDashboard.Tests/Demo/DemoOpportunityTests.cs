using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Tests.Demo;

/// <summary>The pipeline of the demonstration has something in every stage and something to do for those who open it.</summary>
public sealed class DemoOpportunityTests(DemoWorld world) : IClassFixture<DemoWorld>
{
    private OpportunityQueries Queries => world.Database.Get<OpportunityQueries>();

    [Fact]
    public async Task Every_stage_occurs_and_something_is_silent()
    {
        var figures = await Queries.PipelineAsync(Viewer.System, new OpportunityFilter());
        Assert.All(figures.Stages, stage => Assert.NotEqual(0, stage.Count));
        Assert.InRange(figures.Stages.Sum(stage => stage.Silent), 1, figures.Stages.Sum(stage => stage.Count) / 2);
    }

    [Theory]
    [InlineData("norr"), InlineData("mitt"), InlineData("ost"), InlineData("vast"), InlineData("sydost"), InlineData("syd"), InlineData(Node.Secretariat)]
    public async Task Every_receiver_leads_a_case(string receiver) =>
        Assert.NotEqual(0, (await Queries.PipelineAsync(Viewer.System, new OpportunityFilter { Node = receiver })).Stages.Sum(stage => stage.Count));
}
