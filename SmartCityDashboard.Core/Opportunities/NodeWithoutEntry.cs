using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>A node where nothing has been entered for 30 days, or ever. In July the offices are closed: then the rule is silent, and the days of July do not count.</summary>
public sealed class NodeWithoutEntry : SilenceRule
{
    private const int July = 7, QuietDays = 30;

    public override string Key => "node-without-entry";

    public override Text Name { get; } = new("Nod utan registreringar på 30 dagar", "Node without any entry for 30 days");

    public override Text Advice { get; } = new("Fråga noden hur det går.", "Ask the node how it goes.");

    public override Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token)
    {
        var since = SwedishTime.StartOf(LastHeard(today));
        var (visits, activities, actions, reports, cases) = (db.Visits, db.Activities, db.FollowUpActions, db.BusinessReports, db.Opportunities);
        return Task.FromResult(db.Nodes
            .Where(node => today.Month != July && node.Kind == ReceiverKind.Node)
            .Select(node => new
            {
                node.Code,
                node.Order,
                Visit = visits.Where(row => row.LeadReceiver == node.Code).Max(row => (DateTime?)EF.Property<DateTime>(row, HistoryTwins.RecordedAt)),
                Activity = activities.Where(row => row.LeadReceiver == node.Code).Max(row => (DateTime?)EF.Property<DateTime>(row, HistoryTwins.RecordedAt)),
                Action = actions.Where(row => row.Node == node.Code).Max(row => (DateTime?)EF.Property<DateTime>(row, HistoryTwins.RecordedAt)),
                Report = reports.Where(row => row.Node == node.Code).Max(row => row.SubmittedAt),
                Case = cases.Where(row => row.LeadReceiver == node.Code).Max(row => (DateTime?)EF.Property<DateTime>(row, HistoryTwins.RecordedAt)),
            })
            // The later of two, one after the other: the engines do not agree on the greatest of several with null among them.
            .Select(node => new { node.Code, node.Order, node.Action, node.Report, node.Case, Last = node.Visit == null || node.Activity > node.Visit ? node.Activity : node.Visit })
            .Select(node => new { node.Code, node.Order, node.Report, node.Case, Last = node.Last == null || node.Action > node.Last ? node.Action : node.Last })
            .Select(node => new { node.Code, node.Order, node.Case, Last = node.Last == null || node.Report > node.Last ? node.Report : node.Last })
            .Select(node => new { node.Code, node.Order, Last = node.Last == null || node.Case > node.Last ? node.Case : node.Last })
            .Where(node => node.Last == null || node.Last < since)
            .OrderBy(node => node.Order)
            .Select(node => new SilentRow { Node = node.Code, SinceAt = node.Last }));
    }

    /// <summary>The last day on which an entry is recent enough.</summary>
    internal static DateOnly LastHeard(DateOnly today)
    {
        var (day, left) = (today, QuietDays);
        while (left > 0)
        {
            day = day.AddDays(-1);
            if (day.Month != July) left--;
        }

        return day;
    }
}
