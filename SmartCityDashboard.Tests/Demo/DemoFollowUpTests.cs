using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Demo;

/// <summary>The follow-up of the demonstration has something of everything.</summary>
public sealed class DemoFollowUpTests(DemoWorld world) : IClassFixture<DemoWorld>
{
    private ActionQueries Actions => world.Database.Get<ActionQueries>();

    [Fact]
    public async Task Every_held_visit_is_in_the_process()
    {
        var reports = world.Database.Get<ReportQueries>();
        var held = world.Visits.Count(visit => visit.Status == VisitStatus.Held);
        Assert.Equal(held, await reports.CountAsync(Viewer.System, new ReportFilter()) + await reports.CountAsync(Viewer.System, new ReportFilter { State = ReportState.Submitted }));
    }

    [Fact]
    public async Task Every_state_occurs_and_every_kind_of_owner()
    {
        foreach (var state in Enum.GetValues<ActionState>()) Assert.NotEqual(0, await Actions.CountAsync(Viewer.System, new ActionFilter { State = state }));
        foreach (var kind in Enum.GetValues<OwnerKind>()) Assert.NotEqual(0, await Actions.CountAsync(Viewer.System, new ActionFilter { Kind = kind }));
        foreach (var band in Enum.GetValues<AgeBand>()) Assert.NotEqual(0, await Actions.CountAsync(Viewer.System, new ActionFilter { Band = band }));
    }

    [Fact]
    public async Task A_good_deal_is_late_and_most_is_not()
    {
        var debt = (await Actions.DebtAsync(Viewer.System)).Aggregate(Debt.None, (sum, row) => sum + row.Debt);
        Assert.InRange(debt.Overdue, 10, debt.Open / 2);
        Assert.InRange((await world.Database.Get<ReportQueries>().ByNodeAsync(Viewer.System)).Sum(row => row.Debt.Overdue), 3, 60);
    }

    [Fact]
    public async Task The_next_meeting_has_reports_to_decide_and_earlier_ones_have_decided()
    {
        var agenda = await world.Database.Get<ReportQueries>().AgendaAsync(A.Coordinator());
        Assert.NotEmpty(agenda.Rows);
        Assert.NotEmpty(await world.Database.Get<ReportQueries>().DecidedAsync(A.Coordinator(), agenda.Last!.Id));
    }

    [Fact]
    public async Task A_node_lead_has_a_morning_with_something_late_and_something_ahead()
    {
        var id = await world.Database.Get<MemberActions>().SignInAsync(Personas.Find("nodelead-vast")!);
        var work = await Actions.WorkAsync((await world.Database.Get<MemberQueries>().ViewerAsync(id))!);
        Assert.NotEqual(0, work.Late.Count);
        Assert.NotEqual(0, work.Later);
    }

    [Fact]
    public async Task As_of_a_year_ago_other_actions_were_open()
    {
        var then = SwedishTime.EndOf(DateOnly.FromDateTime(TestDb.Start.Date).AddYears(-1));
        Assert.NotEqual((await Actions.DebtAsync(Viewer.System)).Sum(row => row.Debt.Days), (await Actions.DebtAsync(Viewer.System, then)).Sum(row => row.Debt.Days));
    }
}
