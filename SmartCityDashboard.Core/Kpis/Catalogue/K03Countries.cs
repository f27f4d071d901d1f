using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K03Countries : VisitKpi
{
    private static readonly Condition NotSweden = new("sweden", KpiTexts.Sweden, fact => fact.Thing != Country.Sweden);

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K03",
        Name = new("Antal länder", "Countries"),
        Definition = new("Olika länder bland delegationerna i de besök som K01 räknar, utom Sverige.", "Distinct countries of the delegations in the visits that K01 counts, Sweden excluded."),
        Grain = new("Ett land i ett besök. Ett land räknas en gång, hur många besök det än gjort.", "One country of one visit. A country counts once, however many visits it made."),
        Formula = new("Antal olika landskoder. Lokala koder (Somaliland) är egna länder.", "Number of distinct country codes. Local codes (Somaliland) are countries of their own."),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new("I äldre publicerade siffror räknades Sverige ibland som besökande land.", "Older published figures sometimes counted Sweden as a visiting country."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override string? ThingName => "country";

    public override IReadOnlyList<Measure> Measures { get; } = [new("countries", new("Länder", "Countries"), MeasureKind.Distinct, KpiTexts.Countries)];

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var countries = db.Countries;
        return db.VisitsToCount.LeftJoin(PastParts.Near(db, db.CountriesToCount, row => row.VisitId, days), visit => visit.Id, row => row.VisitId, (visit, row) => new VisitFact
        {
            Visit = visit,
            Thing = row!.Country,
            // Looked up only where it is asked for; a join would be made for every question.
            ThingRegion = countries.Where(country => country.Code == row.Country).Select(country => country.RegionCode).FirstOrDefault(),
        });
    }

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) =>
        scope == Scope.All ? base.Conditions(measure, scope) : base.Conditions(measure, scope).Append(NotSweden);

    internal override Expression<Func<Fact, string?>>? OwnKey(string dimension) => dimension switch
    {
        "country" => fact => fact.Thing,
        "region" => fact => fact.ThingRegion,
        _ => null,
    };
}
