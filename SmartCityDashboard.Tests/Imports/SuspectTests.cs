using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

public class SuspectTests
{
    [Theory]
    [BothEngines("2025-05-15", "Norge", "BERGEN stadsdelegation", true)]
    [BothEngines("2025-05-09", "Sverige, Norge", "Stadsdelegation från Bergen", true)]
    [BothEngines("2025-05-16", "Norge", "Stadsdelegation från Bergen", false)]
    [BothEngines("2025-05-12", "Danmark", "Stadsdelegation från Bergen", false)]
    [BothEngines("2025-05-12", "Norge", "Stadsdelegation från Oslo", false)]
    public async Task A_near_start_a_common_country_and_the_same_delegation_make_a_suspect(Engine engine, string start, string countries, string delegation, bool suspected)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var known = await database.Get<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-05-12", visit => visit.Delegation = "Stadsdelegation från Bergen"));

        var row = Assert.Single((await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row(start: start, countries: countries, delegation: delegation)))).Rows);

        Assert.Equal(RowKind.New, row.Kind);
        Assert.Equal(suspected ? [known.Reference] : [], row.Suspects.Select(suspect => suspect.Reference));
    }

    [Theory, BothEngines]
    public async Task Rows_of_the_same_list_are_no_suspects_of_each_other(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1")));

        var plan = await database.PreviewAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1"), Lists.Row("2"), Lists.Row("3")));
        var other = await database.Get<ImportActions>().PreviewAsync(A.NodeLead("vast"), (await Lists.OfAsync(Lists.Row("2"))).Request() with { List = "en annan lista" });

        Assert.Equal((2, 0), (plan.Count(RowKind.New), plan.Suspected));
        Assert.Equal(1, other.Suspected);
    }

    [Theory, BothEngines]
    public async Task A_suspect_is_no_block_and_may_be_left_out(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.Get<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-05-12", visit => visit.Delegation = "Stadsdelegation från Bergen"));
        var file = await Lists.OfAsync(Lists.Row("1"), Lists.Row("2"));

        var receipt = await database.ImportAsync(A.NodeLead("vast"), file, new ImportChoices { LeaveOut = new HashSet<int> { 3 } });

        Assert.Equal((1, 1), (receipt.Added, receipt.LeftOut));
        Assert.Equal(2, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter()));
    }
}
