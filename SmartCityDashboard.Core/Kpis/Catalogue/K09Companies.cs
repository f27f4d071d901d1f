using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K09Companies : VisitKpi
{
    private const string FirstTimers = "first-timers";
    private static readonly Condition MetBefore = new("met-before", KpiTexts.MetBefore, fact => !fact.Repeated);

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K09",
        Name = new("Företagsmöten, unika företag", "Company meetings, unique companies"),
        Definition = new(
            "Tillfällen då ett svenskt företag mötte en delegation i de besök som K01 räknar, hur många olika företag det var, och hur många som var med för första gången.",
            "Occasions on which a Swedish company met a delegation in the visits that K01 counts, how many different companies, and how many were there for the first time."),
        Grain = new("Ett företag i ett besök.", "One company of one visit."),
        Formula = new(
            "Möten: par av besök och företag. Företag: olika organisationsnummer. Förstagångare: företag vars första räknade möte, i hela programmet, ligger i urvalet.",
            "Meetings: pairs of visit and company. Companies: distinct organisation numbers. First-timers: companies whose first counted meeting, in the whole programme, lies in the selection."),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new("Företag utan registrerat organisationsnummer räknas inte.", "Companies without a registered organisation number do not count."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override string? ThingName => "company";

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("meetings", new("Företagsmöten", "Company meetings"), MeasureKind.Count, KpiTexts.Meetings),
        new("companies", new("Unika företag", "Unique companies"), MeasureKind.Distinct, KpiTexts.Companies),
        new(FirstTimers, new("Förstagångare", "First-timers"), MeasureKind.Distinct, KpiTexts.Companies),
    ];

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var met = db.CompaniesToCount;
        var earlier = met.Join(Counted(db, scope), row => row.VisitId, visit => visit.Id, (row, visit) => new { row.Number, visit.StartOn, visit.Reference });
        var asksForFirst = measure.Code == FirstTimers;
        return db.VisitsToCount.Join(PastParts.Near(db, met, row => row.VisitId, days), visit => visit.Id, row => row.VisitId, (visit, row) => new VisitFact
        {
            Visit = visit,
            Thing = row.Number,
            Repeated = asksForFirst && earlier.Any(one => one.Number == row.Number && (one.StartOn < visit.StartOn || (one.StartOn == visit.StartOn && one.Reference.CompareTo(visit.Reference) < 0))),
        });
    }

    internal override string FactsOf(Measure measure) => measure.Code == FirstTimers ? Code + FirstTimers : Code;

    internal override Expression<Func<Fact, string?>>? OwnKey(string dimension) => dimension == "company" ? fact => fact.Thing : null;

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) =>
        measure.Code == FirstTimers ? base.Conditions(measure, scope).Append(MetBefore) : base.Conditions(measure, scope);
}
