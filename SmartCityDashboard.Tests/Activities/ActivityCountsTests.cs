using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Activities;

public sealed class ActivityCountsTests
{
    [Theory, BothEngines]
    public async Task Led_adds_up_and_took_part_counts_an_activity_for_every_node_that_did(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Activity(change: one => (one.Series, one.Receivers) = ("Städer", ["syd"])));
        await RegisterAsync(db, A.Activity(start: "2025-06-12", change: one => (one.Series, one.Participants, one.ParticipantsKind) = ("Städer", 100, ParticipantsKind.Estimated)));
        await RegisterAsync(db, A.Activity(lead: "syd", start: "2025-12-31", change: one => (one.Participants, one.ParticipantsKind) = (null, ParticipantsKind.Unknown)));
        await RegisterAsync(db, A.Activity(ActivityKind.OutboundTrip, "syd"));
        await RegisterAsync(db, A.Activity(ActivityKind.Event, change: one => one.Status = ActivityStatus.Cancelled));
        await RegisterAsync(db, A.Activity(start: "2026-01-01"));

        var counts = await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter { From = new DateOnly(2025, 1, 1), To = new DateOnly(2025, 12, 31) });

        Assert.Equal(new ActivityCount(ActivityKind.Webinar, null, 3, 140, 1, 1), counts.Of(ActivityKind.Webinar));
        Assert.Equal(new ActivityCount(ActivityKind.OutboundTrip, null, 1, 40, 0, 0), counts.Of(ActivityKind.OutboundTrip));
        Assert.Equal(0, counts.Of(ActivityKind.Event).Held);
        Assert.Equal((2, 1), (counts.LedBy("vast", ActivityKind.Webinar).Held, counts.LedBy("syd", ActivityKind.Webinar).Held));
        Assert.Equal((2, 2), (counts.TookPartBy("vast", ActivityKind.Webinar).Held, counts.TookPartBy("syd", ActivityKind.Webinar).Held));
        Assert.Equal(1, counts.Series);
        Assert.Equal(1, (await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter { Node = "syd", To = new DateOnly(2025, 12, 31) })).Of(ActivityKind.Webinar).Held);
    }

    [Theory, BothEngines]
    public async Task No_kpi_counts_an_activity(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: one => one.Companies = [new("5599901013")]));
        var before = await FiguresAsync(db);

        foreach (var kind in Enum.GetValues<ActivityKind>())
        {
            await RegisterAsync(db, A.Activity(kind, change: one =>
            {
                (one.Receivers, one.Countries, one.Visits) = (["syd", "mitt"], ["PH", "ID", "NO"], [visit.Reference]);
                one.Companies = [new("5599901013"), new("5599945150")];
            }));
        }

        Assert.Equal(before, await FiguresAsync(db));
        Assert.Equal(3, (await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter())).Led.Sum(one => one.Held));
    }

    [Theory]
    [BothEngines(ActivityOrder.Start)]
    [BothEngines(ActivityOrder.Title)]
    [BothEngines(ActivityOrder.Participants)]
    [BothEngines(ActivityOrder.Receiver)]
    [BothEngines(ActivityOrder.Reference)]
    public async Task Pages_follow_each_other_forwards_and_back_without_gap_or_repeat(Engine engine, ActivityOrder order)
    {
        await using var db = await TestDb.CreateAsync(engine);
        for (var place = 0; place < 9; place++)
        {
            await RegisterAsync(db, A.Activity(lead: place % 3 == 0 ? "syd" : "vast", start: $"2025-05-{(place % 4) + 10}", change: one => (one.Title, one.Participants) = ($"Rubrik {place % 2}", place % 3)));
        }

        var filter = new ActivityFilter { Order = order };
        Task<ActivityPage> Page(string? cursor, int size = 4) => db.Get<ActivityQueries>().ListAsync(A.Evaluator(), filter, cursor, size: size);
        var whole = (await Page(null, 50)).Rows.Select(row => row.Reference).ToList();
        var first = await Page(null);
        var second = await Page(first.Next);
        var third = await Page(second.Next);
        var back = await Page(third.Previous);

        Assert.Equal(whole, first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Reference));
        Assert.Equal(second.Rows.Select(row => row.Reference), back.Rows.Select(row => row.Reference));
        Assert.Null(third.Next);
    }

    [Theory, BothEngines]
    public async Task A_list_is_narrowed_by_everything_that_its_address_may_name(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Activity(change: one => (one.Series, one.Receivers, one.Countries, one.Themes) = ("Städer", ["syd"], ["VN"], ["water"])));
        await RegisterAsync(db, A.Activity(ActivityKind.Event, "syd", "2025-09-01", one => one.Status = ActivityStatus.Cancelled));

        foreach (var filter in (ActivityFilter[])
            [
                new() { Kind = ActivityKind.Webinar }, new() { Series = "Städer" }, new() { TookPart = "syd", Status = ActivityStatus.Held }, new() { Country = "VN" }, new() { Theme = "water" },
                new() { Search = "vietnam ENERGI" }, new() { To = new DateOnly(2025, 8, 31) }, new() { Node = "vast" }, new() { Status = ActivityStatus.Held },
            ])
        {
            Assert.Equal(["SCA-2025-0001"], (await db.Get<ActivityQueries>().ListAsync(A.Evaluator(), filter)).Rows.Select(row => row.Reference));
            Assert.Equal(1, await db.Get<ActivityQueries>().CountAsync(A.Evaluator(), filter));
        }
    }

    private static Task<ActivityReceipt> RegisterAsync(TestDb db, ActivityDetails details) => db.Get<ActivityActions>().RegisterAsync(A.NodeLead(details.LeadReceiver), details);

    /// <summary>Every measure of every KPI, whole and by node.</summary>
    private static async Task<List<string>> FiguresAsync(TestDb db)
    {
        List<string> figures = [];
        foreach (var kpi in KpiCatalogue.All)
        {
            foreach (var measure in kpi.Measures)
            {
                var answer = await new KpiCalculator(db.Storage).AnswerAsync(A.Evaluator(), new KpiQuestion { Code = kpi.Code, Measure = measure.Code, By = ["tookPart"] });
                figures.Add($"{kpi.Code} {measure.Code} {answer.Total} {string.Join('|', answer.Observations.Select(one => $"{one.Keys[0]} {one.Cell}"))} {answer.LeftOut.Count}");
            }
        }

        return figures;
    }
}
