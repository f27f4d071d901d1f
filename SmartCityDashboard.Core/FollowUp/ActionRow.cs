using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>When open actions fall due, seen from today. Weeks start on Monday.</summary>
public enum DueTime
{
    Overdue,
    Today,

    /// <summary>After today, to the coming Sunday.</summary>
    ThisWeek,
    Later,
}

/// <summary>Whose actions.</summary>
public enum OwnerKind
{
    Member,

    /// <summary>Nobody's, or a member's who does not answer for the node any more.</summary>
    Inbox,

    /// <summary>Somebody outside, such as an embassy; the node answers for it.</summary>
    Outside,
}

/// <summary>What a list of actions is narrowed to. Without a state: what is open.</summary>
public sealed record ActionFilter
{
    public string? Node { get; init; }

    public OwnerKind? Kind { get; init; }

    /// <summary>Actions that this member has now.</summary>
    public Guid? Owner { get; init; }

    public ActionState? State { get; init; }

    public DueTime? Due { get; init; }

    public AgeBand? Band { get; init; }

    public BoardPart? Part { get; init; }

    /// <summary>Closed rows are ordered by the day they were closed, newest first; open ones by their due day.</summary>
    public bool IsClosed => Part == BoardPart.DoneLately || State is ActionState.Done or ActionState.HandedOver or ActionState.Dropped;
}

/// <summary>One line of a list of actions.</summary>
public sealed record ActionRow
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required Guid VisitId { get; init; }

    public required string Reference { get; init; }

    public required string Delegation { get; init; }

    public required string Node { get; init; }

    /// <summary>The promise, or the name of the step.</summary>
    public required Text What { get; init; }

    /// <summary>A step of the process that nobody has filled in.</summary>
    public required bool IsStep { get; init; }

    public string? ToWhom { get; init; }

    public required ActionState State { get; init; }

    public required OwnerKind Owner { get; init; }

    /// <summary>The member who has it now; null for the inbox and outside.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The member's or the outside party's name; null for the inbox.</summary>
    public string? OwnerName { get; init; }

    public required StepRole Role { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Days past due; 0 when it is not overdue.</summary>
    public required int DaysOverdue { get; init; }

    public DateOnly? ClosedOn { get; init; }

    public string? ClosedBy { get; init; }

    public Text? Reason { get; init; }

    /// <summary>The action whose closing made this one, such as another node's that was handed over.</summary>
    public Guid? FollowsId { get; init; }

    public required bool MayEdit { get; init; }

    public bool IsOpen => State is ActionState.Open or ActionState.Waiting;
}

/// <summary>A page of actions: the rows, and the cursor of the next page (null when there is none).</summary>
public sealed record ActionPage(IReadOnlyList<ActionRow> Rows, string? Next);

/// <summary>A person's own morning: what is late, due today and due this week, each with its first rows, and the reports to write.</summary>
/// <param name="Later">How many open ones fall due after this week.</param>
public sealed record Work(WorkPart Late, WorkPart Today, WorkPart Week, int Later, IReadOnlyList<ReportRow> Reports, IReadOnlyList<string> Nodes);

/// <param name="Count">All of them; the rows are the first <see cref="ActionQueries.PageSize"/>.</param>
public sealed record WorkPart(int Count, IReadOnlyList<ActionRow> Rows);

public sealed record NodeDebt(string Node, Debt Debt);

/// <summary>The open actions of one owner at one node.</summary>
/// <param name="Name">The member's or outside party's name; null for the inbox.</param>
public sealed record OwnerDebt(string Node, OwnerKind Kind, Guid? OwnerId, string? Name, Debt Debt);

/// <summary>A member who can own actions of a node.</summary>
public sealed record OwnerChoice(Guid Id, string Name);
