using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the page of one visit shows; plain, since the prerender hands it to the circuit.</summary>
public sealed record OneVisitData
{
    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required VisitDetails Details { get; init; }

    public string? WithdrawnBecause { get; init; }

    public string? DuplicateOf { get; init; }

    /// <summary>Visits that it may be the same as, or was found to differ from.</summary>
    public required IReadOnlyList<PairNote> Pairs { get; init; }

    public required IReadOnlyList<string> FollowedBy { get; init; }

    public required IReadOnlyList<VisitStep> Life { get; init; }

    public ContactDetails? Contact { get; init; }

    public required bool MaySeeNotes { get; init; }

    public required bool MaySeeContact { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MayRemoveContact { get; init; }

    public required IReadOnlyList<Guid> OwnStops { get; init; }

    public required DateTime RegisteredAt { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
