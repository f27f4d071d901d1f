using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

/// <summary>What the KPIs of visits share: which visits count.</summary>
public abstract class VisitKpi : Kpi
{
    internal static readonly Text CoordinatorOwns = new("Samordnaren på Energimyndigheten", "The coordinator at Energimyndigheten");

    internal static readonly DateOnly FirstValid = new(2017, 5, 8);

    private static readonly Condition Withdrawn = new("withdrawn", KpiTexts.Withdrawn, fact => fact.Status != VisitStatus.Withdrawn);
    private static readonly Condition NotHeld = new("not-held", KpiTexts.NotHeld, fact => fact.Status == VisitStatus.Held);
    private static readonly Condition CountryMissing = new("country-missing", KpiTexts.CountryMissing, fact => fact.Reach != Reach.CountryMissing);
    private static readonly Condition Domestic = new("domestic", KpiTexts.Domestic, fact => fact.Reach != Reach.Domestic);

    /// <summary>The visits, or their parts, that could count, with what is particular to this KPI.</summary>
    private protected abstract IQueryable<VisitFact> Facts(DashboardDb db, Measure measure, Scope scope, DateSpan days);

    internal sealed override IQueryable<Fact> Candidates(DashboardDb db, Measure measure, Scope scope, DateSpan days) =>
        WholeFacts.In(Facts(db, measure, scope, days)).Select(fact => new Fact
        {
            Row = fact.Visit.Id,
            Reference = fact.Visit.Reference,
            Title = fact.Visit.Delegation,
            On = fact.Visit.StartOn,
            Lead = fact.Visit.LeadReceiver,
            Status = fact.Visit.Status,
            Reach = fact.Visit.Reach,
            Format = fact.Visit.Format,
            Channel = fact.Visit.Channel,
            TargetGroup = fact.Visit.TargetGroup,
            Thing = fact.Thing,
            ThingRegion = fact.ThingRegion,
            Value = fact.Value,
            Hit = fact.Hit,
            Estimated = false,
            ValueEstimated = fact.ValueEstimated,
            Exempt = fact.Exempt,
            Repeated = fact.Repeated,
        });

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope) => OfVisits(scope);

    private protected static IEnumerable<Condition> OfVisits(Scope scope)
    {
        yield return Withdrawn;
        yield return NotHeld;
        yield return CountryMissing;
        if (scope == Scope.International) yield return Domestic;
    }

    /// <summary>The visits themselves, with all that KPIs say of them: one reading serves them all, and a question reads no more of it than it needs.</summary>
    private protected static IQueryable<VisitFact> Whole(DashboardDb db) => db.VisitsToCount.Select(visit => new VisitFact
    {
        Visit = visit,
        Value = visit.Participants,
        ValueEstimated = visit.ParticipantsKind == ParticipantsKind.Estimated,
        Hit = visit.Relevance == Relevance.NotAssessed ? null : visit.Relevance == Relevance.Medium || visit.Relevance == Relevance.High,
    });

    /// <summary>Visits that count, for comparisons with other visits.</summary>
    internal static IQueryable<Visit> Counted(DashboardDb db, Scope scope) =>
        db.VisitsToCount.Where(visit => visit.Status == VisitStatus.Held && visit.Reach != Reach.CountryMissing && (scope == Scope.All || visit.Reach != Reach.Domestic));
}

/// <summary>A visit, or a part of it, as one KPI looks at it; the names are those of <see cref="Fact"/>.</summary>
internal sealed class VisitFact
{
    public required Visit Visit { get; init; }

    public string? Thing { get; init; }

    public string? ThingRegion { get; init; }

    public long? Value { get; init; }

    public bool? Hit { get; init; }

    public bool ValueEstimated { get; init; }

    public bool Exempt { get; init; }

    public bool Repeated { get; init; }
}
