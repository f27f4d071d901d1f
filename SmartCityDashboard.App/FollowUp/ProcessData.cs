using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The versions of the process, and what its draft would mean for the visits under way.</summary>
/// <param name="InForce">The number of the version that holds on the day shown; null before the first one.</param>
/// <param name="Effects">Empty without a draft, and in the past.</param>
public sealed record ProcessData(IReadOnlyList<ProcessView> Versions, int? InForce, IReadOnlyList<NodeEffect> Effects, bool MayEdit)
{
    public ProcessView? Current => Versions.FirstOrDefault(one => one.Version.Number == InForce);

    public ProcessView? Draft => Versions.FirstOrDefault(one => one.Version.State == ProcessState.Draft);

    public IEnumerable<ProcessView> Adopted => Versions.Where(one => one.Version.State == ProcessState.Adopted).OrderByDescending(one => one.Version.ValidFrom);

    /// <summary>The last day of an adopted version; null while none follows.</summary>
    public DateOnly? LastDay(ProcessView version) =>
        Adopted.LastOrDefault(one => one.Version.ValidFrom > version.Version.ValidFrom) is { } next ? next.Version.ValidFrom.AddDays(-1) : null;
}

/// <summary>One version with its steps in their order.</summary>
public sealed record ProcessView(ProcessVersion Version, IReadOnlyList<ProcessStep> Steps);
