namespace SmartCityDashboard.Core.FollowUp;

public enum ReportState
{
    /// <summary>Not submitted, late or not.</summary>
    Due,
    Late,
    Submitted,

    /// <summary>Submitted, and the business development group has not said how to go on.</summary>
    Undecided,
}

public sealed record ReportFilter
{
    public string? Node { get; init; }

    public ReportState State { get; init; } = ReportState.Due;
}

/// <summary>One line of a list of reports.</summary>
public sealed record ReportRow
{
    public required Guid VisitId { get; init; }

    public required string Reference { get; init; }

    public required string Delegation { get; init; }

    public required DateOnly VisitEndOn { get; init; }

    public required string Node { get; init; }

    public required int Version { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days past due; 0 when it is submitted or not overdue.</summary>
    public required int DaysOverdue { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public string? SubmittedBy { get; init; }

    public Potential? Potential { get; init; }

    public string? NextStep { get; init; }

    public string? NoBusinessBecause { get; init; }

    public DecisionOutcome? Outcome { get; init; }

    public string? Decision { get; init; }

    public Guid? MeetingId { get; init; }

    public required bool MayEdit { get; init; }
}

public sealed record ReportPage(IReadOnlyList<ReportRow> Rows, string? Next);

/// <summary>One visit's report with what its page and form need.</summary>
public sealed record ReportView
{
    /// <summary>Null when the process does not apply to the visit.</summary>
    public BusinessReport? Report { get; init; }

    /// <summary>The version that the visit began with.</summary>
    public Process? Process { get; init; }

    public required Visits.Visit Visit { get; init; }

    /// <summary>The visit's promises and steps, the open ones first.</summary>
    public required IReadOnlyList<ActionRow> Actions { get; init; }

    /// <summary>What the visit lacks before the report can be submitted.</summary>
    public required Gates Missing { get; init; }

    public Meeting? Meeting { get; init; }

    public required int DaysOverdue { get; init; }

    public required bool MayEdit { get; init; }

    /// <summary>The visit is older than the process, and the viewer may start it by hand.</summary>
    public required bool MayStart { get; init; }

    public required bool MayDecide { get; init; }

    /// <summary>UTC instant and person of the report's newest save; the person is empty for those who may not read the history.</summary>
    public DateTime? ChangedAt { get; init; }

    public string ChangedBy { get; init; } = "";
}

/// <summary>What the next meeting of the business development group has to decide.</summary>
/// <param name="Meetings">Newest first, planned ones too.</param>
/// <param name="Last">The last meeting that was held before today.</param>
/// <param name="Rows">Undecided reports, and those that wait for more information; the oldest first.</param>
public sealed record Agenda(IReadOnlyList<Meeting> Meetings, Meeting? Last, IReadOnlyList<ReportRow> Rows)
{
    public bool IsNew(ReportRow row) => Last is null || row.SubmittedOn >= Last.HeldOn;
}

/// <summary>The reports of one node.</summary>
/// <param name="Due">Reports whose due day has passed, submitted or not.</param>
/// <param name="InTime">Submitted on or before the due day, of those.</param>
/// <param name="Debt">What is not submitted: open, overdue by age, days.</param>
public sealed record NodeReports(string Node, int Due, int Submitted, int InTime, Debt Debt);
