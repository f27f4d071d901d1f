namespace SmartCityDashboard.Core.Activities;

/// <summary>Held activities of a kind.</summary>
/// <param name="Receiver">Null for the whole programme.</param>
/// <param name="People">Of those whose number is known.</param>
/// <param name="Estimated">How many of them have an estimated number.</param>
/// <param name="Unknown">How many of them lack a number.</param>
public sealed record ActivityCount(ActivityKind Kind, string? Receiver, int Held, long People, int Estimated, int Unknown);

/// <summary>
/// Held activities of a period by kind and node: counted beside visits, never added to them (PRODUCT.md 2). Led adds up to the programme's; took part does
/// not, since an activity counts for every receiver that took part.
/// </summary>
/// <param name="Led">By kind and lead receiver; kinds and receivers without any are left out.</param>
/// <param name="TookPart">By kind and receiver that led or took part.</param>
/// <param name="Series">Distinct names of series among the webinars.</param>
public sealed record ActivityCounts(IReadOnlyList<ActivityCount> Led, IReadOnlyList<ActivityCount> TookPart, int Series)
{
    /// <summary>A kind in the whole programme; zeros when there was none.</summary>
    public ActivityCount Of(ActivityKind kind) => Sum(kind, null, Led.Where(one => one.Kind == kind));

    public ActivityCount LedBy(string receiver, ActivityKind kind) => Sum(kind, receiver, Led.Where(one => one.Kind == kind && one.Receiver == receiver));

    public ActivityCount TookPartBy(string receiver, ActivityKind kind) => Sum(kind, receiver, TookPart.Where(one => one.Kind == kind && one.Receiver == receiver));

    private static ActivityCount Sum(ActivityKind kind, string? receiver, IEnumerable<ActivityCount> counts)
    {
        var all = counts.ToList();
        return new(kind, receiver, all.Sum(one => one.Held), all.Sum(one => one.People), all.Sum(one => one.Estimated), all.Sum(one => one.Unknown));
    }
}
