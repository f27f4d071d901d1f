namespace SmartCityDashboard.Core.Visits;

/// <summary>One line of the list.</summary>
public sealed record VisitRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string LeadReceiver { get; init; }

    public required string Delegation { get; init; }

    public int? Participants { get; init; }

    public required ParticipantsKind ParticipantsKind { get; init; }

    public VisitFormat? Format { get; init; }

    public required VisitStatus Status { get; init; }

    public DateOnly? RequestedOn { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RegisteredAt { get; init; }

    public required int Version { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public string? PrimaryTheme { get; init; }
}

/// <summary>A page of a list: the rows, and cursors for its neighbours (null when there is none).</summary>
public sealed record VisitPage(IReadOnlyList<VisitRow> Rows, string? Next, string? Previous);

/// <summary>A page of whole visits, and where the list goes on; null when these were the last.</summary>
public sealed record VisitSlice(IReadOnlyList<Visit> Visits, string? Next);

/// <summary>One step in a visit's life: which status, since when, by whom, why. Who and why are empty for those who may not read the history of the lead receiver.</summary>
public sealed record VisitStep(VisitStatus Status, DateTime At, string By, string? Why);

/// <summary>One visit as the viewer may see it.</summary>
public sealed record VisitView
{
    public required Visit Visit { get; init; }

    public required IReadOnlyList<VisitStep> Life { get; init; }

    /// <summary>References of visits that went on from this one.</summary>
    public required IReadOnlyList<string> FollowedBy { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MaySeeNotes { get; init; }

    public required bool MaySeeContact { get; init; }

    public ContactDetails? Contact { get; init; }

    /// <summary>Stops of the viewer's own node, when somebody else leads.</summary>
    public required IReadOnlyList<Guid> OwnStops { get; init; }

    /// <summary>UTC instant and person of the newest version; the person is empty for those who may not read the history.</summary>
    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
