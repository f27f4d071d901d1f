using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K07FollowUpCoverage : FollowUpKpi
{
    private const string InTime = "in-time";

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K07",
        Name = new("Uppföljningstäckning", "Follow-up coverage"),
        Definition = new(
            "Hur stor del av besöken som har minst en uppföljningsåtgärd gjord efter besöket, bland besök vars dag för det första löftet har passerat.",
            "How large a part of the visits have at least one follow-up action done after the visit, among visits whose day for the first promise has passed."),
        Grain = new("Ett besök enligt K01 som processen gäller.", "A visit by K01 to which the process applies."),
        Formula = new(
            "Besök med en åtgärd gjord efter besökets sista dag / besök vars dag för det första löftet har passerat. I tid: åtgärden gjordes senast på sin förfallodag.",
            "Visits with an action done after the visit's last day / visits whose day for the first promise has passed. In time: the action was done by its due day."),
        Numerator = new("Besök med en gjord åtgärd (i tid: senast på förfallodagen)", "Visits with an action done (in time: by its due day)"),
        Denominator = new("Besök vars dag för det första löftet har passerat", "Visits whose day for the first promise has passed"),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "Ett besök som avslutades utan affär ingår i nämnaren, även om det inte fanns något att lova.",
            "A visit that ended without business stays in the denominator, even if there was nothing to promise."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("coverage", new("Uppföljda besök", "Visits followed up"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.NotDueYet, WhenUnknown = CellStatus.NotDue },
        new(InTime, new("Uppföljda i tid", "Followed up in time"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.NotDueYet, WhenUnknown = CellStatus.NotDue },
    ];

    internal override string FactsOf(Measure measure) => Code + measure.Code;

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var (today, inTime) = (Overdue.Today(db), measure.Code == InTime);
        var done = PastParts.Near(db, db.ActionsToCount.Where(action => action.State == ActionState.Done), action => action.VisitId, days);
        var reports = Reports(db, days).Where(report => report.FirstPromiseOn != null);
        return db.VisitsToCount.LeftJoin(reports, visit => visit.Id, report => report.VisitId, (visit, report) => new VisitFact
        {
            Visit = visit,
            Exempt = report == null,
            Hit = report == null || report.FirstPromiseOn >= today ? null : done.Any(action => action.VisitId == visit.Id && action.ClosedOn > visit.EndOn && (!inTime || action.ClosedOn <= action.DueOn)),
        });
    }
}
