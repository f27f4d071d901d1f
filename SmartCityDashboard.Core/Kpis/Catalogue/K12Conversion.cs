using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K12Conversion : VisitKpi
{
    private static readonly int[] Windows = [6, 12, 24, 36];

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K12",
        Name = new("Konvertering", "Conversion"),
        Definition = new(
            "Hur stor del av besöken som har kopplats till en affärsmöjlighet inom 6, 12, 24 eller 36 månader efter besöket. Besök som ännu inte är så gamla är pågående.",
            "How large a part of the visits were linked to an opportunity within 6, 12, 24 or 36 months of the visit. Visits that are not that old yet are still running."),
        Grain = new("Ett besök enligt K01. Besökets startdatum avgör vilken kohort det hör till.", "A visit by K01. Its start date decides the cohort that it belongs to."),
        Formula = new(
            "Besök vars första koppling till en affärsmöjlighet ligger senast så många månader efter besökets sista dag / besök vars sista dag är minst så många månader tillbaka.",
            "Visits with a link to an opportunity dated at most so many months after the visit's last day / visits whose last day is at least so many months ago."),
        Numerator = new("Besök kopplade till en affärsmöjlighet i tid", "Visits linked to an opportunity in time"),
        Denominator = new("Besök som är gamla nog", "Visits that are old enough"),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "Unga kohorter visas inte som låga utan som pågående. En koppling räknas från dagen då ärendet började, eller då besöket kopplades till det om det skedde senare; återtagna affärsmöjligheter räknas inte.",
            "Young cohorts are not shown as low but as still running. A link counts from the day on which the case began, or on which the visit was linked to it if that was later; withdrawn opportunities do not count."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        .. Windows.Select(months => new Measure(Within(months), new($"Konvertering inom {months} månader", $"Conversion within {months} months"), MeasureKind.Share, KpiTexts.PerCent) { UnknownName = KpiTexts.Ongoing, WhenUnknown = CellStatus.Immature }),
    ];

    internal override string FactsOf(Measure measure) => Code + measure.Code;

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var months = Windows.Single(months => Within(months) == measure.Code);
        var oldEnough = Overdue.Today(db).AddMonths(-months);
        var cases = db.OpportunitiesToCount.Where(one => one.WithdrawnBecause == null);
        var links = PastParts.Near(db, db.OpportunityVisitsToCount, link => link.VisitId, days).Join(cases, link => link.OpportunityId, one => one.Id, (link, _) => new { link.VisitId, link.On });
        return db.VisitsToCount.Select(visit => new VisitFact
        {
            Visit = visit,
            // Months counted by hand: the engines do not agree on what a month after the 31st is.
            Hit = visit.EndOn > oldEnough ? null : links.Any(link => link.VisitId == visit.Id
                && ((link.On.Year * 12) + link.On.Month < (visit.EndOn.Year * 12) + visit.EndOn.Month + months
                    || ((link.On.Year * 12) + link.On.Month == (visit.EndOn.Year * 12) + visit.EndOn.Month + months && link.On.Day <= visit.EndOn.Day))),
        });
    }

    private static string Within(int months) => "within-" + months.ToString(CultureInfo.InvariantCulture);
}
