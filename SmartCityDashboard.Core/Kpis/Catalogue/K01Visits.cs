using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K01Visits : VisitKpi
{
    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K01",
        Name = new("Antal besök", "Visits"),
        Definition = new("Genomförda internationella besök, fysiska, digitala och hybrida, efter besökets startdatum.", "International visits that were held, physical, digital and hybrid, by the start date of the visit."),
        Grain = new("Ett besök: ett program för en delegation, hur många länder och noder det än berör.", "One visit: one programme for one delegation, however many countries and nodes it touches."),
        Formula = new("Antal olika besök med status genomfört och minst ett annat land än Sverige.", "Number of distinct visits with status held and at least one country other than Sweden."),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new(
            "Webbinarier och evenemang räknas inte, vilket äldre publicerade siffror ibland gjorde. Juli är stängt och 2020–2021 var till största delen digitalt.",
            "Webinars and events do not count, as older published figures sometimes had it. July is closed, and 2020–2021 were mostly digital."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } = [new("visits", new("Besök", "Visits"), MeasureKind.Count, KpiTexts.Visits)];

    internal override string FactsOf(Measure measure) => nameof(Whole);

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days) => Whole(db);
}
