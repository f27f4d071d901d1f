using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.History;

namespace SmartCityDashboard.App.Activities;

/// <summary>What the page of one activity shows; plain, since the prerender hands it to the circuit.</summary>
public sealed record OneActivityData
{
    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required ActivityDetails Details { get; init; }

    public string? WithdrawnBecause { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MaySeeNotes { get; init; }

    /// <summary>Newest first; null for those who may not read it.</summary>
    public IReadOnlyList<RecordChange>? History { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
