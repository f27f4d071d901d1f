using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Questions;

public sealed class QuestionActionsTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task Only_coordinator_and_evaluator_ask(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        foreach (var role in Enum.GetValues<Role>())
        {
            var ask = () => AskAsync(db, A.Of(role), visit);
            if (role is Role.Coordinator or Role.Evaluator) await ask();
            else await Assert.ThrowsAsync<NotAllowed>(ask);
        }

        await Assert.ThrowsAsync<NotAllowed>(() => AskAsync(db, A.Stranger(), visit));
        Assert.Equal(2, (await ThreadAsync(db, A.Coordinator(), visit)).Questions.Count);
    }

    [Theory, BothEngines]
    public async Task Whoever_may_edit_the_visit_answers_and_nobody_else(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        var question = await AskAsync(db, A.Evaluator(), visit);
        foreach (var viewer in new[] { A.Coordinator(), A.Evaluator(), A.NodeLead("mitt"), A.Secretariat(), A.Reader(), A.Administrator(), A.Stranger() })
            await Assert.ThrowsAsync<NotAllowed>(() => AnswerAsync(db, viewer, question, 1, "Nej"));

        await AnswerAsync(db, Vast, question, 1, "  Ja, i entrén.  ");

        var answered = Assert.Single((await ThreadAsync(db, A.Evaluator(), visit)).Questions);
        Assert.Equal(("Ja, i entrén.", Vast.Name, "Evaluator", true, false), (answered.Answer, answered.AnsweredBy, answered.AskedBy, answered.IsOwn, answered.IsOpen));
    }

    [Theory, BothEngines]
    public async Task When_the_lead_changes_the_right_to_answer_moves(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        var question = await AskAsync(db, A.Evaluator(), visit);
        await db.Get<VisitActions>().ChangeAsync(Vast, visit, 1, A.Visit(), A.Visit("mitt"));

        await Assert.ThrowsAsync<NotAllowed>(() => AnswerAsync(db, Vast, question, 1, "Ja"));
        await AnswerAsync(db, A.NodeLead("mitt"), question, 1, "Ja");
    }

    [Theory, BothEngines]
    public async Task The_secretariat_answers_for_kansli_and_for_requests(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var request = await db.Get<VisitActions>().RegisterAsync(A.Secretariat(), A.Visit("kansli", change: one => one.Status = VisitStatus.Requested));

        await AnswerAsync(db, A.Secretariat(), await AskAsync(db, A.Coordinator(), request.Reference), 1, "På väg till Öst.");

        Assert.NotNull(Assert.Single((await ThreadAsync(db, A.Coordinator(), request.Reference)).Questions).Answer);
    }

    [Theory, BothEngines]
    public async Task Asking_and_answering_leave_the_visit_and_its_open_form_alone(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);

        await AnswerAsync(db, Vast, await AskAsync(db, A.Evaluator(), visit), 1, "Ja");

        await db.Get<VisitActions>().ChangeAsync(Vast, visit, 1, A.Visit(), A.Visit(change: one => one.Participants = 13));
    }

    [Theory, BothEngines]
    public async Task A_question_is_taken_back_by_who_asked_while_nobody_has_answered(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        var (first, second) = (await AskAsync(db, A.Evaluator(), visit), await AskAsync(db, A.Evaluator(), visit));
        var actions = db.Get<QuestionActions>();
        await Assert.ThrowsAsync<NotAllowed>(() => actions.WithdrawAsync(A.Coordinator(), first));
        await Assert.ThrowsAsync<NotAllowed>(() => actions.WithdrawAsync(Vast, first));

        await actions.WithdrawAsync(A.Evaluator(), first);
        await Assert.ThrowsAsync<RuleBroken>(() => actions.WithdrawAsync(A.Evaluator(), first));
        await Assert.ThrowsAsync<RuleBroken>(() => AnswerAsync(db, Vast, first, 2, "Ja"));
        await AnswerAsync(db, Vast, second, 1, "Ja");
        await Assert.ThrowsAsync<RuleBroken>(() => actions.WithdrawAsync(A.Evaluator(), second));
    }

    [Theory, BothEngines]
    public async Task Question_and_answer_need_words_and_not_too_many(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        Assert.Equal("Text", (await Assert.ThrowsAsync<RuleBroken>(() => AskAsync(db, A.Evaluator(), visit, " "))).Problems[0].Field);
        Assert.Equal("Text", (await Assert.ThrowsAsync<RuleBroken>(() => AskAsync(db, A.Evaluator(), visit, new string('a', 2001)))).Problems[0].Field);
        var question = await AskAsync(db, A.Evaluator(), visit, new string('å', 2000));

        Assert.Equal("Answer", (await Assert.ThrowsAsync<RuleBroken>(() => AnswerAsync(db, Vast, question, 1, ""))).Problems[0].Field);
        await Assert.ThrowsAsync<NotFound>(() => AskAsync(db, A.Evaluator(), "SCS-2025-9999"));
        await Assert.ThrowsAsync<NotFound>(() => AnswerAsync(db, Vast, Guid.NewGuid(), 1, "Ja"));
    }

    [Theory, BothEngines]
    public async Task The_second_of_two_answers_does_not_overwrite_the_first(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        var question = await AskAsync(db, A.Evaluator(), visit);
        await AnswerAsync(db, Vast, question, 1, "Ja");

        Assert.Equal(Vast.Name, (await Assert.ThrowsAsync<ChangedMeanwhile>(() => AnswerAsync(db, Vast, question, 1, "Nej"))).ChangedBy);

        await AnswerAsync(db, Vast, question, 2, "Nej");
        Assert.Equal("Nej", Assert.Single((await ThreadAsync(db, Vast, visit)).Questions).Answer);
    }

    [Theory, BothEngines]
    public async Task The_history_of_the_visit_tells_question_answer_and_the_answer_before(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await RegisterAsync(db);
        db.Clock.Advance(TimeSpan.FromHours(1));
        var question = await AskAsync(db, A.Evaluator(), visit, "Räknade ni?");
        db.Clock.Advance(TimeSpan.FromHours(1));
        await AnswerAsync(db, Vast, question, 1, "Ja");
        db.Clock.Advance(TimeSpan.FromHours(1));
        await AnswerAsync(db, Vast, question, 2, "Ungefär");
        var withdrawn = await AskAsync(db, A.Coordinator(), visit, "Säkert?");
        await db.Get<QuestionActions>().WithdrawAsync(A.Coordinator(), withdrawn);

        var changes = (await db.Get<VisitHistory>().PageAsync(A.Coordinator(), new HistoryFilter { Reference = visit })).Changes;

        Assert.Equal(6, changes.Count);
        Assert.Equal(
            [("QuestionWithdrawn", "Säkert?", ""), ("Question", "", "Säkert?"), ("Answer", "Ja", "Ungefär"), ("Answer", "", "Ja"), ("Question", "", "Räknade ni?")],
            changes.Take(5).Select(change => Assert.Single(change.Fields)).Select(field => (field.Field, field.Old, field.New)));
        Assert.Equal(["Coordinator", "Coordinator", Vast.Name, Vast.Name, "Evaluator"], changes.Take(5).Select(change => change.By));
        Assert.True(changes[5].Registered);
        Assert.Empty((await db.Get<VisitHistory>().PageAsync(A.NodeLead("mitt"), new HistoryFilter())).Changes);
    }

    private static async Task<string> RegisterAsync(TestDb db) => (await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit())).Reference;

    private static Task<Guid> AskAsync(TestDb db, Viewer viewer, string visit, string text = "Räknade ni?") => db.Get<QuestionActions>().AskAsync(viewer, visit, text);

    private static Task AnswerAsync(TestDb db, Viewer viewer, Guid question, int version, string answer) => db.Get<QuestionActions>().AnswerAsync(viewer, question, version, answer);

    private static Task<QuestionThread> ThreadAsync(TestDb db, Viewer viewer, string visit) => db.Get<QuestionQueries>().OfVisitAsync(viewer, visit);
}
