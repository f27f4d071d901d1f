using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Opportunities;

public sealed class OpportunitySilenceTests
{
    [Theory, BothEngines]
    public async Task The_silence_rule_finds_what_the_list_calls_silent_and_counts_it(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var actions = db.Get<OpportunityActions>();
        await actions.OpenAsync(A.NodeLead("vast"), A.Opportunity(opened: "2026-03-01"));
        Assert.Equal(0, (await AskAsync(db)).Count);

        db.Clock.Advance(TimeSpan.FromDays(200));

        var silence = await AskAsync(db);
        Assert.Equal((await db.Get<OpportunityQueries>().ListAsync(A.Evaluator(), new OpportunityFilter { Silent = true })).Rows.Select(row => row.Reference), silence.Rows.Select(row => row.Reference));
        Assert.Equal(("vast", 1), (Assert.Single(silence.Rows).Node, silence.Count));
    }

    private static async Task<Core.FollowUp.Silence> AskAsync(TestDb db) =>
        (await db.Get<SilenceQueries>().AskAsync(A.Evaluator())).Single(rule => rule.Key == "opportunity-without-touch");
}
