using CsCheck;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>A downloaded list of visits can be corrected and imported again: only what was corrected changes.</summary>
public class DownloadRoundTripTests
{
    [Theory]
    [BothEngines("sv")]
    [BothEngines("en")]
    public Task Whatever_is_downloaded_comes_in_unchanged(Engine engine, string language) => History.Of(2, 10).SampleAsync(async steps =>
    {
        await using var database = await TestDb.CreateAsync(engine);
        var play = new HistoryPlay(database);
        foreach (var step in steps) await play.PlayAsync(step);

        foreach (var viewer in (Viewer[])[A.Coordinator(), A.NodeLead("vast"), A.Secretariat()])
        {
            var file = await DownloadAsync(database, viewer, language);
            if (file is null) continue;
            var proposal = await database.Get<ImportQueries>().ProposeAsync(viewer, file);
            Assert.Equal((0, 0), (proposal.Match.Unrecognised.Count, proposal.Match.Missing.Count));
            var plan = await database.Get<ImportActions>().PreviewAsync(viewer, proposal.Request);
            Assert.All(plan.Rows, row => Assert.Equal((RowKind.Unchanged, ""), (row.Kind, string.Join(' ', row.Problems.Select(problem => problem.Reason.Sv)))));
        }
    }, iter: 3, threads: 1);

    [Theory, BothEngines]
    public async Task A_corrected_cell_changes_the_visit_and_keeps_what_the_list_does_not_hold(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await RegisterAsync(database);

        var receipt = await database.ImportAsync(A.NodeLead("vast"), (await DownloadAsync(database, A.NodeLead("vast"), change: text => text.Replace(";12;", ";15;")))!);

        Assert.Equal((0, 1, 0), (receipt.Added, receipt.Changed, receipt.Rejected));
        var visit = await database.OnlyVisitAsync();
        Assert.Equal((15, "Lund", "Rådhuset"), (visit.Participants, visit.Stops.Single().Town, visit.Stops[0].Objects.Single()));
    }

    [Theory, BothEngines]
    public async Task What_was_saved_here_after_the_download_is_kept(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await RegisterAsync(database);
        var file = (await DownloadAsync(database, A.NodeLead("vast"), change: text => text.Replace(";12;", ";15;").Replace("Fysiskt", "Hybrid")))!;
        await database.ChangeByHandAsync(visit => visit.Participants = 20);

        var plan = await database.PreviewAsync(A.NodeLead("vast"), file);
        await database.ImportAsync(A.NodeLead("vast"), file);

        Assert.Equal([("Participants", true), ("Format", false)], Assert.Single(plan.Rows).Fields.Select(field => (field.Field, field.IsConflict)));
        var visit = await database.OnlyVisitAsync();
        Assert.Equal((20, VisitFormat.Hybrid), (visit.Participants, visit.Format));
    }

    [Theory, BothEngines]
    public async Task An_import_of_a_downloaded_list_is_undone_and_made_again(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await RegisterAsync(database);
        var file = (await DownloadAsync(database, A.NodeLead("vast"), change: text => text.Replace(";12;", ";15;")))!;
        var batch = (await database.ImportAsync(A.NodeLead("vast"), file)).BatchId!.Value;
        var undo = database.Get<UndoActions>();
        await undo.UndoAsync(A.NodeLead("vast"), await undo.PreviewAsync(A.NodeLead("vast"), batch));
        Assert.Equal(12, (await database.OnlyVisitAsync()).Participants);

        var plan = await database.PreviewAsync(A.NodeLead("vast"), file);

        Assert.Equal((RowKind.Changed, 1), (Assert.Single(plan.Rows).Kind, plan.ToSave(ImportChoices.None)));
    }

    [Theory, BothEngines]
    public async Task Rows_of_others_that_were_changed_and_references_that_are_none_are_told(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await RegisterAsync(database);

        var others = await database.PreviewAsync(A.NodeLead("mitt"), (await DownloadAsync(database, A.NodeLead("mitt"), change: text => text.Replace(";12;", ";15;")))!);
        var none = await database.PreviewAsync(A.NodeLead("vast"), (await DownloadAsync(database, A.NodeLead("vast"), change: text => text.Replace("SCS-2025-0001", "SCS-2025-0099")))!);

        Assert.Equal("Besöket SCS-2025-0001 leds av Väst, och du får inte ändra det. Ta bort raden.", Assert.Single(others.Rows).Problems.Single().Reason.Sv);
        Assert.StartsWith("Det finns inget besök SCS-2025-0099.", Assert.Single(none.Rows).Problems[0].Reason.Sv, StringComparison.Ordinal);
    }

    private static Task<VisitReceipt> RegisterAsync(TestDb database) => database.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: visit =>
    {
        visit.Notes = "Vill se spårvagnarna.";
        visit.Companies = [new("5599901013", "Ek & Son AB")];
        visit.Stops = [new() { Receiver = "syd", Town = "Lund", County = "12", Objects = ["Rådhuset"] }];
    }));

    /// <summary>As the page gives it; null when there is no row.</summary>
    private static async Task<ImportFile?> DownloadAsync(TestDb database, Viewer viewer, string language = "sv", Func<string, string>? change = null)
    {
        var culture = Cultures.All.Single(one => one.TwoLetterISOLanguageName == language);
        var lists = await database.Get<ProgrammeQueries>().ListsAsync(viewer);
        var visits = database.Get<VisitQueries>();
        if (await visits.CountAsync(viewer, new VisitFilter()) == 0) return null;
        using var file = new MemoryStream();
        var papers = new Papers { Title = ImportTexts.TemplateName(ImportKind.Visits), AsOf = DateTime.UnixEpoch, Filters = Text.Same("–"), LeftOut = Text.Same("–") };
        await CsvWriter.WriteAsync(file, VisitColumns.List.For(lists, culture), visits.AllAsync(viewer, new VisitFilter()).Select(visit => new ListLine<VisitDetails>(visit.Reference, visit)), culture, papers);
        var text = System.Text.Encoding.UTF8.GetString(file.ToArray());
        return await ImportFile.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(change is null ? text : change(text))), "besok-2026-03-16.csv");
    }
}
