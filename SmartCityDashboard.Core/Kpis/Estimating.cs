namespace SmartCityDashboard.Core.Kpis;

internal static class Estimating
{
    /// <summary>A fact that was asked for by a guessed place is estimated: a county's number says the same opened as in its table.</summary>
    public static IQueryable<Fact> ByPlace(IQueryable<Fact> facts, IQueryable<DimensionRow> rows, List<string> wanted) =>
        facts.Select(fact => new Fact
        {
            Row = fact.Row,
            Reference = fact.Reference,
            Title = fact.Title,
            On = fact.On,
            Lead = fact.Lead,
            Status = fact.Status,
            Reach = fact.Reach,
            Format = fact.Format,
            Channel = fact.Channel,
            TargetGroup = fact.TargetGroup,
            Thing = fact.Thing,
            ThingRegion = fact.ThingRegion,
            Value = fact.Value,
            Hit = fact.Hit,
            Estimated = fact.Estimated || rows.Any(row => row.Visit == fact.Row && row.Estimated && wanted.Contains(row.Key)),
            ValueEstimated = fact.ValueEstimated,
            Exempt = fact.Exempt,
            Repeated = fact.Repeated,
        });
}
