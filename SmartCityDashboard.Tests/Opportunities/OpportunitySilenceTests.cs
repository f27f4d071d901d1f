using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
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

    [Theory, BothEngines]
    public async Task A_follow_up_action_of_a_linked_visit_that_is_done_touches_the_case(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var vast = A.NodeLead("vast");
        var visit = (await db.Get<VisitActions>().RegisterAsync(vast, A.Visit(start: "2026-03-02"))).Reference;
        var promise = await db.Get<FollowUpActions>().AddAsync(vast, visit, A.Promise("2026-06-30"));
        var one = await db.Get<OpportunityActions>().OpenAsync(vast, A.Opportunity(opened: "2026-03-03", change: details => details.Visits = [visit]));
        db.Clock.Advance(TimeSpan.FromDays(70));
        Assert.Equal(1, (await AskAsync(db)).Count);

        await db.Get<FollowUpActions>().DoneAsync(vast, promise.Id, promise.Version);

        Assert.Equal(0, (await AskAsync(db)).Count);
        var view = await db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), one.Reference);
        Assert.Equal((TouchKind.Action, visit, new DateOnly(2026, 5, 25)), (view.Touches[0].Kind, view.Touches[0].Visit, view.Touches[0].On));
        Assert.False(view.IsSilent);
        Assert.Equal(new DateOnly(2026, 5, 25), (await db.Get<OpportunityQueries>().ListAsync(A.Evaluator(), new OpportunityFilter())).Rows.Single().TouchedOn);
    }

    private static async Task<Core.FollowUp.Silence> AskAsync(TestDb db) =>
        (await db.Get<SilenceQueries>().AskAsync(A.Evaluator())).Single(rule => rule.Key == "opportunity-without-touch");
}
