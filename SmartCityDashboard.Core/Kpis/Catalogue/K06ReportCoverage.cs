using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K06ReportCoverage : FollowUpKpi
{
    private const string InTime = "in-time";

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K06",
        Name = new("Rapporttäckning", "Report coverage"),
        Definition = new(
            "Hur stor del av de affärsrapporter vars förfallodag har passerat som är inlämnade, och hur stor del som lämnades in i tid.",
            "How large a part of the business reports whose due day has passed were submitted, and how large a part in time."),
        Grain = new("Affärsrapporten för ett besök enligt K01.", "The business report of a visit by K01."),
        Formula = new("Inlämnade rapporter / rapporter vars förfallodag har passerat. I tid: inlämnade senast på förfallodagen.", "Submitted reports / reports whose due day has passed. In time: submitted on the due day or before."),
        Numerator = new("Inlämnade affärsrapporter (i tid: senast på förfallodagen)", "Submitted business reports (in time: by the due day)"),
        Denominator = new("Affärsrapporter vars förfallodag har passerat", "Business reports whose due day has passed"),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "Rapporter vars förfallodag inte har passerat räknas varken in eller bort utan redovisas bredvid, även om de redan är inlämnade. Besök från före processens första dag omfattas inte.",
            "Reports whose due day has not passed are neither counted for nor against but stated beside, even if they were submitted already. Visits from before the first day of the process are not covered."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("coverage", new("Inlämnade rapporter", "Reports submitted"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.NotDueYet, WhenUnknown = CellStatus.NotDue },
        new(InTime, new("Inlämnade i tid", "Submitted in time"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.NotDueYet, WhenUnknown = CellStatus.NotDue },
    ];

    internal override string FactsOf(Measure measure) => Code + measure.Code;

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var (today, inTime) = (Overdue.Today(db), measure.Code == InTime);
        return db.VisitsToCount.LeftJoin(Reports(db, days), visit => visit.Id, report => report.VisitId, (visit, report) => new VisitFact
        {
            Visit = visit,
            Exempt = report == null,
            Hit = report == null || report.DueOn >= today ? null : report.SubmittedOn != null && (!inTime || report.SubmittedOn <= report.DueOn),
        });
    }
}
