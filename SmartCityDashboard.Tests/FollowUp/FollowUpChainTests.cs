using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Tests.FollowUp.FollowUpWorld;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>
/// Chains that are documented for the programme (domain.md 1.5), entered as they happened, from the request to the stage that they reached. Days and numbers that no source
/// tells are made up.
/// </summary>
public sealed class FollowUpChainTests
{
    private static readonly Viewer Ost = A.NodeLead("ost"), Mitt = A.NodeLead("mitt");

    [Theory, BothEngines]
    public async Task C1_Virtual_visits_lead_to_a_study_and_a_delegation_that_leads_to_the_next_study(Engine engine)
    {
        await using var world = await AtAsync(engine, "2021-03-01");
        var first = await HoldAsync(world, Ost, Salvador("ost", "2021-03-01", VisitFormat.Digital, 8));
        Turn(world, "2021-04-14");
        var second = await HoldAsync(world, Ost, Salvador("ost", "2021-04-14", VisitFormat.Digital, 9));
        await ReportAsync(world, Ost, second, "Ta fram underlag för en för-förstudie om energi ur avfall", "2021-05-14");
        Turn(world, "2021-04-20");
        var one = await OpenAsync(world, Ost, "Energi ur avfall i El Salvador", "SV", "2021-04-20", first, second);
        Turn(world, "2021-12-06");
        await world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, 1, new Move(OpportunityStage.PreFeasibilityStudy, Day("2021-12-06")));
        var beforeTheDelegation = world.Db.Clock.GetUtcNow().UtcDateTime;
        Turn(world, "2022-06-17");
        var delegation = await HoldAsync(world, Ost, Salvador("ost", "2022-06-13", VisitFormat.Physical, 15, visit =>
        {
            visit.EndOn = Day("2022-06-15");
            visit.Stops = [new() { Receiver = "ost", Town = "Stockholm", County = "01" }, new() { Receiver = "sydost", Town = "Linköping", County = "05" }, new() { Receiver = "ost", Town = "Stockholm", County = "01" }];
        }));
        await world.Db.Get<OpportunityActions>().LinkAsync(Ost, one, 2, delegation);
        Turn(world, "2022-09-01");
        var moved = await world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, await VersionAsync(world, one), new Move(OpportunityStage.FeasibilityStudy, Day("2022-09-01")));

        var view = await world.Db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), one);
        Assert.Equal([OpportunityStage.Dialogue, OpportunityStage.PreFeasibilityStudy, OpportunityStage.FeasibilityStudy], view.Stages.Select(stay => stay.Stage));
        Assert.Equal([first, second, delegation], view.Visits.OrderBy(visit => visit.StartOn).Select(visit => visit.Reference));
        Assert.Equal((moved.Reference, 2), (one, (await world.Db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), one, beforeTheDelegation)).Visits.Count));
        Assert.Equal(["ost 3", "sydost 1"], await ByAsync(world, "K01", "tookPart"));
        Assert.Equal((3, 32, 1), (await ValueAsync(world, "K01"), await ValueAsync(world, "K02"), await ValueAsync(world, "K03")));
    }

    [Theory, BothEngines]
    public async Task C2_Several_virtual_delegations_lead_to_one_study_and_those_from_before_the_process_have_no_debt(Engine engine)
    {
        await using var world = await AtAsync(engine, "2021-01-11");
        List<string> visits = [];
        foreach (var day in (string[])["2020-05-12", "2020-08-25", "2020-10-06", "2020-11-17"])
            visits.Add(await HoldAsync(world, Ost, A.Visit("ost", day, visit => (visit.Delegation, visit.Countries, visit.Format, visit.Participants) = ("Bogotá", ["CO"], VisitFormat.Digital, 10))));
        var one = await OpenAsync(world, Ost, "Medfinansierad studie för Bogotá", "CO", "2021-01-11", [.. visits]);
        Turn(world, "2021-10-01");
        await world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, 1, new Move(OpportunityStage.PreFeasibilityStudy, Day("2021-02-15")));

        Assert.Equal(4, (await world.Db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), one)).Visits.Count);
        Assert.Equal(0, (await world.Queries.DebtAsync(A.Reader())).Sum(row => row.Debt.Open));
        Assert.Equal([new LeftOut("not-applicable", 4)], (await AnswerAsync(world, "K06")).LeftOut);
        Assert.Null((await world.ReportAsync(visits[0])).Report);
        Assert.Equal(4, await ValueAsync(world, "K01"));
    }

    [Theory, BothEngines]
    public async Task C3_A_request_of_a_ministry_becomes_two_years_of_visits_and_a_contract(Engine engine)
    {
        await using var world = await AtAsync(engine, "2021-02-01");
        var details = A.Visit("kansli", "2021-05-17", visit =>
            (visit.Delegation, visit.Organiser, visit.Countries, visit.Status, visit.RequestedOn, visit.Participants) = ("Ministeriet för energi, Somaliland", "Energiministeriet", ["XS"], VisitStatus.Requested, Day("2021-02-01"), 6));
        var request = await world.Visits.RegisterAsync(A.Secretariat(), details);
        Turn(world, "2021-02-04");
        var assigned = await world.Visits.AssignAsync(A.Secretariat(), request.Reference, request.Version, "mitt");
        Turn(world, "2021-05-19");
        await world.Visits.MoveAsync(Mitt, assigned.Reference, assigned.Version, VisitStatus.Held);
        await ReportAsync(world, Mitt, request.Reference, "Skicka exempel på avfallssortering", "2021-06-10");
        Turn(world, "2022-10-12");
        var second = await HoldAsync(world, Mitt, A.Visit("mitt", "2022-10-10", visit => (visit.Delegation, visit.Countries, visit.Participants, visit.Companies) = ("Berbera", ["XS"], 5, [new("5599901013", "Belysning i Borlänge AB")])));
        var one = await OpenAsync(world, Mitt, "Solcellsbelysning i Berbera", "XS", "2021-05-24", request.Reference, second);
        Turn(world, "2023-03-15");
        await world.Db.Get<OpportunityActions>().MoveAsync(Mitt, one, 1, new Move(OpportunityStage.Agreement, Day("2023-03-10")) { With = "Berbera stad" });

        var row = Assert.Single((await world.Db.Get<OpportunityQueries>().ListAsync(A.Evaluator(), new OpportunityFilter { Country = "XS" })).Rows);
        Assert.Equal((OpportunityStage.Agreement, Day("2023-03-10")), (row.Stage, row.StageOn));
        Assert.Equal((3m, 1L), ((await AnswerAsync(world, "K15")).Total.Value, (await AnswerAsync(world, "K17")).Total.Numerator!.Value));
        Assert.Equal((2, 1), (await ValueAsync(world, "K01"), await ValueAsync(world, "K03")));
    }

    [Theory, BothEngines]
    public async Task C4_A_study_ends_in_the_buyers_decision_with_its_counterpart_and_no_value(Engine engine)
    {
        await using var world = await AtAsync(engine, "2021-09-20");
        var visit = await HoldAsync(world, Ost, A.Visit("ost", "2021-09-20", one => (one.Delegation, one.Countries, one.Format) = ("Rugao", ["CN"], VisitFormat.Digital)));
        Turn(world, "2021-10-01");
        var one = await OpenAsync(world, Ost, "Biogas till fabriken i Rugao", "CN", "2021-10-01", visit);
        Turn(world, "2022-11-01");
        var studied = await world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, 1, new Move(OpportunityStage.PreFeasibilityStudy, Day("2021-11-15")));
        var unsaid = await Assert.ThrowsAsync<RuleBroken>(() => world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, studied.Version, new Move(OpportunityStage.Agreement, Day("2022-10-20"))));
        await world.Db.Get<OpportunityActions>().MoveAsync(Ost, one, studied.Version, new Move(OpportunityStage.Agreement, Day("2022-10-20")) { With = "Rugao stad" });

        Assert.Equal(nameof(Move.With), Assert.Single(unsaid.Problems).Field);
        Assert.Equal("Rugao stad", (await world.Db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), one)).Opportunity.AgreedWith);
    }

    [Theory, BothEngines]
    public async Task C6_A_delegation_that_another_organiser_brings_to_several_nodes_has_one_report_at_its_lead(Engine engine)
    {
        await using var world = await AtAsync(engine, "2022-08-26");
        var visit = await HoldAsync(world, Vast, A.Visit("vast", "2022-08-22", one =>
        {
            (one.Delegation, one.Organiser, one.Countries, one.EndOn, one.Participants) = ("Städer i Rwanda", "GIZ", ["RW"], Day("2022-08-26"), 12);
            one.Stops = [new() { Receiver = "vast", Town = "Göteborg", County = "14" }, new() { Receiver = "ost", Town = "Stockholm", County = "01" }, new() { Receiver = "syd", Town = "Malmö", County = "12" }];
        }));

        Assert.Equal((Day("2022-09-09"), "vast"), ((await world.ReportAsync(visit)).Report!.DueOn, (await world.ReportAsync(visit)).Report!.Node));
        await Assert.ThrowsAsync<NotAllowed>(() => world.Reports.SubmitAsync(A.NodeLead("syd"), visit, 1, A.Report(), [A.Promise("2022-10-01")]));
        await ReportAsync(world, Vast, visit, "Presentera projektet för GIZ kontor i Kigali", "2022-10-01");
        var promise = (await world.OfAsync(visit)).Single(row => !row.IsStep);
        await world.Actions.HandOverAsync(Vast, promise.Id, promise.Version, "syd", "Företaget finns i Malmö");
        Assert.Equal("syd", (await world.OfAsync(visit)).Single(row => row is { IsStep: false, IsOpen: true }).Node);
        Assert.Equal(["ost 1", "syd 1", "vast 1"], await ByAsync(world, "K01", "tookPart"));
    }

    [Theory, BothEngines]
    public async Task C10_A_digital_meeting_and_the_two_days_that_followed_are_followed_up_each_for_itself(Engine engine)
    {
        await using var world = await AtAsync(engine, "2021-09-08");
        var digital = await HoldAsync(world, Vast, A.Visit("vast", "2021-09-08", one => (one.Delegation, one.Countries, one.Format) = ("Grand Lyon", ["FR"], VisitFormat.Digital)));
        await ReportAsync(world, Vast, digital, "Planera två dagar på plats", "2021-09-30");
        Turn(world, "2021-10-05");
        var promise = (await world.OfAsync(digital)).Single(row => !row.IsStep);
        await world.Actions.DoneAsync(Vast, promise.Id, promise.Version, Day("2021-10-04"));
        var journey = await HoldAsync(world, Vast, A.Visit("vast", "2021-10-04", one => (one.Delegation, one.Countries, one.EndOn, one.PrecededBy) = ("Grand Lyon", ["FR"], Day("2021-10-05"), digital)));

        Assert.Equal([Day("2021-09-22"), Day("2021-10-19")], [(await world.ReportAsync(digital)).Report!.DueOn, (await world.ReportAsync(journey)).Report!.DueOn]);
        Assert.Equal((true, false), ((await world.ReportAsync(digital)).Report!.IsSubmitted, (await world.ReportAsync(journey)).Report!.IsSubmitted));
        Assert.Equal([digital, journey], (await world.Queries.ListAsync(A.Evaluator(), new ActionFilter { Node = "vast" })).Rows.Select(row => row.Reference).Distinct().Order());
    }

    private static VisitDetails Salvador(string lead, string start, VisitFormat format, int people, Action<VisitDetails>? change = null) => A.Visit(lead, start, visit =>
    {
        (visit.Delegation, visit.Countries, visit.Format, visit.Participants) = ("El Salvadors regering", ["SV"], format, people);
        change?.Invoke(visit);
    });

    private static async Task<FollowUpWorld> AtAsync(Engine engine, string day) => await CreateAsync(engine, new DateTimeOffset(Day(day), new TimeOnly(8, 0), TimeSpan.Zero));

    private static void Turn(FollowUpWorld world, string day) => world.Db.Clock.SetUtcNow(new DateTimeOffset(Day(day), new TimeOnly(8, 0), TimeSpan.Zero));

    private static async Task<string> HoldAsync(FollowUpWorld world, Viewer lead, VisitDetails visit) => (await world.Visits.RegisterAsync(lead, visit)).Reference;

    private static Task<ReportReceipt> ReportAsync(FollowUpWorld world, Viewer lead, string reference, string promise, string due) =>
        world.Reports.SubmitAsync(lead, reference, 1, A.Report(), [A.Promise(due, one => one.What = promise)]);

    private static async Task<string> OpenAsync(FollowUpWorld world, Viewer lead, string title, string country, string opened, params string[] visits) =>
        (await world.Db.Get<OpportunityActions>().OpenAsync(lead, A.Opportunity(lead.ReceiversFor(Permission.EditVisits)![0], opened, one =>
            (one.Title, one.BuyerCountry, one.Buyer, one.Visits, one.FirstStage) = (title, country, title, [.. visits], OpportunityStage.Dialogue)))).Reference;

    private static async Task<int> VersionAsync(FollowUpWorld world, string opportunity) => (await world.Db.Get<OpportunityQueries>().ViewAsync(A.Evaluator(), opportunity)).Opportunity.Version;

    private static Task<KpiAnswer> AnswerAsync(FollowUpWorld world, string code, params string[] by) => world.Db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = code, By = by });

    private static async Task<int> ValueAsync(FollowUpWorld world, string code) => (int)(await AnswerAsync(world, code)).Total.Value!;

    private static async Task<List<string>> ByAsync(FollowUpWorld world, string code, string dimension) =>
        [.. (await AnswerAsync(world, code, dimension)).Observations.Where(one => one.Cell.Value > 0).Select(one => $"{one.Keys[0]} {one.Cell.Value:0}").Order(StringComparer.Ordinal)];
}
