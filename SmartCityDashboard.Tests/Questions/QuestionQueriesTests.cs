using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Questions;

public sealed class QuestionQueriesTests
{
    private static readonly QuestionOrigin K01 = new("K01", new Text("Antal besök, 2025", "Visits, 2025"), new Text("Inte genomfört", "Not held"), "K01~node:vast");

    [Theory, BothEngines]
    public async Task Who_may_read_no_rows_reads_no_question(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, _) = await AskBothAsync(db);
        foreach (var viewer in new[] { A.Reader(), A.Administrator(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).OfVisitAsync(viewer, vast));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).OpenAsync(viewer));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).NewsAsync(viewer));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).CountsByNodeAsync(viewer));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).MarksAsync(viewer, [vast]));
        }
    }

    [Theory, BothEngines]
    public async Task A_node_lead_is_asked_the_own_nodes_questions_and_the_askers_see_all(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, syd) = await AskBothAsync(db);

        Assert.Equal([vast], (await Queries(db).OpenAsync(A.NodeLead("vast"))).Select(one => one.Reference));
        Assert.Equal([vast, syd], (await Queries(db).OpenAsync(A.NodeLead("vast", "syd"))).Select(one => one.Reference));
        Assert.Empty(await Queries(db).OpenAsync(A.NodeLead("mitt")));
        Assert.Empty(await Queries(db).OpenAsync(A.Secretariat()));
        Assert.Equal([(vast, true), (syd, false)], (await Queries(db).OpenAsync(A.Evaluator())).Select(one => (one.Reference, one.IsOwn)));
        Assert.Equal([(vast, false), (syd, true)], (await Queries(db).OpenAsync(A.Coordinator())).Select(one => (one.Reference, one.IsOwn)));
        Assert.Equal([("syd", 1), ("vast", 1)], (await Queries(db).CountsByNodeAsync(A.NodeLead("mitt"))).OrderBy(one => one.Key).Select(one => (one.Key, one.Value)));
    }

    [Theory, BothEngines]
    public async Task News_are_what_waits_for_me_and_what_became_of_my_own_questions(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, _) = await AskBothAsync(db);
        var asked = db.Clock.GetUtcNow().UtcDateTime;
        Assert.Equal(1, (await Queries(db).NewsAsync(A.NodeLead("vast"))).ToAnswer);
        Assert.Equal((0, 1, 0), Own(await Queries(db).NewsAsync(A.Evaluator())));

        db.Clock.Advance(TimeSpan.FromDays(3));
        await AnswerAsync(db, vast);
        Assert.Equal(new QuestionNews(0, null, 0, null, 0), await Queries(db).NewsAsync(A.NodeLead("vast")));
        Assert.Equal((0, 0, 1), Own(await Queries(db).NewsAsync(A.Evaluator())));
        Assert.Equal((0, 1, 0), Own(await Queries(db).NewsAsync(A.Coordinator())));
        Assert.Equal((0, 1, 0), Own(await Queries(db).NewsAsync(A.Evaluator(), asked)));

        db.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal((0, 0, 0), Own(await Queries(db).NewsAsync(A.Evaluator())));
    }

    [Theory, BothEngines]
    public async Task The_list_of_visits_narrows_to_questions_and_shows_withdrawn_visits_too(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, syd) = await AskBothAsync(db);
        await db.Get<VisitActions>().WithdrawAsync(A.NodeLead("syd"), syd, 1, "Dubblett", null);

        Assert.Equal(2, await CountAsync(db, A.NodeLead("mitt"), QuestionFilter.Open));
        Assert.Equal(1, await CountAsync(db, A.Evaluator(), QuestionFilter.OwnOpen));
        await AnswerAsync(db, vast);
        Assert.Equal(1, await CountAsync(db, A.NodeLead("mitt"), QuestionFilter.Open));
        Assert.Equal(0, await CountAsync(db, A.Evaluator(), QuestionFilter.OwnOpen));
        Assert.Equal(1, await CountAsync(db, A.Evaluator(), QuestionFilter.OwnAnswered));
        Assert.Equal(0, await CountAsync(db, A.Coordinator(), QuestionFilter.OwnAnswered));
    }

    [Theory, BothEngines]
    public async Task A_thread_stands_in_the_past_as_it_stood_and_can_not_be_changed_there(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, _) = await AskBothAsync(db);
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromDays(1));
        await AnswerAsync(db, vast);

        var past = await Queries(db).OfVisitAsync(A.NodeLead("vast"), vast, then);
        Assert.True(Assert.Single(past.Questions).IsOpen);
        Assert.False(past.MayAnswer);
        Assert.False((await Queries(db).OfVisitAsync(A.Evaluator(), vast, then)).MayAsk);
        Assert.False(Assert.Single((await Queries(db).OfVisitAsync(A.NodeLead("vast"), vast)).Questions).IsOpen);
    }

    [Theory, BothEngines]
    public async Task A_question_keeps_the_figure_that_it_came_from(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, syd) = await AskBothAsync(db);

        Assert.Equal(K01, Assert.Single((await Queries(db).OfVisitAsync(A.NodeLead("mitt"), vast)).Questions).Origin);
        Assert.Null(Assert.Single((await Queries(db).OfVisitAsync(A.NodeLead("mitt"), syd)).Questions).Origin);
        Assert.Equal(new QuestionMark(1, 1), (await Queries(db).MarksAsync(A.NodeLead("mitt"), [vast]))[vast]);
    }

    /// <summary>The evaluator asks Väst from a figure, then the coordinator asks Syd.</summary>
    private static async Task<(string Vast, string Syd)> AskBothAsync(TestDb db)
    {
        var vast = (await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit())).Reference;
        var syd = (await db.Get<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd"))).Reference;
        await db.Get<QuestionActions>().AskAsync(A.Evaluator(), vast, "Räknade ni?", K01);
        await db.Get<QuestionActions>().AskAsync(A.Coordinator(), syd, "Vilka kom?");
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        return (vast, syd);
    }

    private static async Task AnswerAsync(TestDb db, string visit)
    {
        var question = (await Queries(db).OfVisitAsync(A.NodeLead("vast"), visit)).Questions[0];
        await db.Get<QuestionActions>().AnswerAsync(A.NodeLead("vast"), question.Id, question.Version, "Ja");
    }

    private static Task<int> CountAsync(TestDb db, Viewer viewer, QuestionFilter filter) => db.Get<VisitQueries>().CountAsync(viewer, new VisitFilter { Question = filter });

    private static (int ToAnswer, int Open, int Answered) Own(QuestionNews news) => (news.ToAnswer, news.OwnOpen, news.OwnAnswered);

    private static QuestionQueries Queries(TestDb db) => db.Get<QuestionQueries>();
}
