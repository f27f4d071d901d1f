using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>How one receiver's follow-up stands: its reports, and the debt of its actions.</summary>
public sealed record NodeStatus(string Node, NodeReports Reports, Debt Debt)
{
    /// <summary>Every receiver in the programme's order, by two grouped questions that are remembered.</summary>
    public static async Task<IReadOnlyList<NodeStatus>> AllAsync(ReportQueries reports, ActionQueries actions, Viewer viewer, DateTime? asOf, CancellationToken token)
    {
        var debts = (await actions.DebtAsync(viewer, asOf, token)).ToDictionary(row => row.Node, row => row.Debt);
        return [.. (await reports.ByNodeAsync(viewer, asOf, token)).Select(row => new NodeStatus(row.Node, row, debts.GetValueOrDefault(row.Node, Debt.None)))];
    }

    public static NodeStatus Sum(IEnumerable<NodeStatus> rows) => rows.Aggregate(new NodeStatus("", new NodeReports("", 0, 0, 0, Debt.None), Debt.None), (sum, row) => new NodeStatus(
        "",
        new NodeReports("", sum.Reports.Due + row.Reports.Due, sum.Reports.Submitted + row.Reports.Submitted, sum.Reports.InTime + row.Reports.InTime, sum.Reports.Debt + row.Reports.Debt),
        sum.Debt + row.Debt));
}
