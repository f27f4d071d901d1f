using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.FollowUp;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>Figures of the follow-up, by hand. It is Monday the 16th of March 2026.</summary>
public sealed class FollowUpKpiTests
{
    [Theory, BothEngines]
    public async Task A_report_is_covered_when_it_was_submitted_and_one_that_is_not_due_counts_neither_way(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        for (var number = 0; number < 5; number++)
        {
            var reference = await world.HeldAsync($"2026-01-1{number + 2}", number == 4 ? "syd" : "vast");
            if (number > 1) await world.Reports.SubmitAsync(A.NodeLead("vast", "syd"), reference, 1, A.Report(), [A.Promise()]);
        }

        var early = await world.HeldAsync("2026-03-10");
        await world.Reports.SubmitAsync(Vast, early, 1, A.Report(), [A.Promise()]);
        await world.HeldAsync("2020-05-05");
        await world.Visits.RegisterAsync(Vast, A.Visit(start: "2026-01-12", change: visit => visit.Countries = ["SE"]));

        var coverage = await AskAsync(world, "K06", by: "node");
        var inTime = await AskAsync(world, "K06", "in-time");

        Assert.Equal((60m, 3, 5, 1), Share(coverage.Total));
        Assert.Equal((0m, 0, 5, 1), Share(inTime.Total));
        Assert.Equal(CellStatus.Suppressed, coverage.Cell("syd")!.Status);
        Assert.Equal([new LeftOut("domestic", 1), new LeftOut("not-applicable", 1)], coverage.LeftOut);
        Assert.Equal(CellStatus.NotDue, (await AskAsync(world, "K06", from: "2026-03-01")).Total.Status);
    }

    [Theory, BothEngines]
    public async Task A_visit_is_followed_up_by_an_action_done_after_its_end_and_in_time_by_its_due_day(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        List<string> references = [];
        foreach (var day in (string[])["2026-01-12", "2026-01-13", "2026-01-14", "2026-01-15", "2026-01-16", "2026-03-10"]) references.Add(await world.HeldAsync(day));
        await PromiseAsync(world, references[0], due: "2026-03-16", done: "2026-03-16");
        await PromiseAsync(world, references[1], due: "2026-02-20", done: "2026-03-02");
        await PromiseAsync(world, references[2], due: "2026-02-20", done: "2026-01-14");
        await PromiseAsync(world, references[5], due: "2026-04-20", done: "2026-03-16");

        Assert.Equal((40m, 2, 5, 1), Share((await AskAsync(world, "K07")).Total));
        Assert.Equal((20m, 1, 5, 1), Share((await AskAsync(world, "K07", "in-time")).Total));
    }

    [Theory, BothEngines]
    public async Task Overdue_is_the_same_number_as_in_every_list_and_no_period_narrows_it(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        foreach (var (day, lead) in (IEnumerable<(string, string)>)[("2025-05-12", "vast"), ("2025-11-03", "vast"), ("2026-02-10", "syd"), ("2026-03-02", "syd")]) await world.HeldAsync(day, lead);

        var debt = await world.Queries.DebtAsync(A.Reader());
        var whole = debt.Aggregate(Debt.None, (sum, row) => sum + row.Debt);
        var overdue = await AskAsync(world, "K08", from: "2030-01-01", by: "node");

        Assert.Equal(whole.Overdue, overdue.Total.Value);
        Assert.All(debt.Where(row => row.Debt.Overdue > 0), row => Assert.Equal(row.Debt.Overdue, overdue.Cell(row.Node)!.Value));
        Assert.Equal(whole.Days, (await AskAsync(world, "K08", "debt")).Total.Value);
        Assert.Equal(
            [whole.UpTo30Days, whole.Days31To90, whole.From91Days],
            [(await AskAsync(world, "K08", "days-0-30")).Total.Value!.Value, (await AskAsync(world, "K08", "days-31-90")).Total.Value!.Value, (await AskAsync(world, "K08", "days-91")).Total.Value!.Value]);
        Assert.Equal(whole.Open - whole.Overdue, overdue.LeftOut.Single(one => one.Reason == "not-overdue").Count);
        Assert.Equal(whole.Overdue, await world.Queries.CountAsync(A.Evaluator(), new ActionFilter { Due = DueTime.Overdue }));
    }

    [Theory, BothEngines]
    public async Task Measures_that_are_asked_together_answer_as_those_asked_one_by_one(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        foreach (var day in (string[])["2025-05-12", "2025-11-03", "2026-02-10", "2026-03-02"]) await world.HeldAsync(day);
        var questions = KpiCatalogue.All.SelectMany(kpi => kpi.Measures.Select(measure => new KpiQuestion { Code = kpi.Code, Measure = measure.Code })).ToList();

        var together = await new KpiCalculator(world.Db.Storage).AnswersAsync(A.Reader(), questions);

        foreach (var (question, answer) in questions.Zip(together)) Assert.Equal((question.Code, question.Measure, (await AskAsync(world, question.Code, question.Measure)).Total), (question.Code, question.Measure, answer.Total));
    }

    [Theory, BothEngines]
    public async Task Coverage_of_the_nodes_is_that_of_the_KPI(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        for (var number = 0; number < 6; number++)
        {
            var reference = await world.HeldAsync($"2026-01-1{number + 2}");
            if (number > 2) await world.Reports.SubmitAsync(Vast, reference, 1, A.Report(), [A.Promise()]);
        }

        await world.Visits.RegisterAsync(Vast, A.Visit(start: "2026-01-12", change: visit => visit.Countries = ["SE"]));
        await world.Visits.RegisterAsync(Vast, A.Visit(start: "2026-01-12", change: visit => visit.Countries = []));

        var vast = (await world.Db.Get<ReportQueries>().ByNodeAsync(A.Reader())).Single(row => row.Node == "vast");
        var (coverage, inTime) = ((await AskAsync(world, "K06", by: "node")).Cell("vast")!, (await AskAsync(world, "K06", "in-time", by: "node")).Cell("vast")!);
        Assert.Equal((coverage.Denominator, coverage.Numerator, inTime.Numerator), ((long?)vast.Due, (long?)vast.Submitted, (long?)vast.InTime));
        Assert.Equal((6, 3), (vast.Due, vast.Submitted));
    }

    [Theory, BothEngines]
    public async Task A_visit_converts_within_months_and_a_young_cohort_is_still_running(Engine engine)
    {
        await using var world = await CreateAsync(engine);
        async Task<string> OneAsync(string end, string? linked)
        {
            var reference = await world.HeldAsync(end);
            if (linked is not null) await world.Db.Get<OpportunityActions>().OpenAsync(Vast, A.Opportunity(opened: linked, change: one => one.Visits = [reference]));
            return reference;
        }

        await OneAsync("2025-02-28", "2025-08-28");
        await OneAsync("2025-02-28", "2025-08-29");
        await OneAsync("2025-08-31", "2026-02-28");
        await OneAsync("2025-09-16", "2026-03-16");
        await OneAsync("2025-05-05", null);
        await OneAsync("2025-09-17", "2025-09-20");

        var half = await AskAsync(world, "K12", by: "year");
        Assert.Equal((60m, 3, 5, 1), Share(half.Total));
        Assert.Equal((CellStatus.Suppressed, 2L), ((await AskAsync(world, "K12", "within-12")).Total.Status, (await AskAsync(world, "K12", "within-12")).Total.N));
        Assert.Equal((CellStatus.Immature, 6L), ((await AskAsync(world, "K12", "within-24")).Total.Status, (await AskAsync(world, "K12", "within-24")).Total.Unknown));
    }

    [Theory, BothEngines]
    public async Task Lead_times_are_medians_of_what_is_known(Engine engine)
    {
        await using var world = await CreateAsync(engine, new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
        List<string> requests = [];
        for (var number = 0; number < 4; number++) requests.Add(await RequestAsync(world, "2026-01-05"));
        foreach (var (number, days) in (IEnumerable<(int, int)>)[(0, 2), (1, 3), (2, 7)])
        {
            world.Db.Clock.Advance(TimeSpan.FromDays(days));
            await world.Visits.MoveAsync(A.Secretariat(), requests[number], 1, VisitStatus.Declined, "Ingen tid");
        }

        var median = await AskAsync(world, "K15");
        Assert.Equal((5m, 3L, 1L), (median.Total.Value, median.Total.N, median.Total.Unknown));
        Assert.Equal(5m, (await AskAsync(world, "K15", by: "country")).Cell("NO")!.Value);
        await world.Visits.MoveAsync(A.Secretariat(), requests[3], 1, VisitStatus.Declined, "Ingen tid");
        Assert.Equal(8.5m, (await AskAsync(world, "K15", by: "node")).Total.Value);

        var held = await world.HeldAsync("2026-01-08");
        Assert.Equal(CellStatus.NotDue, (await AskAsync(world, "K15", "report")).Total.Status);
        await world.Reports.SubmitAsync(Vast, held, 1, A.Report(), [A.Promise()]);
        Assert.Equal(9m, (await AskAsync(world, "K15", "report")).Total.Value);
    }

    [Theory, BothEngines]
    public async Task A_request_is_answered_in_time_within_five_working_days(Engine engine)
    {
        // Monday before Epiphany: the fifth working day is the Tuesday of the week after.
        await using var world = await CreateAsync(engine, new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
        List<string> requests = [];
        for (var number = 0; number < 7; number++) requests.Add(await RequestAsync(world, number == 6 ? null : "2026-01-05"));
        await world.Visits.RegisterAsync(Vast, A.Visit(start: "2025-12-12", change: visit => visit.RequestedOn = Day("2025-11-03")));
        await world.HeldAsync("2025-12-01");
        async Task AnswerAsync(int number) => await world.Visits.MoveAsync(A.Secretariat(), requests[number], 1, VisitStatus.Declined, "Ingen tid");

        world.Db.Clock.Advance(TimeSpan.FromDays(8));
        foreach (var number in (int[])[0, 1, 2]) await AnswerAsync(number);
        Assert.Equal((CellStatus.Suppressed, 3L, 5L), (await StatusAsync()));
        world.Db.Clock.Advance(TimeSpan.FromDays(1));
        await AnswerAsync(3);
        await world.Visits.WithdrawAsync(A.Secretariat(), requests[4], 1, "Dubblett", null);

        var answer = await AskAsync(world, "K17");
        Assert.Equal((50m, 3, 6, 1), Share(answer.Total));
        Assert.Equal([("withdrawn", 1L), ("no-request", 1L)], answer.LeftOut.Select(one => (one.Reason, one.Count)));

        async Task<(CellStatus, long, long)> StatusAsync() => await AskAsync(world, "K17") is { Total: var total } ? (total.Status, total.N, total.Unknown) : default;
    }

    private static async Task<string> RequestAsync(FollowUpWorld world, string? on) =>
        (await world.Visits.RegisterAsync(A.Secretariat(), A.Visit("kansli", "2026-04-20", visit => (visit.Status, visit.RequestedOn, visit.Participants) = (VisitStatus.Requested, on is null ? null : Day(on), 12)))).Reference;

    private static async Task PromiseAsync(FollowUpWorld world, string reference, string due, string done)
    {
        var made = await world.Actions.AddAsync(Vast, reference, A.Promise(due));
        await world.Actions.DoneAsync(Vast, made.Id, made.Version, Day(done));
    }

    private static Task<KpiAnswer> AskAsync(FollowUpWorld world, string code, string? measure = null, string? from = null, string? by = null) =>
        new KpiCalculator(world.Db.Storage).AnswerAsync(A.Reader(), new KpiQuestion { Code = code, Measure = measure, From = from is null ? null : Day(from), By = by is null ? [] : [by] });

    private static (decimal? Value, long Numerator, long Denominator, long Unknown) Share(KpiCell cell) => (cell.Value, cell.Numerator ?? 0, cell.Denominator ?? 0, cell.Unknown);
}
