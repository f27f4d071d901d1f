using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Activities;

/// <summary>Chains that are documented for the programme (domain.md 1.5), entered as they happened. Days and numbers that no source tells are made up.</summary>
public sealed class ChainTests
{
    [Theory, BothEngines]
    public async Task C5_Twenty_visitors_from_seven_countries_at_three_nodes_are_one_visit(Engine engine)
    {
        await using var db = await AtAsync(engine, "2022-05-02");
        var visit = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("ost"), A.Visit("ost", "2022-05-16", details =>
        {
            (details.Delegation, details.Organiser, details.Status) = ("Smart city-program med Svenska institutet och Business Sweden", "Svenska institutet", VisitStatus.Confirmed);
            (details.EndOn, details.Participants) = (details.StartOn.AddDays(4), 20);
            details.Countries = ["BR", "CO", "IN", "KE", "PL", "RS", "VN"];
            details.Stops =
            [
                new() { Receiver = "ost", Town = "Stockholm", County = "01" },
                new() { Receiver = "mitt", Town = "Falun", County = "20" },
                new() { Receiver = "mitt", Town = "Borlänge", County = "20" },
                new() { Receiver = "vast", Town = "Göteborg", County = "14" },
            ];
        }));
        db.Clock.Advance(TimeSpan.FromDays(21));
        await db.Get<VisitActions>().MoveAsync(A.NodeLead("ost"), visit.Reference, visit.Version, VisitStatus.Held);

        await CountsAsync(db, visits: 1, visitors: 20, countries: 7);
        Assert.Equal(["ost 1"], await ByAsync(db, "K01", "node"));
        Assert.Equal(["mitt 1", "ost 1", "vast 1"], await ByAsync(db, "K01", "tookPart"));
        Assert.Equal(["mitt 20", "ost 20", "vast 20"], await ByAsync(db, "K02", "tookPart"));
        Assert.Equal(["BR 1", "CO 1", "IN 1", "KE 1", "PL 1", "RS 1", "VN 1"], await ByAsync(db, "K01", "country"));
        Assert.Equal(["01 1", "14 1", "20 1"], await ByAsync(db, "K01", "county"));
        await ActivitiesAsync(db, webinars: 0, events: 0, trips: 0);
    }

    [Theory, BothEngines]
    public async Task C7_An_event_with_nineteen_ambassadors_is_no_visit_from_nineteen_countries(Engine engine)
    {
        await using var db = await AtAsync(engine, "2020-09-01");
        string[] countries = ["AT", "BE", "BR", "CA", "CH", "CL", "CZ", "DE", "DK", "EE", "FI", "FR", "IN", "JP", "KR", "NL", "NO", "PL", "PT"];
        var planned = await db.Get<ActivityActions>().RegisterAsync(A.NodeLead("sydost"), A.Activity(ActivityKind.Event, "sydost", "2020-09-17", details =>
            (details.Title, details.Town, details.PlaceCountry, details.Status, details.Countries, details.Participants) = ("Ambassadörer i Sverige möter sydöstra Sverige", "Växjö", "SE", ActivityStatus.Planned, [.. countries], 19)));
        db.Clock.Advance(TimeSpan.FromDays(20));
        await db.Get<ActivityActions>().MoveAsync(A.NodeLead("sydost"), planned.Reference, planned.Version, ActivityStatus.Held);

        await CountsAsync(db, visits: 0, visitors: 0, countries: 0);
        var counts = await ActivitiesAsync(db, webinars: 0, events: 1, trips: 0);
        Assert.Equal(19, counts.LedBy("sydost", ActivityKind.Event).People);
        Assert.Equal(19, (await db.Get<ActivityQueries>().ListAsync(A.Evaluator(), new ActivityFilter())).Rows.Single().Countries.Count);
    }

    [Theory, BothEngines]
    public async Task C8_A_series_of_webinars_is_one_series_and_no_visit(Engine engine)
    {
        await using var db = await AtAsync(engine, "2022-12-01");
        foreach (var (day, title) in (IEnumerable<(string, string)>)[("2022-03-08", "Avfall till energi"), ("2022-04-05", "Vatten"), ("2022-05-10", "Transporter")])
        {
            await db.Get<ActivityActions>().RegisterAsync(A.NodeLead("vast"), A.Activity(start: day, change: details =>
            {
                (details.Title, details.Series, details.Organiser) = (title, "Webbinarier för filippinska städer", "Ambassaden i Manila");
                (details.Participants, details.ParticipantsKind, details.Receivers) = (null, ParticipantsKind.Unknown, ["kansli"]);
            }));
        }

        await CountsAsync(db, visits: 0, visitors: 0, countries: 0);
        var counts = await ActivitiesAsync(db, webinars: 3, events: 0, trips: 0);
        Assert.Equal((1, 0, 3), (counts.Series, (int)counts.Of(ActivityKind.Webinar).People, counts.Of(ActivityKind.Webinar).Unknown));
        Assert.Equal((3, 0, 3), (counts.LedBy("vast", ActivityKind.Webinar).Held, counts.LedBy("kansli", ActivityKind.Webinar).Held, counts.TookPartBy("kansli", ActivityKind.Webinar).Held));
        Assert.Equal(3, await db.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter { Series = "Webbinarier för filippinska städer" }));
    }

    [Theory, BothEngines]
    public async Task C9_Swedes_who_travel_to_India_are_no_visit(Engine engine)
    {
        await using var db = await AtAsync(engine, "2023-03-01");
        var trip = await db.Get<ActivityActions>().RegisterAsync(A.Secretariat(), A.Activity(ActivityKind.OutboundTrip, "kansli", "2023-02-14", details =>
        {
            (details.Title, details.EndOn, details.Town, details.PlaceCountry) = ("Road show i Indien", new DateOnly(2023, 2, 17), "Pune, Mumbai och Goa", "IN");
            (details.Countries, details.Participants, details.ParticipantsKind) = (["IN"], 15, ParticipantsKind.Estimated);
        }));

        await CountsAsync(db, visits: 0, visitors: 0, countries: 0);
        var counts = await ActivitiesAsync(db, webinars: 0, events: 0, trips: 1);
        Assert.Equal((15, 1), (counts.Of(ActivityKind.OutboundTrip).People, counts.Of(ActivityKind.OutboundTrip).Estimated));
        var row = Assert.Single((await db.Get<ActivityQueries>().ListAsync(A.Evaluator(), new ActivityFilter { Search = "indien mumbai" })).Rows);
        Assert.Equal((trip.Reference, new DateOnly(2023, 2, 14), new DateOnly(2023, 2, 17), "IN"), (row.Reference, row.StartOn, row.EndOn, row.PlaceCountry));
    }

    [Theory, BothEngines]
    public async Task C10_A_digital_meeting_and_the_two_days_that_followed_are_two_visits_that_know_each_other(Engine engine)
    {
        await using var db = await AtAsync(engine, "2021-09-01");
        var (vast, actions) = (A.NodeLead("vast"), db.Get<VisitActions>());
        var digital = await actions.RegisterAsync(vast, GrandLyon("2021-09-08", details => (details.Format, details.Participants) = (VisitFormat.Digital, 6)));
        db.Clock.Advance(TimeSpan.FromDays(9));
        await actions.MoveAsync(vast, digital.Reference, digital.Version, VisitStatus.Held);
        var journey = await actions.RegisterAsync(vast, GrandLyon("2021-10-04", details => (details.EndOn, details.Participants, details.PrecededBy) = (new DateOnly(2021, 10, 5), 14, digital.Reference.ToLowerInvariant())));
        db.Clock.Advance(TimeSpan.FromDays(28));
        await actions.MoveAsync(vast, journey.Reference, journey.Version, VisitStatus.Held);

        await CountsAsync(db, visits: 2, visitors: 20, countries: 1);
        Assert.Equal(["digital 1", "physical 1"], await ByAsync(db, "K01", "format"));
        Assert.Equal(["2021-09 1", "2021-10 1"], await ByAsync(db, "K01", "month"));
        Assert.Equal(["vast 2"], await ByAsync(db, "K01", "tookPart"));
        await ActivitiesAsync(db, webinars: 0, events: 0, trips: 0);
        Assert.Equal(digital.Reference, (await ViewAsync(db, journey.Reference)).Visit.PrecededBy);
        Assert.Equal([journey.Reference], (await ViewAsync(db, digital.Reference)).FollowedBy);
        var registered = (await db.Get<VisitHistory>().PageAsync(A.Evaluator(), new HistoryFilter { Reference = journey.Reference })).Changes[^1];
        Assert.Equal(digital.Reference, registered.Fields.Single(field => field.Field == nameof(VisitDetails.PrecededBy)).New);
    }

    [Theory, BothEngines]
    public async Task A_visit_is_preceded_by_one_that_there_is_and_never_by_itself(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (vast, actions) = (A.NodeLead("vast"), db.Get<VisitActions>());
        var visit = await actions.RegisterAsync(vast, A.Visit());

        var unknown = await Assert.ThrowsAsync<RuleBroken>(() => actions.RegisterAsync(vast, A.Visit(change: details => details.PrecededBy = "SCS-2025-0099")));
        var itself = await Assert.ThrowsAsync<RuleBroken>(() => actions.ChangeAsync(vast, visit.Reference, 1, A.Visit(), A.Visit(change: details => details.PrecededBy = visit.Reference)));

        Assert.Equal([nameof(VisitDetails.PrecededBy), nameof(VisitDetails.PrecededBy)], [unknown.Problems[0].Field, itself.Problems[0].Field]);
    }

    [Theory, BothEngines]
    public async Task C11_Swedish_groups_are_seven_of_forty_two_and_no_international_visit(Engine engine)
    {
        await using var db = await AtAsync(engine, "2020-01-15");
        (string Country, int Visits)[] lists = [("CN", 9), ("SE", 7), ("NO", 6), ("DE", 5), ("DK", 5), ("FI", 4), ("JP", 3), ("US", 3)];
        var day = new DateOnly(2019, 1, 14);
        foreach (var (country, visits) in lists)
        {
            for (var number = 0; number < visits; number++)
            {
                day = day.AddDays(8);
                await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", day.ToString("yyyy-MM-dd"), details => (details.Delegation, details.Countries, details.Participants) = ($"Grupp {number} från {country}", [country], 10)));
            }
        }

        await CountsAsync(db, visits: 35, visitors: 350, countries: 7);
        Assert.Equal([new LeftOut("domestic", 7)], (await AnswerAsync(db, new KpiQuestion { Code = "K01" })).LeftOut);
        var all = new KpiQuestion { Code = "K01", Scope = Scope.All };
        Assert.Equal(42, (await AnswerAsync(db, all)).Total.Value);
        Assert.Equal(8, (await AnswerAsync(db, all with { Code = "K03" })).Total.Value);
        Assert.Equal(["CN 9", "SE 7"], (await ByAsync(db, all with { By = ["country"] })).OrderByDescending(row => int.Parse(row.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).Take(2));
        Assert.DoesNotContain("SE 7", await ByAsync(db, "K01", "country"));
        Assert.Equal(["vast 35"], await ByAsync(db, "K01", "node"));
        await ActivitiesAsync(db, webinars: 0, events: 0, trips: 0);
    }

    private static VisitDetails GrandLyon(string start, Action<VisitDetails> change) => A.Visit("vast", start, details =>
    {
        (details.Delegation, details.Countries, details.Status) = ("Grand Lyon", ["FR"], VisitStatus.Confirmed);
        change(details);
    });

    private static Task<TestDb> AtAsync(Engine engine, string day) => TestDb.CreateAsync(engine, new DateTimeOffset(DateOnly.ParseExact(day, "yyyy-MM-dd"), new TimeOnly(8, 0), TimeSpan.Zero));

    /// <summary>The three figures of the programme, nationally and of all years.</summary>
    private static async Task CountsAsync(TestDb db, int visits, int visitors, int countries)
    {
        Assert.Equal(visits, (await AnswerAsync(db, new KpiQuestion { Code = "K01" })).Total.Value);
        Assert.Equal(visitors, (await AnswerAsync(db, new KpiQuestion { Code = "K02" })).Total.Value ?? 0);
        Assert.Equal(countries, (await AnswerAsync(db, new KpiQuestion { Code = "K03" })).Total.Value);
    }

    private static async Task<ActivityCounts> ActivitiesAsync(TestDb db, int webinars, int events, int trips)
    {
        var counts = await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter());
        Assert.Equal((webinars, events, trips), (counts.Of(ActivityKind.Webinar).Held, counts.Of(ActivityKind.Event).Held, counts.Of(ActivityKind.OutboundTrip).Held));
        return counts;
    }

    private static Task<List<string>> ByAsync(TestDb db, string code, string dimension) => ByAsync(db, new KpiQuestion { Code = code, By = [dimension] });

    /// <summary>Key and value of every row that is not zero.</summary>
    private static async Task<List<string>> ByAsync(TestDb db, KpiQuestion question) =>
        [.. (await AnswerAsync(db, question)).Observations.Where(one => one.Cell.Value > 0).Select(one => $"{one.Keys[0]} {one.Cell.Value:0}").Order(StringComparer.Ordinal)];

    private static Task<KpiAnswer> AnswerAsync(TestDb db, KpiQuestion question) => db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), question);

    private static Task<VisitView> ViewAsync(TestDb db, string reference) => db.Get<VisitQueries>().ViewAsync(A.Evaluator(), reference);
}
