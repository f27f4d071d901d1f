using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>From reports to what a list shows, with one query for the visits.</summary>
internal static class ReportRows
{
    public static async Task<IReadOnlyList<ReportRow>> OfAsync(DashboardDb db, IReadOnlyList<BusinessReport> reports, CancellationToken token)
    {
        if (reports.Count == 0) return [];
        var today = Overdue.Today(db);
        var ids = reports.Select(report => report.VisitId).ToList();
        var visits = await db.Visits.Where(visit => ids.Contains(visit.Id)).Select(visit => new { visit.Id, visit.Reference, visit.Delegation, visit.EndOn }).ToDictionaryAsync(visit => visit.Id, token);
        return
        [
            .. reports.Select(report => new ReportRow
            {
                VisitId = report.VisitId,
                Reference = visits[report.VisitId].Reference,
                Delegation = visits[report.VisitId].Delegation,
                VisitEndOn = visits[report.VisitId].EndOn,
                Node = report.Node,
                Version = report.Version,
                DueOn = report.DueOn,
                DaysOverdue = Overdue.Days(report, today),
                SubmittedOn = report.SubmittedOn,
                SubmittedBy = report.SubmittedBy,
                Potential = report.Potential,
                NextStep = report.NextStep,
                NoBusinessBecause = report.NoBusinessBecause,
                Outcome = report.Outcome,
                Decision = report.Decision,
                MeetingId = report.MeetingId,
                MayEdit = db.AsOf is null && db.Viewer.May(Permission.EditVisits, report.Node),
            }),
        ];
    }

    /// <summary>Reports that are to be written, the most late first.</summary>
    /// <param name="nodes">Null is all.</param>
    public static Task<List<BusinessReport>> OpenAsync(DashboardDb db, IReadOnlyList<string>? nodes, int size, CancellationToken token)
    {
        var reports = db.BusinessReports.Where(Overdue.Open<BusinessReport>());
        if (nodes is [var only]) reports = reports.Where(row => row.Node == only);
        else if (nodes is not null) reports = reports.Where(row => nodes.Contains(row.Node));
        return reports.OrderBy(row => row.OpenDay).ThenBy(row => row.Id).AsNoTracking().Take(size).ToListAsync(token);
    }
}
