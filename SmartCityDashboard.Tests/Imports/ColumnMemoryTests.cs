using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>What somebody chose for the headings of a list is proposed the next time, to those whose list it is.</summary>
public class ColumnMemoryTests
{
    private static readonly string Odd = Lists.Headings.Replace("Delegation", "Vilka kom") + ";Fika";

    [Theory, BothEngines]
    public async Task A_choice_is_proposed_the_next_time_with_the_day_it_was_made(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await ChooseAndSaveAsync(database, A.NodeLead("vast"), null);
        database.Clock.Advance(TimeSpan.FromDays(30));

        var proposal = await ProposeAsync(database, A.NodeLead("vast"));

        Assert.Equal((0, 0), (proposal.Match.Unrecognised.Count, proposal.Match.Missing.Count));
        Assert.Equal(nameof(VisitDetails.Delegation), proposal.Request.Columns[5]);
        Assert.DoesNotContain(13, proposal.Request.Columns.Keys);
        Assert.Equal(SwedishTime.DayOf(TestDb.Start.UtcDateTime), SwedishTime.DayOf(proposal.RememberedAt!.Value));
    }

    [Theory, BothEngines]
    public async Task What_a_node_chose_is_proposed_to_that_node_only(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await ChooseAndSaveAsync(database, A.NodeLead("vast"), null);

        Assert.Null((await ProposeAsync(database, A.NodeLead("syd"))).RememberedAt);
        Assert.Null((await ProposeAsync(database, A.Secretariat())).RememberedAt);
        Assert.Null((await ProposeAsync(database, A.Coordinator())).RememberedAt);
        Assert.Null((await ProposeAsync(database, A.NodeLead("syd"), "vast")).RememberedAt);
        Assert.NotNull((await ProposeAsync(database, A.Coordinator(), "vast")).RememberedAt);
    }

    [Theory, BothEngines]
    public async Task A_coordinators_list_without_a_node_is_the_programmes(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await ChooseAndSaveAsync(database, A.Coordinator(), null);

        Assert.NotNull((await ProposeAsync(database, A.Coordinator())).RememberedAt);
        Assert.Null((await ProposeAsync(database, A.NodeLead("vast"))).RememberedAt);
    }

    [Theory, BothEngines]
    public async Task A_preview_remembers_nothing_and_neither_does_a_list_that_nobody_chose_columns_for(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var request = Chosen(await FileAsync());
        await database.Get<ImportActions>().PreviewAsync(A.NodeLead("vast"), request);
        Assert.Null((await ProposeAsync(database, A.NodeLead("vast"))).RememberedAt);

        await SaveAsync(database, A.NodeLead("vast"), request with { ColumnsChosen = false });

        Assert.Null((await ProposeAsync(database, A.NodeLead("vast"))).RememberedAt);
    }

    [Theory, BothEngines]
    public async Task A_choice_can_be_changed_and_forgotten_and_its_past_is_kept(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var lead = A.NodeLead("vast");
        await ChooseAndSaveAsync(database, lead, null);
        var other = Chosen(await FileAsync("2"));
        await SaveAsync(database, lead, other with { Columns = new Dictionary<int, string>(other.Columns) { [13] = nameof(VisitDetails.Notes) } });
        Assert.Equal(nameof(VisitDetails.Notes), (await ProposeAsync(database, lead)).Request.Columns[13]);

        await database.Get<ImportActions>().ForgetColumnsAsync(lead, await FileAsync());

        var proposal = await ProposeAsync(database, lead);
        Assert.Null(proposal.RememberedAt);
        Assert.Equal([5, 13], proposal.Match.Unrecognised);
        Assert.Empty(await database.Get<HistoryCheck>().FindAsync());
    }

    [Theory, BothEngines]
    public async Task A_remembered_choice_takes_a_field_from_the_heading_that_would_have_it(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var file = await Lists.NamedAsync("lista.csv", Lists.Headings + ";Vilka kom", Lists.Row() + ";Staden Bergen");
        var plain = file.Request();
        var columns = plain.Columns.Where(pair => pair.Key != 5).Append(new(13, nameof(VisitDetails.Delegation))).ToDictionary();
        await SaveAsync(database, A.NodeLead("vast"), plain with { Columns = columns, ColumnsChosen = true });

        var proposal = await database.Get<ImportQueries>().ProposeAsync(A.NodeLead("vast"), file);

        Assert.Equal(columns.OrderBy(pair => pair.Key), proposal.Request.Columns);
        Assert.Equal("Staden Bergen", (await database.OnlyVisitAsync()).Delegation);
    }

    [Fact]
    public async Task Who_may_not_import_forgets_nothing()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        await ChooseAndSaveAsync(database, A.NodeLead("vast"), null);

        await Assert.ThrowsAsync<NotAllowed>(async () => await database.Get<ImportActions>().ForgetColumnsAsync(A.Evaluator(), await FileAsync(), "vast"));
        await database.Get<ImportActions>().ForgetColumnsAsync(A.NodeLead("syd"), await FileAsync(), "vast");

        Assert.NotNull((await ProposeAsync(database, A.NodeLead("vast"))).RememberedAt);
    }

    private static Task<ImportFile> FileAsync(string id = "1") => Lists.NamedAsync("lista.csv", Odd, Lists.Row(id) + ";ja");

    private static ImportRequest Chosen(ImportFile file)
    {
        var request = file.Request();
        return request with { Columns = new Dictionary<int, string>(request.Columns) { [5] = nameof(VisitDetails.Delegation) }, ColumnsChosen = true };
    }

    private static async Task ChooseAndSaveAsync(TestDb database, Viewer viewer, string? node) =>
        await SaveAsync(database, viewer, Chosen(await FileAsync()) with { DefaultReceiver = node });

    private static async Task SaveAsync(TestDb database, Viewer viewer, ImportRequest request)
    {
        var imports = database.Get<ImportActions>();
        await imports.SaveAsync(viewer, request, await imports.PreviewAsync(viewer, request));
    }

    private static async Task<ImportProposal> ProposeAsync(TestDb database, Viewer viewer, string? node = null) =>
        await database.Get<ImportQueries>().ProposeAsync(viewer, await FileAsync(), node);
}
