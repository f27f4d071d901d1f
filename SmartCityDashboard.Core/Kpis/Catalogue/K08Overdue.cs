using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

/// <summary>Counts actions, of whichever visit: the same that every list and mail calls overdue.</summary>
public sealed class K08Overdue : Kpi
{
    private const string First = "days-0-30", Second = "days-31-90", Last = "days-91";

    private static readonly Condition NotOverdue = new("not-overdue", KpiTexts.NotOverdue, fact => fact.Value > 0);
    private static readonly Condition InFirst = new("other-band", KpiTexts.OtherBand, fact => fact.Value <= Overdue.FirstBandEnds);
    private static readonly Condition InSecond = new("other-band", KpiTexts.OtherBand, fact => fact.Value > Overdue.FirstBandEnds && fact.Value <= Overdue.SecondBandEnds);
    private static readonly Condition InLast = new("other-band", KpiTexts.OtherBand, fact => fact.Value > Overdue.SecondBandEnds);

    public override bool IsStock => true;

    public override KpiSheet Sheet { get; } = new()
    {
        Code = "K08",
        Name = new("Försenade uppföljningar", "Overdue follow-ups"),
        Definition = new(
            "Öppna uppföljningsåtgärder vars förfallodag har passerat vid den tidpunkt som frågan gäller, och hur många dagar de är försenade tillsammans.",
            "Open follow-up actions whose due day has passed at the instant asked for, and how many days they are overdue together."),
        Grain = new("En uppföljningsåtgärd.", "One follow-up action."),
        Formula = new(
            "Antal öppna åtgärder med förfallodag före i dag. Väntar en åtgärd på svar är dagen den väntar till dess förfallodag. Skuld: summan av dagarna efter förfallodagen.",
            "Number of open actions due before today. Where an action waits for an answer, the day it waits until is its due day. Debt: the sum of days past due."),
        Direction = Direction.LessIsBetter,
        Owner = VisitKpi.CoordinatorOwns,
        KnownIssues = new(
            "Visar läget vid en tidpunkt, så perioden påverkar inte talet; välj en äldre tidpunkt för att se hur det var. Månader och år avser förfallodagen. Nod är den som ansvarar för åtgärden.",
            "Shows how things stand at an instant, so the period does not narrow the number; choose an earlier instant to see how it was. Months and years are those of the due day. The node is the one that answers for the action."),
        Version = 1,
        ValidFrom = VisitKpi.FirstValid,
    };

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        new("overdue", new("Försenade åtgärder", "Overdue actions"), MeasureKind.Count, KpiTexts.Actions),
        new("debt", new("Skuld i dagar", "Debt in days"), MeasureKind.Sum, KpiTexts.Days),
        new(First, new("Försenade 1–30 dagar", "Overdue 1–30 days"), MeasureKind.Count, KpiTexts.Actions),
        new(Second, new("Försenade 31–90 dagar", "Overdue 31–90 days"), MeasureKind.Count, KpiTexts.Actions),
        new(Last, new("Försenade 91 dagar eller mer", "Overdue 91 days or more"), MeasureKind.Count, KpiTexts.Actions),
    ];

    internal override IQueryable<Fact> Candidates(DashboardDb db, Measure measure, Scope scope, DateSpan days)
    {
        var today = Overdue.Today(db).DayNumber;
        return db.ActionsToCount.Where(Overdue.Open<FollowUpAction>()).Join(db.VisitsToCount, action => action.VisitId, visit => visit.Id, (action, visit) => new Fact
        {
            Row = visit.Id,
            Reference = visit.Reference,
            Title = visit.Delegation,
            On = action.DueOn,
            Lead = action.Node,
            Status = visit.Status,
            Reach = visit.Reach,
            Format = visit.Format,
            Channel = visit.Channel,
            TargetGroup = visit.TargetGroup,
            Thing = action.Id.ToString(),
            ThingRegion = null,
            Value = today - action.OpenDay!.Value,
            Hit = null,
            Estimated = false,
            ValueEstimated = false,
            Exempt = false,
            Repeated = false,
        });
    }

    /// <summary>The bands have conditions of their own under one reason, so none is answered together with another.</summary>
    internal override string FactsOf(Measure measure) => measure.Code is First or Second or Last ? Code + measure.Code : Code;

    internal override IEnumerable<Condition> Conditions(Measure measure, Scope scope)
    {
        yield return NotOverdue;
        if (measure.Code == First) yield return InFirst;
        if (measure.Code == Second) yield return InSecond;
        if (measure.Code == Last) yield return InLast;
    }
}
