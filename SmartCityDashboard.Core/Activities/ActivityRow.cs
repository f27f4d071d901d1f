using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>One line of the list.</summary>
public sealed record ActivityRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required ActivityKind Kind { get; init; }

    public required string Title { get; init; }

    public string? Series { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string LeadReceiver { get; init; }

    public required bool IsOnline { get; init; }

    public string? Town { get; init; }

    public string? PlaceCountry { get; init; }

    public int? Participants { get; init; }

    public required ParticipantsKind ParticipantsKind { get; init; }

    public required ActivityStatus Status { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];
}

/// <summary>A page of a list: the rows, and cursors for its neighbours (null when there is none).</summary>
public sealed record ActivityPage(IReadOnlyList<ActivityRow> Rows, string? Next, string? Previous);

/// <summary>One activity as the viewer may see it.</summary>
public sealed record ActivityView
{
    public required Activity Activity { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MaySeeNotes { get; init; }

    /// <summary>Newest first; null for those who may not read the history.</summary>
    public IReadOnlyList<RecordChange>? History { get; init; }

    /// <summary>UTC instant and person of the newest version; the person is empty for those who may not read the history.</summary>
    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
