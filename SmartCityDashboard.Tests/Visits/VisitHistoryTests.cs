using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitHistoryTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task A_change_is_told_field_by_field_with_who_when_and_why(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        db.Clock.Advance(TimeSpan.FromDays(2));
        var changed = A.Visit(change: one =>
        {
            one.Participants = 20;
            one.Countries = ["NO", "DK"];
            one.Stops = [new() { Receiver = "mitt", Town = "Falun", Objects = ["Gruvan"] }];
        });
        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), changed, "Rättat efter samtal");

        var page = await HistoryAsync(db, A.Coordinator(), new HistoryFilter { Reference = visit.Reference });

        Assert.Equal(2, page.Changes.Count);
        var newest = page.Changes[0];
        Assert.Equal((Vast.Name, "Rättat efter samtal", db.Clock.GetUtcNow().UtcDateTime), (newest.By, newest.Why, newest.At));
        Assert.Equal([("Countries", "Norge", "Danmark, Norge"), ("Participants", "12", "20"), ("Stops", "", "Mitt: Falun, Gruvan")], newest.Fields.Select(field => (field.Field, field.Old, field.New)));
        Assert.True(page.Changes[1].Registered);
        Assert.Contains(page.Changes[1].Fields, field => field is { Field: "Delegation", Old: "", New: "Delegation från Bergen" });
    }

    [Theory, BothEngines]
    public async Task A_node_lead_reads_the_history_of_the_own_node_only_and_nobody_reads_notes_that_are_not_theirs(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit(change: one => one.Notes = "Hemligt tips"));
        await db.Get<VisitActions>().RegisterAsync(A.NodeLead("mitt"), A.Visit("mitt"));

        Assert.Equal(["vast"], (await HistoryAsync(db, Vast, new HistoryFilter())).Changes.Select(change => change.Lead));
        Assert.Equal(2, (await HistoryAsync(db, A.Evaluator(), new HistoryFilter())).Changes.Count);
        Assert.Contains((await HistoryAsync(db, A.Evaluator(), new HistoryFilter { Node = "vast" })).Changes.Single().Fields, field => field.New == "Hemligt tips");
        Assert.Empty((await HistoryAsync(db, Vast, new HistoryFilter { Node = "mitt" })).Changes);
        await Assert.ThrowsAsync<NotAllowed>(() => HistoryAsync(db, A.Reader(), new HistoryFilter()));
    }

    [Theory, BothEngines]
    public async Task Who_led_a_visit_once_reads_no_history_of_it_now_at_any_instant(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit(change: one => one.Notes = "Hemligt tips"));
        var other = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        var then = db.Clock.GetUtcNow().UtcDateTime.AddMinutes(1);
        db.Clock.Advance(TimeSpan.FromDays(1));
        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit("mitt"));

        Assert.Equal([other.Reference], (await db.Get<VisitHistory>().PageAsync(Vast, new HistoryFilter(), asOf: then)).Changes.Select(change => change.Reference));
        Assert.Equal(2, (await db.Get<VisitHistory>().PageAsync(A.Evaluator(), new HistoryFilter(), asOf: then)).Changes.Count);
        await foreach (var past in db.Get<VisitQueries>().AllAsync(Vast, new VisitFilter(), then)) Assert.Null(past.Notes);
    }

    [Theory, BothEngines]
    public async Task A_history_is_narrowed_by_person_and_day_and_goes_on_page_after_page(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        foreach (var lead in new[] { "vast", "syd", "vast", "mitt", "vast" })
        {
            await db.Get<VisitActions>().RegisterAsync(A.NodeLead(lead), A.Visit(lead));
            db.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(3, (await HistoryAsync(db, A.Coordinator(), new HistoryFilter { By = "VAST" })).Changes.Count);
        Assert.Equal(2, (await HistoryAsync(db, A.Coordinator(), new HistoryFilter { From = new DateOnly(2026, 3, 17), To = new DateOnly(2026, 3, 18) })).Changes.Count);
        var first = await db.Get<VisitHistory>().PageAsync(A.Coordinator(), new HistoryFilter(), size: 3);
        var second = await db.Get<VisitHistory>().PageAsync(A.Coordinator(), new HistoryFilter(), first.Next, size: 3);
        Assert.Equal(["vast", "mitt", "vast", "syd", "vast"], first.Changes.Concat(second.Changes).Select(change => change.Lead));
        Assert.Null(second.Next);
    }

    [Theory, BothEngines]
    public async Task A_save_of_many_visits_is_one_entry_whose_rows_come_a_page_at_a_time(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        db.Clock.Advance(TimeSpan.FromHours(1));
        string[] rows = [.. Enumerable.Range(1, 30).Select(id => Lists.Row($"{id}", node: id <= 28 ? "Väst" : "Mitt", participants: $"{id}"))];
        await db.ImportAsync(A.Coordinator(), await Lists.OfAsync(rows));

        var page = await HistoryAsync(db, A.Evaluator(), new HistoryFilter());

        Assert.Equal([30, 1], page.Saves.Select(save => save.Records));
        Assert.Equal(("Coordinator", "lista.csv"), (page.Saves[0].By, ImportReason.FileOf(page.Saves[0].Why)));
        Assert.Empty(page.Saves[0].Rows);
        var first = (await OpenAsync(db, A.Evaluator(), page.Saves[0].At, null)).Saves[0];
        var second = (await OpenAsync(db, A.Evaluator(), first.At, first.NextRow)).Saves[0];
        Assert.Equal((25, 5, (string?)null), (first.Rows.Count, second.Rows.Count, second.NextRow));
        Assert.Equal(30, first.Rows.Concat(second.Rows).Select(row => row.Reference).Distinct().Count());
        Assert.All(first.Rows, row => Assert.True(row.Registered));
    }

    [Theory, BothEngines]
    public async Task A_save_tells_a_node_lead_of_the_own_visits_only(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        string[] rows = [.. Enumerable.Range(1, 6).Select(id => Lists.Row($"{id}", node: id <= 4 ? "Väst" : "Mitt"))];
        await db.ImportAsync(A.Coordinator(), await Lists.OfAsync(rows));
        var at = Assert.Single((await HistoryAsync(db, A.Evaluator(), new HistoryFilter())).Saves).At;

        Assert.Equal((4, 0), Told(await HistoryAsync(db, Vast, new HistoryFilter())));
        Assert.Equal((4, 4), Told(await OpenAsync(db, Vast, at, null)));
        Assert.All((await OpenAsync(db, Vast, at, null)).Changes, change => Assert.Equal("vast", change.Lead));
        Assert.Equal((2, 2), Told(await HistoryAsync(db, A.NodeLead("mitt"), new HistoryFilter())));
        Assert.Empty((await OpenAsync(db, A.NodeLead("syd"), at, null)).Saves);

        static (int Visits, int Rows) Told(HistoryPage page) => (Assert.Single(page.Saves).Records, page.Saves[0].Rows.Count);
    }

    private static Task<HistoryPage> OpenAsync(TestDb db, Viewer viewer, DateTime at, string? row) =>
        db.Get<VisitHistory>().PageAsync(viewer, new HistoryFilter(), opened: OpenedSave.Read(InstantCursor.Write(at), row));

    private static Task<HistoryPage> HistoryAsync(TestDb db, Viewer viewer, HistoryFilter filter) => db.Get<VisitHistory>().PageAsync(viewer, filter);
}
