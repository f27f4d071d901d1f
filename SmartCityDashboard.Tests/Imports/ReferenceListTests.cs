using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>The three lists whose totals were published.</summary>
public class ReferenceListTests
{
    [Theory]
    [BothEngines(Lists.Vast2019, 42, 506, 46, 25)]
    [BothEngines(Lists.December2020, 122, 1785, 93, 60)]
    [BothEngines(Lists.Late2020, 4, 230, 2, 4)]
    public async Task A_reference_list_gives_its_published_totals(Engine engine, string name, int visits, int participants, int meetings, int countries)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.ReadAsync(name);

        var plan = await database.PreviewAsync(A.Coordinator(), file);

        Assert.Equal(new ImportTotals(visits, participants, meetings, countries), plan.Totals);
        Assert.Equal((visits, 0, 0), (plan.Count(RowKind.New), plan.Count(RowKind.Error), plan.Suspected));
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(A.Coordinator(), new VisitFilter()));
    }

    [Theory, BothEngines]
    public async Task The_same_file_again_changes_nothing(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var (lead, file) = (A.NodeLead("vast"), await Lists.ReadAsync(Lists.Vast2019));
        var first = await database.ImportAsync(lead, file);
        var changes = await database.Storage.ChangesAsync();
        database.Clock.Advance(TimeSpan.FromDays(1));

        var plan = await database.PreviewAsync(lead, file);
        var again = await database.ImportAsync(lead, file);

        Assert.Equal((42, 0, 0), (first.Added, first.Changed, first.Rejected));
        Assert.Equal(["vast"], first.Receivers);
        Assert.Equal((42, 0), (plan.Count(RowKind.Unchanged), plan.ToSave(ImportChoices.None)));
        Assert.Equal((null, 0, 0, 42), (again.BatchId, again.Added, again.Changed, again.Unchanged));
        Assert.Equal(changes, await database.Storage.ChangesAsync());
        Assert.Single(await database.Get<ImportQueries>().RecentAsync(lead));
    }

    [Theory, BothEngines]
    public async Task Lists_follow_each_other_and_the_time_between_them_keeps_its_figures(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var queries = database.Get<VisitQueries>();
        await database.ImportAsync(A.Coordinator(), await Lists.ReadAsync(Lists.December2020));
        database.Clock.Advance(TimeSpan.FromHours(1));
        var between = database.Clock.GetUtcNow().UtcDateTime;
        database.Clock.Advance(TimeSpan.FromHours(1));

        await database.ImportAsync(A.Coordinator(), await Lists.ReadAsync(Lists.Late2020));

        Assert.Equal(126, await queries.CountAsync(A.Evaluator(), new VisitFilter()));
        Assert.Equal(122, await queries.CountAsync(A.Evaluator(), new VisitFilter(), between));
    }

    [Fact]
    public async Task A_downloaded_copy_is_the_same_list()
    {
        await using var bytes = File.OpenRead(Lists.PathOf(Lists.Vast2019));

        var copy = await ImportFile.ReadAsync(bytes, "C:\\Hämtade filer\\besok-vast-2019 (2) - Kopia.csv");

        Assert.Equal("besok-vast-2019", copy.ListName);
        Assert.Equal((await Lists.ReadAsync(Lists.Vast2019)).Hash, copy.Hash);
    }
}
