using Bunit;
using SmartCityDashboard.App.Overview;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Overview;

public sealed class OverviewFollowUpTests : FiguresContext
{
    [Theory]
    [InlineData("coordinator", true)]
    [InlineData("reader", false)]
    public async Task The_follow_up_of_each_node_is_the_same_as_everywhere_and_adds_up(string role, bool seesRows)
    {
        await RegisterAsync(A.Visit("vast", "2025-11-03"));
        await RegisterAsync(A.Visit("syd", "2026-01-12"));
        await SignInAsync(role);

        var page = await OpenAsync<OverviewPage>("/");

        var rows = page.FindAll(".status-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        var total = page.FindAll(".status-table tfoot tr > *").Select(cell => cell.TextContent.Trim()).ToList();
        var debt = await Db.Get<ActionQueries>().DebtAsync(A.Reader());
        Assert.Equal(debt.Select(row => (row.Debt.Overdue.ToString(), row.Debt.Days.ToString())), rows.Select(row => (row[3], row[7])));
        for (var column = 3; column < 8; column++) Assert.Equal(total[column], rows.Sum(row => int.Parse(row[column])).ToString());
        Assert.Equal("0 av 2", total[1]);
        Assert.Equal(seesRows, page.FindAll("a[href^='/follow-up']").Count > 0);
        Assert.Equal(seesRows, page.FindAll(".attention a[href='/follow-up?silence=visit-without-report']").Count > 0);
    }
}
