using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>Imported visits are followed up like all others, from the first day of the process.</summary>
public sealed class ImportedVisitTests
{
    [Theory]
    [BothEngines(Lists.Vast2019)]
    [BothEngines(Lists.December2020)]
    public async Task The_lists_from_before_the_process_have_no_debt(Engine engine, string name)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await db.ImportAsync(A.Coordinator(), await Lists.ReadAsync(name));

        Assert.All(await db.Get<ActionQueries>().DebtAsync(A.Reader()), row => Assert.Equal(Debt.None, row.Debt));
        Assert.All(await db.Get<ReportQueries>().ByNodeAsync(A.Reader()), row => Assert.Equal((0, Debt.None), (row.Due, row.Debt)));
        var first = (await db.Get<VisitQueries>().ListAsync(A.Coordinator(), new VisitFilter())).Rows[0];
        Assert.True((await db.Get<ReportQueries>().ViewAsync(A.NodeLead(first.LeadReceiver), first.Reference)).MayStart);
    }

    [Theory, BothEngines]
    public async Task A_later_imported_visit_starts_its_process_in_the_import_and_once(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var file = await Lists.OfAsync(Lists.Row("1"), Lists.Row("2", status: "Bekräftat"), Lists.Row("3", "2020-12-31"));
        await db.ImportAsync(A.NodeLead("vast"), file);
        await db.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1", participants: "30"), Lists.Row("2", status: "Bekräftat"), Lists.Row("3", "2020-12-31")));

        Assert.Equal(1, await db.Get<ReportQueries>().CountAsync(A.Coordinator(), new ReportFilter()));
        Assert.Equal(4, await db.Get<ActionQueries>().CountAsync(A.Coordinator(), new ActionFilter()));
        await db.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row("1", "2025-06-02", participants: "30")));
        Assert.Equal(new DateOnly(2025, 6, 17), Assert.Single((await db.Get<ReportQueries>().ListAsync(A.Coordinator(), new ReportFilter())).Rows).DueOn);
    }
}
