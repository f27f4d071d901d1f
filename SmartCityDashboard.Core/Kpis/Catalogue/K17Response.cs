using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K17Response : VisitKpi
{
    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K17",
        Name = new("Svarstid på förfrågan", "Response to requests"),
        Definition = new(
            "Hur stor del av förfrågningarna som besvarades inom fem arbetsdagar: fördelades till en nod eller avböjdes.",
            "How large a part of the requests were answered within five working days: given to a receiver or declined."),
        Grain = new("En förfrågan om ett besök.", "One request for a visit."),
        Formula = new(
            "Förfrågningar besvarade inom fem arbetsdagar / mottagna förfrågningar vars fem arbetsdagar har gått eller som är besvarade.",
            "Requests answered within five working days / received requests that were answered or whose five working days have passed."),
        Numerator = new("Förfrågningar besvarade inom fem arbetsdagar", "Requests answered within five working days"),
        Denominator = new("Mottagna förfrågningar som är besvarade eller vars tid har gått", "Received requests that were answered or whose time has passed"),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "När svaret gavs är okänt för besök som registrerades efteråt; de redovisas bredvid. Dag ett är nästa arbetsdag.",
            "When the answer was given is unknown for visits registered afterwards; they are stated beside. Day one is the next working day."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("in-time", new("Besvarade inom fem arbetsdagar", "Answered within five working days"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.NotYet, WhenUnknown = CellStatus.NotDue },
    ];

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) => Requests.Conditions(base.Conditions(measure, scope));

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var today = Overdue.Today(db).DayNumber;
        return db.VisitsToCount.LeftJoin(Requests.Near(db, days), visit => visit.Id, request => request.VisitId, (visit, request) => new VisitFact
        {
            Visit = visit,
            Exempt = request == null || (visit.Status == VisitStatus.Cancelled && request.AnsweredOn == null),
            Hit = request == null ? null : request.AnsweredOn != null ? request.AnsweredOn <= request.DueOn : request.OpenDay < today ? false : null,
        });
    }
}
