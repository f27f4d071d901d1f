using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

public sealed class K05RelevantShare : VisitKpi
{
    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K05",
        Name = new("Andel affärsrelevanta besök", "Relevant share"),
        Definition = new("Hur stor del av de bedömda besöken som har medel eller hög affärsrelevans. Relevansen bedöms innan besöket genomförs.", "How large a part of the assessed visits have medium or high business relevance. Relevance is assessed before the visit is held."),
        Grain = new("Ett besök.", "One visit."),
        Formula = new("Besök med relevans medel eller hög / besök vars relevans är bedömd.", "Visits with medium or high relevance / visits whose relevance was assessed."),
        Numerator = new("Besök med relevans medel eller hög", "Visits with medium or high relevance"),
        Denominator = new("Besök enligt K01 med bedömd relevans", "Visits by K01 whose relevance was assessed"),
        Direction = Direction.MoreIsBetter,
        Owner = CoordinatorOwns,
        KnownIssues = new("Äldre besök saknar ofta bedömning; antalet utan bedömning redovisas bredvid.", "Older visits often lack an assessment; how many do is stated beside."),
        Version = 1,
        ValidFrom = FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } = [new("relevant-share", new("Andel relevanta", "Relevant share"), MeasureKind.Share, KpiTexts.PerCent)];

    internal override string FactsOf(Measure measure) => nameof(Whole);

    private protected override IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days) => Whole(db);
}
