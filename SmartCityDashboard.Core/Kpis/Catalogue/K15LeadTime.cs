using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K15LeadTime : FollowUpKpi
{
    private const string ToAnswer = "answer", ToReport = "report";

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K15",
        Name = new("Ledtid", "Lead time"),
        Definition = new(
            "Hur många kalenderdagar det tar från förfrågan till svar, och från besökets sista dag till inlämnad affärsrapport: medianen.",
            "How many calendar days it takes from the request to its answer, and from the visit's last day to the submitted business report: the median."),
        Grain = new("Förfrågan om ett besök, eller affärsrapporten för ett besök enligt K01.", "The request for a visit, or the business report of a visit by K01."),
        Formula = new(
            "Medianen av dagarna mellan de två datumen. Det som inte har hänt än, eller vars dag är okänd, räknas inte in utan redovisas bredvid.",
            "The median of the days between the two dates. What has not happened yet, or whose day is unknown, is not part of it but stated beside."),
        Direction = Direction.LessIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "Dagen för svaret är dagen då förfrågan fördelades eller avböjdes i systemet. För besök som registrerades efteråt är den okänd.",
            "The day of the answer is the day on which the request was given to a receiver or declined in the system. For visits registered afterwards it is unknown."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new(ToAnswer, new("Från förfrågan till svar", "From request to answer"), MeasureKind.Median, KpiTexts.Days) { UnknownName = KpiTexts.NotYet, WhenUnknown = CellStatus.NotDue },
        new(ToReport, new("Från besök till affärsrapport", "From visit to business report"), MeasureKind.Median, KpiTexts.Days) { UnknownName = KpiTexts.NotYet, WhenUnknown = CellStatus.NotDue },
    ];

    internal override string FactsOf(Measure measure) => Code + measure.Code;

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) => measure.Code == ToAnswer ? Requests.Conditions(OfVisits(scope)) : base.Conditions(measure, scope);

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days) => measure.Code == ToAnswer
        ? db.VisitsToCount.LeftJoin(Requests.Near(db, days), visit => visit.Id, request => request.VisitId, (visit, request) => new VisitFact
        {
            Visit = visit,
            Exempt = request == null || (visit.Status == VisitStatus.Cancelled && request.AnsweredOn == null),
            Value = request == null || request.AnsweredOn == null ? null : request.AnsweredOn.Value.DayNumber - request.RequestedOn.DayNumber,
        })
        : db.VisitsToCount.LeftJoin(Reports(db, days), visit => visit.Id, report => report.VisitId, (visit, report) => new VisitFact
        {
            Visit = visit,
            Exempt = report == null,
            Value = report == null || report.SubmittedOn == null ? null : report.SubmittedOn.Value.DayNumber - visit.EndOn.DayNumber,
        });
}
