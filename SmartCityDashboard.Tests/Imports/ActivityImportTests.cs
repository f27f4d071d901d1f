using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Activities come in by the road of visits, and never meet them.</summary>
public sealed class ActivityImportTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory]
    [BothEngines(Role.Evaluator)]
    [BothEngines(Role.Reader)]
    [BothEngines(Role.Administrator)]
    public async Task Who_may_not_import_gets_no_preview_and_no_save(Engine engine, Role role)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await ActivityLists.OfAsync(ActivityLists.Row());
        var plan = await database.PreviewActivitiesAsync(A.Coordinator(), file);

        await Assert.ThrowsAsync<NotAllowed>(() => database.PreviewActivitiesAsync(A.Of(role), file));
        await Assert.ThrowsAsync<NotAllowed>(() => database.Get<ImportActions>().SaveAsync(A.Of(role), file.AsActivities(), plan));
        Assert.Equal(0, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task A_node_lead_imports_for_the_own_node_only(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await ActivityLists.OfAsync(ActivityLists.Row("1"), ActivityLists.Row("2", node: "Mitt", others: "Väst"), ActivityLists.Row("3", node: "Kansliet"));

        var plan = await database.PreviewActivitiesAsync(A.NodeLead("mitt"), file);
        var receipt = await database.ImportActivitiesAsync(A.NodeLead("mitt"), file);

        Assert.Equal([RowKind.Error, RowKind.New, RowKind.Error], plan.Rows.Select(row => row.Kind));
        Assert.Equal(("F2", "Du får inte importera aktiviteter för Väst. Låt den som ansvarar för Väst göra det."), (plan.Rows[0].Problems[0].Cell, plan.Rows[0].Problems[0].Reason.Sv));
        Assert.Equal(["mitt"], receipt.Receivers);
        Assert.Equal(1, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task The_same_file_again_changes_nothing_and_what_was_changed_here_is_kept(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var visit = await database.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        var row = ActivityLists.Row(others: "Syd", participants: "ca 40", companies: "Ek & Son AB (559990-1013)", visits: visit.Reference);

        var first = await database.ImportActivitiesAsync(Vast, await ActivityLists.OfAsync(row));
        var again = await database.PreviewActivitiesAsync(Vast, await ActivityLists.OfAsync(row));
        await database.ChangeActivityAsync(activity => activity.Participants = 55);
        var changed = await ActivityLists.OfAsync(row.Replace("ca 40", "60").Replace("Filippinerna", "Indien"));
        var plan = await database.PreviewActivitiesAsync(Vast, changed);
        await database.ImportActivitiesAsync(Vast, changed);

        Assert.Equal((1, 0), (first.Added, again.ToSave(ImportChoices.None)));
        Assert.Equal(new ImportTotals(1, 40, 1, 1), again.Totals);
        Assert.Equal([("Participants", true), ("Countries", false)], Assert.Single(plan.Rows).Fields.Select(field => (field.Field, field.IsConflict)));
        var activity = await database.OnlyActivityAsync();
        Assert.Equal((55, "IN", "syd", visit.Reference), (activity.Participants, activity.Countries.Single(), activity.Receivers.Single(), activity.Visits.Single()));
        Assert.Equal("Ek & Son AB", activity.Companies.Single().Name);
    }

    [Theory, BothEngines]
    public async Task A_list_of_visits_may_have_the_name_and_ids_of_a_list_of_activities(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(Vast, await Lists.NamedAsync("lista.csv", Lists.Headings, Lists.Row("1")));

        var receipt = await database.ImportActivitiesAsync(Vast, await Lists.NamedAsync("lista.csv", ActivityLists.Headings, ActivityLists.Row("1")));

        Assert.Equal((1, 1), (receipt.Added, await CountAsync(database)));
        Assert.Equal(12, (await database.OnlyVisitAsync()).Participants);
        Assert.Equal([ImportKind.Activities, ImportKind.Visits], (await database.Get<ImportQueries>().RecentAsync(Vast)).Select(batch => batch.Kind));
    }

    [Theory, BothEngines]
    public async Task Columns_that_were_chosen_for_visits_are_not_used_for_activities(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.NamedAsync("lista.csv", ActivityLists.Headings.Replace("Rubrik", "Vad"), ActivityLists.Row());
        var (request, _) = ImportRequest.For(file, kind: ImportKind.Activities);
        request = request with { Columns = new Dictionary<int, string>(request.Columns) { [2] = nameof(ActivityDetails.Title) }, ColumnsChosen = true };
        var imports = database.Get<ImportActions>();
        await imports.SaveAsync(Vast, request, await imports.PreviewAsync(Vast, request));

        var activities = await database.Get<ImportQueries>().ProposeAsync(Vast, file, null, ImportKind.Activities);
        var visits = await database.Get<ImportQueries>().ProposeAsync(Vast, file);

        Assert.Equal((nameof(ActivityDetails.Title), false), (activities.Request.Columns[2], activities.RememberedAt is null));
        Assert.Null(visits.RememberedAt);
    }

    [Theory, BothEngines]
    public async Task A_row_that_repeats_an_activity_is_told_to_be_there_and_makes_no_second_one(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var there = await database.Get<ActivityActions>().RegisterAsync(Vast, A.Activity());
        var gone = await database.Get<ActivityActions>().RegisterAsync(Vast, A.Activity(ActivityKind.Event));
        await database.Get<ActivityActions>().WithdrawAsync(Vast, gone.Reference, 1, "Fel");
        var file = await ActivityLists.OfAsync(
            ActivityLists.Row("1", title: "avfall till  Energi "), ActivityLists.Row("2", start: "2025-05-13"), ActivityLists.Row("3", node: "Väst", start: "2025-05-13", participants: "7"),
            ActivityLists.Row("4", kind: "Evenemang", town: "Malmö"));

        var plan = await database.PreviewActivitiesAsync(Vast, file);
        var receipt = await database.ImportActivitiesAsync(Vast, file);

        Assert.Equal([RowKind.AlreadyThere, RowKind.New, RowKind.AlreadyThere, RowKind.New], plan.Rows.Select(row => row.Kind));
        Assert.Equal($"Aktiviteten {there.Reference} finns redan, med samma nod, slag, startdatum och rubrik. Raden ger ingen ny.", plan.Rows[0].Note!.Sv);
        Assert.Equal("Samma nod, slag, startdatum och rubrik står redan på rad 3. Raden ger ingen ny aktivitet.", plan.Rows[2].Note!.Sv);
        Assert.Equal((2, 0, 2), (receipt.Added, receipt.Unchanged, receipt.AlreadyThere));
        Assert.Equal(3, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task What_is_wrong_is_told_at_its_cell_and_the_good_rows_are_saved(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await ActivityLists.OfAsync(ActivityLists.Row("1"), ActivityLists.Row("2", kind: "Fika"), ActivityLists.Row("3", visits: "SCS-2025-0099"), ActivityLists.Row("4", form: "Digitalt", town: "Malmö"));

        var plan = await database.PreviewActivitiesAsync(Vast, file);
        var receipt = await database.ImportActivitiesAsync(Vast, file);

        Assert.Equal(["B3", "O4", "I5"], plan.Rows.SelectMany(row => row.Problems).Select(problem => problem.Cell));
        Assert.Equal("Det finns inget besök med referensen SCS-2025-0099.", plan.Rows[2].Problems[0].Reason.Sv);
        Assert.Equal((1, 3), (receipt.Added, receipt.Rejected));
    }

    [Theory, BothEngines]
    public async Task A_downloaded_list_is_corrected_and_changes_only_what_was_corrected(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.Get<ActivityActions>().RegisterAsync(Vast, A.Activity(change: activity => (activity.Notes, activity.Series) = ("Spelas in.", "Filippinska städer")));
        var file = await database.DownloadActivitiesAsync(Vast, change: text => text.Replace(";40;", ";45;"));
        await database.ChangeActivityAsync(activity => activity.Organiser = "Ambassaden");

        var others = await database.PreviewActivitiesAsync(A.NodeLead("mitt"), await database.DownloadActivitiesAsync(A.NodeLead("mitt"), change: text => text.Replace(";40;", ";45;")));
        var receipt = await database.ImportActivitiesAsync(Vast, file);

        Assert.Equal("Aktiviteten SCA-2025-0001 leds av Väst, och du får inte ändra den. Ta bort raden.", Assert.Single(others.Rows).Problems.Single().Reason.Sv);
        Assert.Equal((0, 1, 1), (receipt.Added, receipt.Changed, receipt.Kept));
        var activity = await database.OnlyActivityAsync();
        Assert.Equal((45, "Ambassaden", "Spelas in.", "Filippinska städer"), (activity.Participants, activity.Organiser, activity.Notes, activity.Series));
    }

    [Theory, BothEngines]
    public async Task An_import_is_undone_with_its_loss_shown_first_and_the_same_file_brings_it_back(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportActivitiesAsync(Vast, await ActivityLists.OfAsync(ActivityLists.Row("1")));
        database.Clock.Advance(TimeSpan.FromHours(1));
        var file = await ActivityLists.OfAsync(ActivityLists.Row("1", participants: "60"), ActivityLists.Row("2", kind: "Motbesök", town: "Pune", participants: "9"));
        var batch = (await database.ImportActivitiesAsync(Vast, file)).BatchId!.Value;
        var (stood, undo) = (database.Clock.GetUtcNow().UtcDateTime, database.Get<UndoActions>());
        database.Clock.Advance(TimeSpan.FromHours(1));

        var plan = await undo.PreviewAsync(Vast, batch);
        await Assert.ThrowsAsync<NotAllowed>(() => undo.PreviewAsync(A.NodeLead("mitt"), batch));
        await undo.UndoAsync(Vast, plan);

        Assert.Equal((ImportKind.Activities, 1, 1, 1), (plan.Kind, plan.Withdrawn, plan.SetBack, plan.FieldsSetBack));
        Assert.Equal(
            [("Webinar", null, 1m, 1m), ("Event", null, 0m, 0m), ("OutboundTrip", null, 1m, 0m), ("Participants", null, 69m, 40m), ("Webinar", "vast", 1m, 1m), ("Event", "vast", 0m, 0m), ("OutboundTrip", "vast", 1m, 0m), ("Participants", "vast", 69m, 40m)],
            plan.Figures.Select(figure => (figure.Measure, figure.Receiver, figure.Before ?? -1, figure.After ?? -1)));
        Assert.Equal(40, (await database.OnlyActivityAsync()).Participants);
        Assert.Equal(2, await database.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter(), stood));
        Assert.Empty(await database.Get<HistoryCheck>().FindAsync());
        Assert.Empty(await database.Get<ActivityCheck>().FindAsync());

        var back = await database.PreviewActivitiesAsync(Vast, file);
        await database.ImportActivitiesAsync(Vast, file);
        Assert.Equal([RowKind.Changed, RowKind.Restored], back.Rows.Select(row => row.Kind));
        Assert.Equal(2, await CountAsync(database));
    }

    [Theory, BothEngines]
    public async Task The_history_of_the_programme_names_the_import_and_each_of_its_activities(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        database.Clock.Advance(TimeSpan.FromHours(1));
        await database.ImportActivitiesAsync(A.Coordinator(), await ActivityLists.OfAsync([.. Enumerable.Range(1, 5).Select(id => ActivityLists.Row($"{id}", title: $"Del {id}", node: id == 5 ? "Mitt" : "Väst"))]));
        var history = database.Get<VisitHistory>();

        var page = await history.PageAsync(A.Evaluator(), new HistoryFilter());
        var own = await history.PageAsync(A.NodeLead("mitt"), new HistoryFilter());
        var one = await history.PageAsync(Vast, new HistoryFilter { Reference = "SCA-2025-0002" });
        var opened = await history.PageAsync(Vast, new HistoryFilter(), opened: new OpenedSave(page.Saves[0].At, null));

        Assert.Equal([(5, "5 aktiviteter"), (1, "1")], page.Saves.Select(save => (save.Records, save.Number.Sv)));
        Assert.Equal("aktiviteter.csv", ImportReason.FileOf(page.Saves[0].Why));
        Assert.Equal("Del 5", Assert.Single(Assert.Single(own.Saves).Rows).Name);
        Assert.Equal("Del 2", Assert.Single(Assert.Single(one.Saves).Rows).Name);
        Assert.Equal(4, opened.Saves[0].Rows.Count);
        Assert.Empty((await history.PageAsync(A.NodeLead("syd"), new HistoryFilter())).Saves);
    }

    private static Task<int> CountAsync(TestDb database) => database.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter());
}
