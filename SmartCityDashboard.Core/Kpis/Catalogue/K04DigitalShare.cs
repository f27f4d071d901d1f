using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K04DigitalShare : VisitKpi
{
    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K04",
        Name = new("Andel digitala besök", "Digital share"),
        Definition = new("Hur stor del av de besök som K01 räknar som var helt digitala.", "How large a part of the visits that K01 counts were wholly digital."),
        Grain = new("Ett besök.", "One visit."),
        Formula = new("Digitala besök / besök enligt K01.", "Digital visits / visits by K01."),
        Numerator = new("Besök med formen digitalt", "Visits with the format digital"),
        Denominator = new("Besök enligt K01", "Visits by K01"),
        Direction = Direction.Neutral,
        Owner = CoordinatorOwns,
        KnownIssues = new("Hybrida besök, och besök vars form inte är angiven, räknas inte som digitala. Andelen för 2020–2021 speglar pandemin.", "Hybrid visits, and visits whose format is not stated, do not count as digital. The share of 2020–2021 mirrors the pandemic."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } = [new("digital-share", new("Andel digitala", "Digital share"), MeasureKind.Share, KpiTexts.PerCent)];

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days) =>
        db.VisitsToCount.Select(visit => new VisitFact
        {
            Visit = visit,
            Hit = visit.Format == VisitFormat.Digital,
        });
}
