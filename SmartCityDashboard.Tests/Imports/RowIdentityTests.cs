using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>A row is known by its list and its id; what was changed by hand since is kept unless the importer chooses the file.</summary>
public class RowIdentityTests
{
    [Theory, BothEngines]
    public async Task A_changed_cell_changes_the_visit(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));

        var plan = await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(participants: "ca 15", others: "Syd")));
        var receipt = await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(participants: "ca 15", others: "Syd")));

        var row = Assert.Single(plan.Rows);
        Assert.Equal(RowKind.Changed, row.Kind);
        Assert.Equal([("Övriga noder", "", "Syd"), ("Antal deltagare", "12", "15 (Uppskattat)")], row.Fields.Select(field => (field.Label.Sv, field.Now, field.InFile)));
        Assert.Equal((0, 1), (receipt.Added, receipt.Changed));
        var visit = await database.OnlyVisitAsync();
        Assert.Equal((15, ParticipantsKind.Estimated, "syd"), (visit.Participants, visit.ParticipantsKind, Assert.Single(visit.Stops).Receiver));
    }

    [Theory, BothEngines]
    public async Task A_field_changed_by_hand_is_a_conflict_and_kept(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        await database.ChangeByHandAsync(visit => visit.Participants = 14);

        var same = await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        var plan = await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(participants: "20", format: "Hybrid")));
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(participants: "20", format: "Hybrid")));

        Assert.Equal((RowKind.Conflict, 0), (Assert.Single(same.Rows).Kind, same.ToSave(ImportChoices.None)));
        Assert.Equal([("Participants", true), ("Format", false)], Assert.Single(plan.Rows).Fields.Select(field => (field.Field, field.IsConflict)));
        var visit = await database.OnlyVisitAsync();
        Assert.Equal((14, VisitFormat.Hybrid), (visit.Participants, visit.Format));
    }

    [Theory, BothEngines]
    public async Task The_importer_may_choose_the_file_in_a_conflict(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        await database.ChangeByHandAsync(visit => visit.Participants = 14);
        var file = await Lists.OfAsync(Lists.Row(participants: "20"));

        await database.ImportAsync(A.NodeLead("vast"), file, new ImportChoices { UseFile = new HashSet<(int, string)> { (2, nameof(VisitDetails.Participants)) } });

        Assert.Equal(20, (await database.OnlyVisitAsync()).Participants);
        Assert.Equal(RowKind.Unchanged, Assert.Single((await database.PreviewAsync(A.NodeLead("vast"), file)).Rows).Kind);
    }

    [Theory, BothEngines]
    public async Task What_the_list_does_not_speak_of_stays(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(others: "Syd")));
        await database.ChangeByHandAsync(visit =>
        {
            visit.Notes = "Vill se spårvagnarna.";
            visit.Stops[0].Town = "Malmö";
        });

        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(others: "Syd, Mitt", participants: "13")));

        var visit = await database.OnlyVisitAsync();
        Assert.Equal((13, "Vill se spårvagnarna."), (visit.Participants, visit.Notes));
        Assert.Equal([("syd", "Malmö"), ("mitt", null)], visit.Stops.Select(stop => (stop.Receiver, stop.Town)));
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_visit_is_left_and_the_row_says_so(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        var visit = (Visit)await database.OnlyVisitAsync();
        await database.Get<VisitActions>().WithdrawAsync(A.NodeLead("vast"), visit.Reference, visit.Version, "Dubblett", null);

        var row = Assert.Single((await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(participants: "13")))).Rows);

        Assert.Equal((RowKind.Unchanged, ImportTexts.Withdrawn(ImportKind.Visits).With(visit.Reference)), (row.Kind, row.Note));
    }

    [Theory, BothEngines]
    public async Task A_plan_that_no_longer_holds_is_refused(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var (lead, file) = (A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        var shown = await database.PreviewAsync(lead, file);
        await database.ImportAsync(lead, file);

        await Assert.ThrowsAsync<PlanChanged>(() => database.Get<ImportActions>().SaveAsync(lead, file.Request(), shown));

        Assert.Equal(1, await database.Get<VisitQueries>().CountAsync(lead, new VisitFilter()));
    }
}
