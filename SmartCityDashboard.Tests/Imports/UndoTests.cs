using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>A whole import undone: who may, what goes back, what stays, and what comes of importing again.</summary>
public class UndoTests
{
    [Theory]
    [BothEngines(Role.Evaluator)]
    [BothEngines(Role.Reader)]
    public async Task Who_may_undo_nothing_is_not_even_told_what_it_would_be(Engine engine, Role role)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var batch = await ImportAsync(database, A.NodeLead("vast"), Lists.Row());
        var plan = await PreviewAsync(database, A.NodeLead("vast"), batch);

        await Assert.ThrowsAsync<NotAllowed>(() => PreviewAsync(database, A.Of(role), batch));
        await Assert.ThrowsAsync<NotAllowed>(() => database.Get<UndoActions>().UndoAsync(A.Of(role), plan));
        Assert.Equal(1, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task A_visit_that_the_import_brought_is_withdrawn_with_the_imports_name_and_can_be_restored(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var lead = A.NodeLead("vast");
        var batch = await ImportAsync(database, lead, Lists.Row("1"), Lists.Row("2", delegation: "Oslo"));

        await UndoAsync(database, lead, batch);

        Assert.Equal(0, await CountAsync(database));
        var withdrawn = (await database.Get<VisitQueries>().ListAsync(lead, new VisitFilter { Status = VisitStatus.Withdrawn })).Rows;
        Assert.Equal(2, withdrawn.Count);
        var visit = (await database.Get<VisitQueries>().ViewAsync(lead, withdrawn[0].Reference)).Visit;
        Assert.Equal("Ångrad import lista: lista.csv (2026-03-16 09.00)", visit.WithdrawnBecause);
        await database.Get<VisitActions>().RestoreAsync(lead, visit.Reference, visit.Version);
        Assert.Equal(1, await CountAsync(database));
        var changes = (await database.Get<VisitHistory>().PageAsync(lead, new HistoryFilter { Reference = withdrawn[1].Reference })).Changes;
        Assert.Equal(["Ångrad import lista: lista.csv (2026-03-16 09.00)", "Import lista: lista.csv"], changes.Select(change => change.Why));
        Assert.Single(withdrawn.Select(row => row.Version).Distinct());
    }

    [Theory, BothEngines]
    public async Task A_field_that_the_import_set_goes_back_and_one_changed_since_stays(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await ImportAsync(database, A.NodeLead("vast"), Lists.Row(others: "Syd"));
        await database.ChangeByHandAsync(visit => (visit.Stops[0].Town, visit.Stops[0].County, visit.Notes) = ("Malmö", "12", "Före"));
        database.Clock.Advance(TimeSpan.FromDays(1));
        var batch = await ImportAsync(database, A.NodeLead("vast"), Lists.Row(participants: "ca 40", format: "Digitalt", others: "", theme: "Digitalisering"));
        await database.ChangeByHandAsync(visit => (visit.Format, visit.Notes) = (VisitFormat.Hybrid, "Efter"));

        var plan = await PreviewAsync(database, A.Coordinator(), batch);
        await UndoAsync(database, A.Coordinator(), batch);

        Assert.Equal((0, 1, 1, 1), (plan.Withdrawn, plan.SetBack, plan.FieldsKept, plan.ChangedSince));
        var fields = Assert.Single(plan.Records).Fields;
        Assert.Equal([("Participants", true), ("Format", false), ("Themes", true), ("Stops", true)], fields.Select(field => (field.Key, field.IsSetBack)));
        Assert.Equal(("12", "40 (Uppskattat)"), (fields[0].Before, fields[0].Imported));
        var visit = await database.OnlyVisitAsync();
        Assert.Equal((12, ParticipantsKind.Exact, VisitFormat.Hybrid, "Efter"), (visit.Participants, visit.ParticipantsKind, visit.Format, visit.Notes));
        Assert.Equal(("syd", "Malmö", "12"), (visit.Stops.Single().Receiver, visit.Stops[0].Town, visit.Stops[0].County));
    }

    [Theory]
    [BothEngines("status")]
    [BothEngines("notes")]
    [BothEngines("stop")]
    [BothEngines("withdrawn")]
    public async Task A_node_lead_undoes_only_while_nobody_changed_the_visits_since(Engine engine, string change)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var lead = A.NodeLead("vast");
        var batch = await ImportAsync(database, lead, Lists.Row(others: "Syd"));
        var plan = await PreviewAsync(database, lead, batch);
        var visit = (Visit)await database.OnlyVisitAsync();
        var actions = database.Get<VisitActions>();
        if (change == "status") await actions.MoveAsync(lead, visit.Reference, visit.Version, VisitStatus.Cancelled);
        if (change == "notes") await database.ChangeByHandAsync(one => one.Notes = "Ny");
        if (change == "stop") await actions.ChangeStopAsync(A.NodeLead("syd"), visit.Reference, visit.Version, new StopDetails { Id = visit.Stops[0].Id, Receiver = "syd", Town = "Lund" });
        if (change == "withdrawn") await actions.WithdrawAsync(lead, visit.Reference, visit.Version, "Fel", null);

        var refused = await Assert.ThrowsAsync<NotAllowed>(() => database.Get<UndoActions>().UndoAsync(lead, plan));

        Assert.Equal(UndoTexts.ChangedSince(ImportKind.Visits).With(1), refused.Reason);
        Assert.Equal(refused.Reason, (await PreviewAsync(database, lead, batch)).Refused);
        Assert.Null((await PreviewAsync(database, A.Coordinator(), batch)).Refused);
        await UndoAsync(database, A.Coordinator(), batch);
        Assert.Equal(0, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task Node_lead_and_secretariat_undo_their_own_imports_and_nobody_elses(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var coordinators = await ImportAsync(database, A.Coordinator(), Lists.Row("1"));
        var secretariats = (await database.ImportAsync(A.Secretariat(), await Lists.NamedAsync("kansli.csv", Lists.Headings, Lists.Row("1", node: "Kansliet")))).BatchId!.Value;

        Assert.Equal(UndoTexts.OnlyOwn, (await Assert.ThrowsAsync<NotAllowed>(() => PreviewAsync(database, A.NodeLead("vast"), coordinators))).Reason);
        await Assert.ThrowsAsync<NotAllowed>(() => PreviewAsync(database, A.NodeLead("vast"), secretariats));
        await UndoAsync(database, A.Secretariat(), secretariats);
        await UndoAsync(database, A.Administrator(), coordinators);

        Assert.Equal(0, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task A_node_that_no_longer_leads_can_not_undo(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var both = A.NodeLead("vast", "syd");
        var batch = await ImportAsync(database, both, Lists.Row("1"), Lists.Row("2", node: "Syd", delegation: "Oslo"));
        var one = new Viewer(both.MemberId, both.Name, [new ViewerGrant(Role.NodeLead, "vast")]);

        Assert.Equal(UndoTexts.NotYours(ImportKind.Visits), (await PreviewAsync(database, one, batch)).Refused);
    }

    [Theory, BothEngines]
    public async Task The_administrator_sees_counts_and_figures_and_no_visit(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var batch = await ImportAsync(database, A.NodeLead("vast"), Lists.Row("1"), Lists.Row("2", start: "2024-02-01", participants: "5"));

        var plan = await PreviewAsync(database, A.Administrator(), batch);

        Assert.Equal((2, 0), (plan.Withdrawn, plan.Records.Count));
        Assert.Equal(
            [("K01", 2024, null, 1m, 0m), ("K02", 2024, null, 5m, 0m), ("K01", 2024, "vast", 1m, 0m), ("K02", 2024, "vast", 5m, 0m), ("K01", 2025, null, 1m, 0m), ("K02", 2025, null, 12m, 0m), ("K01", 2025, "vast", 1m, 0m), ("K02", 2025, "vast", 12m, 0m)],
            plan.Figures.Select(figure => (figure.Measure, figure.Year, figure.Receiver, figure.Before, figure.After)));
    }

    [Theory, BothEngines]
    public async Task What_others_work_on_meanwhile_makes_the_shown_plan_void(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var batch = await ImportAsync(database, A.Coordinator(), Lists.Row());
        var plan = await PreviewAsync(database, A.Coordinator(), batch);
        await database.ChangeByHandAsync(visit => visit.Notes = "Ny");

        await Assert.ThrowsAsync<UndoChanged>(() => database.Get<UndoActions>().UndoAsync(A.Coordinator(), plan));

        Assert.Equal(1, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task The_same_file_afterwards_restores_the_same_visits(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var lead = A.NodeLead("vast");
        var batch = await ImportAsync(database, lead, Lists.Row("1"), Lists.Row("2", delegation: "Oslo"));
        await UndoAsync(database, lead, batch);
        var file = await Lists.OfAsync(Lists.Row("1", participants: "14"), Lists.Row("2", delegation: "Oslo"));

        var plan = await database.PreviewAsync(lead, file);
        var receipt = await database.ImportAsync(lead, file);
        await UndoAsync(database, lead, receipt.BatchId!.Value);
        await database.ImportAsync(lead, file);

        Assert.Equal([RowKind.Restored, RowKind.Restored], plan.Rows.Select(row => row.Kind));
        Assert.Equal(("12", "14"), (plan.Rows[0].Fields.Single().Now, plan.Rows[0].Fields.Single().InFile));
        Assert.Equal((2, 0, 0), (receipt.Added, receipt.Changed, receipt.Unchanged));
        var rows = (await database.Get<VisitQueries>().ListAsync(lead, new VisitFilter { Order = VisitOrder.Start })).Rows;
        Assert.Equal([12, 14], rows.Select(row => row.Participants).Order());
        Assert.Equal(["SCS-2025-0001", "SCS-2025-0002"], rows.Select(row => row.Reference).Order(StringComparer.Ordinal));
    }

    [Theory, BothEngines]
    public async Task An_undone_import_stays_in_the_list_marked_and_is_undone_once(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var batch = await ImportAsync(database, A.NodeLead("vast"), Lists.Row());
        var plan = await PreviewAsync(database, A.Coordinator(), batch);
        var stood = database.Clock.GetUtcNow().UtcDateTime.AddHours(1);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await database.Get<UndoActions>().UndoAsync(A.Coordinator(), plan);

        var row = Assert.Single(await database.Get<ImportQueries>().RecentAsync(A.NodeLead("vast")));
        var then = Assert.Single(await database.Get<ImportQueries>().RecentAsync(A.NodeLead("vast"), stood));

        Assert.Equal(("Coordinator", false), (row.UndoneBy, row.MayUndo));
        Assert.Null(then.UndoneAt);
        await Assert.ThrowsAsync<RuleBroken>(() => PreviewAsync(database, A.Coordinator(), batch));
        await Assert.ThrowsAsync<RuleBroken>(() => database.Get<UndoActions>().UndoAsync(A.Coordinator(), plan));
        await Assert.ThrowsAsync<NotFound>(() => PreviewAsync(database, A.Coordinator(), Guid.NewGuid()));
        Assert.Equal(1m, (await database.Get<KpiCalculator>().AnswerAsync(A.Reader(), new KpiQuestion { Code = "K01", AsOf = stood })).Total.Value);
    }

    [Theory, BothEngines]
    public async Task What_was_before_and_does_not_fit_what_was_changed_since_stays(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await ImportAsync(database, A.NodeLead("vast"), Lists.Row(start: "2025-05-12", end: "2025-05-14"));
        var batch = await ImportAsync(database, A.NodeLead("vast"), Lists.Row(start: "2025-05-02", end: "2025-05-04"));
        await database.ChangeByHandAsync(visit => visit.EndOn = new DateOnly(2025, 5, 5));

        var plan = await PreviewAsync(database, A.Coordinator(), batch);
        await UndoAsync(database, A.Coordinator(), batch);

        Assert.Equal((UndoFate.Left, 2), (Assert.Single(plan.Records).Fate, plan.FieldsKept));
        Assert.Equal(new DateOnly(2025, 5, 2), (await database.OnlyVisitAsync()).StartOn);
    }

    private static async Task<Guid> ImportAsync(TestDb database, Viewer viewer, params string[] rows) =>
        (await database.ImportAsync(viewer, await Lists.OfAsync(rows))).BatchId!.Value;

    private static Task<UndoPlan> PreviewAsync(TestDb database, Viewer viewer, Guid batch) => database.Get<UndoActions>().PreviewAsync(viewer, batch);

    private static async Task UndoAsync(TestDb database, Viewer viewer, Guid batch) =>
        await database.Get<UndoActions>().UndoAsync(viewer, await PreviewAsync(database, viewer, batch));

    private static Task<int> CountAsync(TestDb database) => database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter());
}
