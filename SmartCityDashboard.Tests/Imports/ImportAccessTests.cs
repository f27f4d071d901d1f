using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>Who may import, and for whom.</summary>
public class ImportAccessTests
{
    [Theory]
    [BothEngines(Role.Evaluator)]
    [BothEngines(Role.Reader)]
    [BothEngines(Role.Administrator)]
    public async Task Who_may_not_import_gets_no_preview_no_save_and_no_list_of_imports(Engine engine, Role role)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.OfAsync(Lists.Row());
        var plan = await database.PreviewAsync(A.Coordinator(), file);

        await Assert.ThrowsAsync<NotAllowed>(() => database.PreviewAsync(A.Of(role), file));
        await Assert.ThrowsAsync<NotAllowed>(() => database.Get<ImportActions>().SaveAsync(A.Of(role), file.Request(), plan));
        if (role != Role.Administrator) await Assert.ThrowsAsync<NotAllowed>(() => database.Get<ImportQueries>().RecentAsync(A.Of(role)));
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(A.Coordinator(), new VisitFilter()));
    }

    [Theory, BothEngines]
    public async Task A_node_lead_imports_for_the_own_node_only(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.OfAsync(Lists.Row("1", node: "Väst"), Lists.Row("2", node: "Mitt", others: "Väst"), Lists.Row("3", node: "Kansliet"));

        var plan = await database.PreviewAsync(A.NodeLead("mitt"), file);
        var receipt = await database.ImportAsync(A.NodeLead("mitt"), file);

        Assert.Equal([RowKind.Error, RowKind.New, RowKind.Error], plan.Rows.Select(row => row.Kind));
        Assert.Equal(("D2", "Du får inte importera besök för Väst. Låt den som ansvarar för Väst göra det."), (plan.Rows[0].Problems[0].Cell, plan.Rows[0].Problems[0].Reason.Sv));
        Assert.Equal(["mitt"], receipt.Receivers);
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Node = "vast" }));
    }

    [Theory, BothEngines]
    public async Task A_row_of_another_nodes_list_is_refused_in_plain_words(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1")));

        var plan = await database.PreviewAsync(A.NodeLead("mitt"), await Lists.OfAsync(Lists.Row("1", node: "Mitt")));

        Assert.Contains("Ge då din lista ett annat namn.", Assert.Single(plan.Rows).Problems[0].Reason.Sv, StringComparison.Ordinal);
        Assert.Equal("vast", (await database.OnlyVisitAsync()).LeadReceiver);
    }

    [Theory, BothEngines]
    public async Task A_node_lead_can_not_give_a_visit_away_through_a_list(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1")));

        var receipt = await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1", node: "Syd")));

        Assert.Equal((0, 1), (receipt.Changed, receipt.Rejected));
        Assert.Equal("vast", (await database.OnlyVisitAsync()).LeadReceiver);
    }

    [Theory, BothEngines]
    public async Task Imports_are_shown_to_those_whose_visits_they_touched_and_to_the_coordinator(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var imports = database.Get<ImportQueries>();
        await database.ImportAsync(A.Coordinator(), await Lists.OfAsync(Lists.Row("1"), Lists.Row("2", node: "Sydöst")));

        var batch = Assert.Single(await imports.RecentAsync(A.Coordinator()));

        Assert.Equal(("lista", "lista.csv", 2, "Coordinator"), (batch.List, batch.FileName, batch.Added, batch.By));
        var part = Assert.Single(await imports.RecentAsync(A.NodeLead("vast")));
        Assert.Equal((1, 0, null, true, false), (part.Added, part.Changed, part.Unchanged, part.IsPart, part.MayUndo));
        Assert.True(Assert.Single(await imports.RecentAsync(A.Administrator())).MayUndo);
        Assert.Empty(await imports.RecentAsync(A.NodeLead("syd")));
        Assert.Empty(await imports.RecentAsync(A.Secretariat()));
    }
}
