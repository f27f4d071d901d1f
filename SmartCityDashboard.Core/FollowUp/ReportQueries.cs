using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Answers about business reports. Every answer can be asked as of an instant.</summary>
public sealed class ReportQueries(DashboardStorage storage)
{
    public const int PageSize = 50;
    private readonly StandingAnswers<IReadOnlyList<NodeReports>> byNode = new(storage);

    /// <summary>Reports to be written by due day, or submitted ones with the newest first.</summary>
    /// <param name="cursor">Next of the page before; null is the first page.</param>
    public async Task<ReportPage> ListAsync(Viewer viewer, ReportFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var reports = await PageAsync(Matching(db, filter), filter, VisitCursor.Read(cursor), size + 1, token);
        var more = reports.Count > size;
        if (more) reports.RemoveAt(size);
        return new ReportPage(await ReportRows.OfAsync(db, reports, token), more ? After(reports[^1]) : null);
    }

    public async Task<int> CountAsync(Viewer viewer, ReportFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await Matching(db, filter).CountAsync(token);
    }

    /// <exception cref="NotFound">When there is no such visit at that instant.</exception>
    public async Task<ReportView> ViewAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visit = await db.Visits.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        await VisitReader.FillAsync(db, [visit], withNotes: false, token);
        var report = await db.BusinessReports.AsNoTracking().SingleOrDefaultAsync(row => row.VisitId == visit.Id, token);
        var process = report is null ? null : (await Processes.ReadAsync(db, token)).Number(report.Process);
        var actions = await db.FollowUpActions.AsNoTracking().Where(row => row.VisitId == visit.Id).ToListAsync(token);
        var mayEdit = asOf is null && viewer.May(Permission.EditVisits, visit.LeadReceiver);
        var changedAt = report is null ? (DateTime?)null : await db.BusinessReports.Where(row => row.Id == report.Id).Select(row => EF.Property<DateTime>(row, HistoryTwins.RecordedAt)).SingleAsync(token);
        var maySeeHistory = asOf is null && viewer.May(Permission.SeeHistory, visit.LeadReceiver);
        return new ReportView
        {
            Report = report,
            Process = process,
            Visit = visit,
            Actions = await ActionRows.OfAsync(db, [.. actions.OrderBy(row => !row.IsOpen).ThenBy(row => row.IsOpen ? row.DueOn : row.ClosedOn).ThenBy(row => row.Id)], token),
            Missing = process?.First(StepKind.BusinessReport) is { } step ? await GateCheck.MissingAsync(db, visit.Id, process.GatesBefore(step), token) : Gates.None,
            Meeting = report?.MeetingId is { } meeting ? await db.Meetings.AsNoTracking().SingleOrDefaultAsync(row => row.Id == meeting, token) : null,
            DaysOverdue = report is null ? 0 : Overdue.Days(report, Overdue.Today(db)),
            MayEdit = mayEdit && report is { Lapsed: false, Outcome: null or DecisionOutcome.MoreInformation },
            MayStart = mayEdit && report is null && visit.Status == VisitStatus.Held,
            MayDecide = asOf is null && report is { IsSubmitted: true } && viewer.May(Permission.DecideReports),
            ChangedAt = changedAt,
            ChangedBy = maySeeHistory && changedAt is not null ? await db.Changes.Where(change => change.At == changedAt).Select(change => change.By).SingleAsync(token) : "",
        };
    }

    /// <summary>What there is to decide at the next meeting: everything submitted that is undecided.</summary>
    public async Task<Agenda> AgendaAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var today = Overdue.Today(db);
        var meetings = await db.Meetings.AsNoTracking().OrderByDescending(row => row.HeldOn).ToListAsync(token);
        var undecided = await Matching(db, new ReportFilter { State = ReportState.Undecided }).OrderBy(row => row.Outcome != null).ThenBy(row => row.SubmittedAt).ThenBy(row => row.Id).AsNoTracking().ToListAsync(token);
        return new Agenda(meetings, meetings.FirstOrDefault(row => row.HeldOn < today), await ReportRows.OfAsync(db, undecided, token));
    }

    /// <summary>What one meeting decided, in the order of submission.</summary>
    public async Task<IReadOnlyList<ReportRow>> DecidedAsync(Viewer viewer, Guid meeting, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await ReportRows.OfAsync(db, await db.BusinessReports.AsNoTracking().Where(row => row.MeetingId == meeting).OrderBy(row => row.SubmittedAt).ThenBy(row => row.Id).ToListAsync(token), token);
    }

    /// <summary>Coverage of reports on international visits, and debt of all reports, for every receiver in its order. The columns add up. For everybody who may see figures.</summary>
    public Task<IReadOnlyList<NodeReports>> ByNodeAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        return byNode.AskAsync(viewer, "reports", asOf, db => ByNodeAsync(db, token), token);
    }

    private static async Task<IReadOnlyList<NodeReports>> ByNodeAsync(DashboardDb db, CancellationToken token)
    {
        var today = Overdue.Today(db);
        // The visits that K06 counts: a test holds the two together.
        var counted = db.VisitsToCount.Where(visit => visit.Status == VisitStatus.Held && visit.Reach == Reach.International);
        var due = await db.ReportsToCount.Where(row => !row.Lapsed && row.DueOn < today && counted.Any(visit => visit.Id == row.VisitId)).GroupBy(row => row.Node)
            .Select(rows => new
            {
                rows.Key,
                Due = rows.Count(),
                Submitted = rows.Sum(row => row.SubmittedOn != null ? 1 : 0),
                InTime = rows.Sum(row => row.SubmittedOn <= row.DueOn ? 1 : 0),
            })
            .ToDictionaryAsync(row => row.Key, token);
        var open = await db.ReportsToCount.Where(Overdue.Open<BusinessReport>()).GroupBy(row => row.Node).Select(Overdue.Sums<string, BusinessReport>(today)).ToDictionaryAsync(row => row.Key, token);
        var nodes = await db.Nodes.OrderBy(node => node.Order).Select(node => node.Code).ToListAsync(token);
        return
        [
            .. nodes.Select(node => due.GetValueOrDefault(node) is { } known
                ? new NodeReports(node, known.Due, known.Submitted, known.InTime, open.GetValueOrDefault(node)?.Debt ?? Debt.None)
                : new NodeReports(node, 0, 0, 0, open.GetValueOrDefault(node)?.Debt ?? Debt.None)),
        ];
    }

    private static IQueryable<BusinessReport> Matching(DashboardDb db, ReportFilter filter)
    {
        var reports = db.BusinessReports;
        if (filter.Node is { } node) reports = reports.Where(row => row.Node == node);
        return filter.State switch
        {
            ReportState.Due => reports.Where(Overdue.Open<BusinessReport>()),
            ReportState.Late => reports.Where(Overdue.At<BusinessReport>(Overdue.Today(db))),
            ReportState.Submitted => reports.Where(row => row.SubmittedOn != null && !row.Lapsed),
            _ => reports.Where(row => row.SubmittedOn != null && !row.Lapsed && (row.Outcome == null || row.Outcome == DecisionOutcome.MoreInformation)),
        };
    }

    private static Task<List<BusinessReport>> PageAsync(IQueryable<BusinessReport> matching, ReportFilter filter, VisitCursor? cursor, int size, CancellationToken token)
    {
        if (filter.State is ReportState.Submitted or ReportState.Undecided)
        {
            if (cursor is { Id: var last } && DateOnly.TryParseExact(cursor.Value, "yyyy-MM-dd", out var on))
                matching = matching.Where(row => row.SubmittedOn <= on && (row.SubmittedOn < on || row.Id.CompareTo(last) < 0));
            return matching.OrderByDescending(row => row.SubmittedOn).ThenByDescending(row => row.Id).AsNoTracking().Take(size).ToListAsync(token);
        }

        if (cursor is { Id: var id } && int.TryParse(cursor.Value, CultureInfo.InvariantCulture, out var day))
            matching = matching.Where(row => row.OpenDay >= day && (row.OpenDay > day || row.Id.CompareTo(id) > 0));
        return matching.OrderBy(row => row.OpenDay).ThenBy(row => row.Id).AsNoTracking().Take(size).ToListAsync(token);
    }

    private static string After(BusinessReport report) =>
        new VisitCursor(report.OpenDay?.ToString(CultureInfo.InvariantCulture) ?? report.SubmittedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", report.Id, false).ToString();
}
