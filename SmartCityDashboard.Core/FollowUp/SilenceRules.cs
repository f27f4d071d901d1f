using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>A request that was neither given to a receiver nor declined within the process's time limit.</summary>
public sealed class RequestWithoutAnswer : SilenceRule
{
    public override string Key => "request-without-answer";

    public override Text Name { get; } = new("Förfrågan utan svar", "Request without an answer");

    public override Text Advice { get; } = new("Fördela förfrågan till en nod eller avböj den.", "Give the request to a node, or decline it.");

    public override async Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token)
    {
        if ((await Processes.ReadAsync(db, token)).On(today)?.First(StepKind.AnswerRequest) is not { } step) return db.Visits.Where(visit => false).Select(visit => new SilentRow { Node = visit.LeadReceiver });
        var last = today.AddDays(-1);
        while (step.Due(last) >= today) last = last.AddDays(-1);
        var registered = SwedishTime.EndOf(last);
        return db.Visits
            .Where(visit => visit.Status == VisitStatus.Requested || visit.Status == VisitStatus.UnderAssessment)
            .Where(visit => visit.RequestedOn <= last || (visit.RequestedOn == null && visit.RegisteredAt <= registered))
            .OrderBy(visit => visit.RegisteredAt).ThenBy(visit => visit.Id)
            .Select(visit => new SilentRow { Node = visit.LeadReceiver, Reference = visit.Reference, Title = visit.Delegation, SinceOn = visit.RequestedOn, SinceAt = visit.RegisteredAt });
    }
}

/// <summary>A held visit whose report is overdue: the same predicate as everywhere.</summary>
public sealed class VisitWithoutReport : SilenceRule
{
    public override string Key => "visit-without-report";

    public override Text Name { get; } = new("Genomfört besök utan affärsrapport", "Held visit without a business report");

    public override Text Advice { get; } = new("Skriv affärsrapporten.", "Write the business report.");

    public override Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token)
    {
        var visits = db.Visits;
        return Task.FromResult(db.BusinessReports.Where(Overdue.At<BusinessReport>(today))
            .OrderBy(report => report.OpenDay).ThenBy(report => report.Id)
            .Join(visits, report => report.VisitId, visit => visit.Id, (report, visit) => new SilentRow { Node = report.Node, Reference = visit.Reference, Title = visit.Delegation, SinceOn = report.DueOn }));
    }
}

/// <summary>A submitted report that says neither how to go on nor that there is no business.</summary>
public sealed class ReportWithoutNextStep : SilenceRule
{
    public override string Key => "report-without-next-step";

    public override Text Name { get; } = new("Affärsrapport utan nästa steg", "Business report without a next step");

    public override Text Advice { get; } = new("Föreslå ett nästa steg i rapporten.", "Propose a next step in the report.");

    public override Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token)
    {
        var visits = db.Visits;
        return Task.FromResult(db.BusinessReports.Where(report => report.SubmittedOn != null && !report.Lapsed && report.NextStep == null && report.NoBusinessBecause == null)
            .OrderBy(report => report.SubmittedOn).ThenBy(report => report.Id)
            .Join(visits, report => report.VisitId, visit => visit.Id, (report, visit) => new SilentRow { Node = report.Node, Reference = visit.Reference, Title = visit.Delegation, SinceOn = report.SubmittedOn }));
    }
}
