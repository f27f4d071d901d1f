using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K02Visitors : VisitKpi
{
    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K02",
        Name = new("Antal besökare", "Visitors"),
        Definition = new("Externa deltagare i de besök som K01 räknar.", "External participants of the visits that K01 counts."),
        Grain = new("Ett besök med sitt antal deltagare. Den som kommer två gånger räknas två gånger.", "One visit with its number of participants. A person who comes twice counts twice."),
        Formula = new("Summan av antalet deltagare. Besök med okänt antal summeras inte utan redovisas bredvid.", "The sum of participants. Visits with an unknown number are not summed but stated beside."),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new("En del antal är uppskattade; andelen redovisas. ”Besök” i äldre texter betyder ibland besökare.", "Some numbers are estimated; the share is stated. “Visits” in older texts sometimes means visitors."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } = [new("visitors", new("Besökare", "Visitors"), MeasureKind.Sum, KpiTexts.People)];

    internal override string FactsOf(Measure measure) => nameof(Whole);

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days) => Whole(db);
}
