using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Requests that wait for the secretariat today, the oldest for weeks, so that the inbox has something to do whatever day it is.</summary>
internal static class WaitingRequests
{
    private const int FirstPlace = 900;

    private static readonly (int DaysAgo, VisitStatus Status)[] All =
    [
        (26, VisitStatus.UnderAssessment), (19, VisitStatus.Requested), (15, VisitStatus.Assigned), (12, VisitStatus.UnderAssessment), (9, VisitStatus.Requested),
        (7, VisitStatus.Assigned), (5, VisitStatus.UnderAssessment), (4, VisitStatus.Requested), (1, VisitStatus.Requested),
    ];

    public static IEnumerable<DemoVisit> Write(DateOnly today, ProgrammeLists lists) => All.Select((one, number) =>
    {
        var came = today.AddDays(-one.DaysAgo);
        var start = OfficeHours.Weekday(today.AddDays(40 + (number * 9)));
        var visit = new DemoVisit(number, DemoInvitation.Write(FirstPlace + number, start, FirstPlace + number, lists));
        var lead = visit.Details.LeadReceiver;
        visit.Then(came, "secretariat", details =>
        {
            details.RequestedOn = came;
            (details.LeadReceiver, details.Status) = (Node.Secretariat, VisitStatus.Requested);
        });
        if (one.Status != VisitStatus.Requested) visit.Then(came.AddDays(2), "secretariat", details => details.Status = VisitStatus.UnderAssessment);
        if (one.Status == VisitStatus.Assigned) visit.Then(came.AddDays(3), "secretariat", details => (details.LeadReceiver, details.Status) = (lead, VisitStatus.Assigned));
        return visit;
    });
}
