using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Kpis;

public sealed class KpiCalculatorTests
{
    private static readonly KpiQuestion Visits2025 = new KpiQuestion { Code = "K01" }.Year(2025);

    [Theory, BothEngines]
    public async Task Visits_that_are_not_held_domestic_without_country_or_withdrawn_are_left_out_with_that_reason(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(), A.Visit(change: visit => visit.Status = VisitStatus.Cancelled), A.Visit(change: visit => visit.Countries = ["SE"]),
            A.Visit(change: visit => visit.Countries = []), A.Visit(change: visit => visit.Countries = ["SE", "DK"]));
        var error = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        await db.Get<VisitActions>().WithdrawAsync(A.NodeLead("vast"), error.Reference, 1, "Dubblett", null);

        var answer = await AnswerAsync(db, Visits2025);

        Assert.Equal(2, answer.Total.Value);
        Assert.Equal([new("withdrawn", 1), new("not-held", 1), new("country-missing", 1), new("domestic", 1)], answer.LeftOut);
        Assert.Equal(3, (await AnswerAsync(db, Visits2025 with { Scope = Scope.All })).Total.Value);
    }

    [Theory, BothEngines]
    public async Task A_visit_with_three_nodes_is_one_visit_though_three_node_rows_show_it(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(change: visit => visit.Stops = [new() { Receiver = "mitt", County = "20" }, new() { Receiver = "ost" }]));

        var answer = await AnswerAsync(db, Visits2025 with { By = ["tookPart"] });

        Assert.Equal(1, answer.Total.Value);
        Assert.Equal(3, answer.SumOfParts);
        Assert.Equal(["mitt", "ost", "vast"], answer.Observations.Where(one => one.Cell.Value == 1).Select(one => one.Keys[0]));
        Assert.Equal(1, (await AnswerAsync(db, Visits2025.Where("tookPart", "mitt", "ost"))).Total.Value);
        Assert.Equal(0, (await AnswerAsync(db, Visits2025.Where("node", "mitt"))).Total.Value);
    }

    [Theory, BothEngines]
    public async Task Unknown_numbers_of_participants_are_stated_beside_the_sum_never_added_as_zero(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(), A.Visit(change: visit => (visit.Participants, visit.ParticipantsKind) = (null, ParticipantsKind.Unknown)));

        var answer = await AnswerAsync(db, new KpiQuestion { Code = "K02" }.Year(2025));

        Assert.Equal(new KpiCell(12, null, null, 1, 1, 0, CellStatus.Estimated), answer.Total);
    }

    [Theory, BothEngines]
    public async Task Sweden_is_no_visiting_country_until_the_scope_takes_domestic_visits_in(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(change: visit => visit.Countries = ["SE", "NO"]), A.Visit(change: visit => visit.Countries = ["NO", "DK"]), A.Visit(change: visit => visit.Countries = ["SE"]));

        var answer = await AnswerAsync(db, new KpiQuestion { Code = "K03", By = ["country"] });

        Assert.Equal(2, answer.Total.Value);
        Assert.Equal(["DK", "NO"], answer.Observations.Select(one => one.Keys[0]));
        Assert.All(answer.Observations, one => Assert.Equal(1, one.Cell.Value));
        Assert.Equal(3, (await AnswerAsync(db, new KpiQuestion { Code = "K03", Scope = Scope.All })).Total.Value);
    }

    [Theory, BothEngines]
    public async Task Somaliland_is_a_country_of_its_own_and_lies_in_the_world_region_of_its_parent(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(change: visit => visit.Countries = ["XS", "SO"]));

        Assert.Equal(2, (await AnswerAsync(db, new KpiQuestion { Code = "K03" })).Total.Value);
        var regions = await AnswerAsync(db, new KpiQuestion { Code = "K01", By = ["region"] });
        Assert.Equal("002", Assert.Single(regions.Observations).Keys[0]);
    }

    [Theory, BothEngines]
    public async Task A_share_needs_five_and_nothing_of_nothing_is_not_applicable(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var question = new KpiQuestion { Code = "K04" };

        Assert.Equal(CellStatus.NotApplicable, (await AnswerAsync(db, question)).Total.Status);
        await RegisterAsync(db, A.Visit(), A.Visit(), A.Visit(), A.Visit(change: visit => visit.Format = VisitFormat.Digital));
        Assert.Equal(new KpiCell(null, 1, 4, 4, 0, 0, CellStatus.Suppressed), (await AnswerAsync(db, question)).Total);
        await RegisterAsync(db, A.Visit(change: visit => visit.Format = VisitFormat.Hybrid), A.Visit(change: visit => visit.Format = null));
        Assert.Equal(new KpiCell(16.7m, 1, 6, 6, 0, 0, CellStatus.Normal), (await AnswerAsync(db, question)).Total);
    }

    [Theory, BothEngines]
    public async Task A_company_is_a_first_timer_once_in_the_whole_programme(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db,
            A.Visit("vast", "2024-05-12", visit => visit.Companies = [new("5599901013")]),
            A.Visit("syd", "2025-05-12", visit => visit.Companies = [new("5599901013"), new("5599945150", "Exempelbolaget AB")]),
            A.Visit("vast", "2025-06-12", visit => visit.Companies = [new("5599945150")]));

        Task<KpiAnswer> Ask(string measure) => AnswerAsync(db, new KpiQuestion { Code = "K09", Measure = measure, By = ["node"] }.Year(2025));
        Assert.Equal(3, (await Ask("meetings")).Total.Value);
        Assert.Equal(2, (await Ask("companies")).Total.Value);
        var first = await Ask("first-timers");
        Assert.Equal(1, first.Total.Value);
        Assert.Equal(1, first.Cell("syd")!.Value);
        Assert.Equal([new("met-before", 2)], first.LeftOut);
    }

    [Theory, BothEngines]
    public async Task A_month_to_come_is_not_due_and_a_quiet_month_is_zero(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit("vast", "2026-02-12"));

        var months = (await AnswerAsync(db, new KpiQuestion { Code = "K01", By = ["month"] }.Year(2026))).Observations;

        Assert.Equal(12, months.Count);
        Assert.Equal((0m, CellStatus.Normal), (months[0].Cell.Value!.Value, months[0].Cell.Status));
        Assert.Equal(1, months[1].Cell.Value);
        Assert.Equal((null, CellStatus.NotDue), (months[3].Cell.Value, months[3].Cell.Status));
    }

    [Theory, BothEngines]
    public async Task A_county_that_follows_from_the_lead_receiver_is_marked_estimated(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(), A.Visit(change: visit => visit.Stops = [new() { Receiver = "mitt", County = "20" }]));

        var counties = await AnswerAsync(db, new KpiQuestion { Code = "K01", By = ["county"] });

        Assert.Equal(CellStatus.Estimated, counties.Cell("14")!.Status);
        Assert.Equal(CellStatus.Normal, counties.Cell("20")!.Status);
    }

    [Theory, BothEngines]
    public async Task Three_dimensions_can_be_asked_for_at_once(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(change: visit => visit.Themes = []), A.Visit("syd"));

        var answer = await AnswerAsync(db, new KpiQuestion { Code = "K01", By = ["theme", "node", "quarter"] });

        Assert.Equal([["mobility", "syd", "2025-Q2"], [null, "vast", "2025-Q2"]], answer.Observations.Select(one => one.Keys.ToArray()));
        Assert.Equal(1, (await AnswerAsync(db, new KpiQuestion { Code = "K01" }.Where("theme", KpiDimension.MissingKey))).Total.Value);
    }

    [Theory, BothEngines]
    public async Task Later_changes_leave_an_answer_as_of_an_instant_untouched(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var first = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        var then = db.Clock.GetUtcNow().UtcDateTime;
        Task<KpiAnswer> Then() => AnswerAsync(db, new KpiQuestion { Code = "K02", By = ["country"], AsOf = then });
        var before = await Then();

        await db.Get<VisitActions>().ChangeAsync(A.NodeLead("vast"), first.Reference, 1, A.Visit(), A.Visit(change: visit => (visit.Participants, visit.Countries) = (99, ["DK"])));
        await RegisterAsync(db, A.Visit());

        Assert.Equivalent(before.Observations, (await Then()).Observations);
        Assert.Equal(12, before.Total.Value);
        Assert.Equal(111, (await AnswerAsync(db, new KpiQuestion { Code = "K02" })).Total.Value);
    }

    internal static Task<KpiAnswer> AnswerAsync(TestDb db, KpiQuestion question) => db.Get<KpiCalculator>().AnswerAsync(A.Reader(), question);

    private static async Task RegisterAsync(TestDb db, params VisitDetails[] visits)
    {
        foreach (var visit in visits) await db.Get<VisitActions>().RegisterAsync(A.NodeLead(visit.LeadReceiver), visit);
    }
}
