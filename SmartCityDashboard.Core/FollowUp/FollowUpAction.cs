using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

public enum ActionState
{
    Open,

    /// <summary>On the other side until its due day; still open.</summary>
    Waiting,

    Done,

    /// <summary>Closed here; another node has it now, in an action of its own.</summary>
    HandedOver,

    Dropped,
}

/// <summary>Why an action was dropped.</summary>
public enum DropCause
{
    /// <summary>A person's own reason.</summary>
    Reason,

    /// <summary>The visit was cancelled, declined or withdrawn, or is not held any more. Comes back with the visit.</summary>
    Visit,

    /// <summary>The business report says that there is no business.</summary>
    NoBusiness,

    /// <summary>The business development group decided to close.</summary>
    Decision,
}

/// <summary>What a person fills in of a promise.</summary>
public class ActionDetails
{
    /// <summary>What was promised; null for a step of the process that nobody has filled in.</summary>
    public string? What { get; set; }

    /// <summary>To whom; null means the delegation.</summary>
    public string? ToWhom { get; set; }

    /// <summary>The member who does it. Null, or one who does not answer for the node any more: the node's inbox.</summary>
    public Guid? OwnerId { get; set; }

    /// <summary>Somebody outside the house who does it, such as an embassy; the node answers for it.</summary>
    public string? OwnerOutside { get; set; }

    public DateOnly DueOn { get; set; }
}

/// <summary>A follow-up action: a promise, or a step of the process.</summary>
public sealed class FollowUpAction : ActionDetails, IKept, IVersioned, IDue
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    public required Guid VisitId { get; init; }

    /// <summary>The receiver that answers for it: the visit's lead, or to whom it was handed over.</summary>
    public required string Node { get; set; }

    /// <summary>The version and the step of the process that made it; null for a promise of its own.</summary>
    public int? Process { get; init; }

    public string? Step { get; init; }

    public StepRole Role { get; init; }

    public ActionState State { get; private set; }

    public int? OpenDay { get; private set; }

    /// <summary>The Swedish day on which it was done, handed over or dropped.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? ClosedBy { get; private set; }

    public Guid? ClosedById { get; private set; }

    public DropCause? Cause { get; private set; }

    /// <summary>Why it waits, was given another due day, was handed over or dropped.</summary>
    public string? Reason { get; private set; }

    /// <summary>The action whose closing made this one: handed over from another node, or the step before.</summary>
    public Guid? FollowsId { get; init; }

    public bool IsOpen => State is ActionState.Open or ActionState.Waiting;

    /// <summary>Made by the process and taken up by nobody: the first promise takes its place.</summary>
    public bool IsUnfilled => Step is not null && What is null;

    public void Fill(ActionDetails details)
    {
        (What, ToWhom) = (Clean(details.What), Clean(details.ToWhom));
        (OwnerId, OwnerOutside) = (details.OwnerId, Clean(details.OwnerOutside));
        Redate(details.DueOn, Reason);
    }

    public void Redate(DateOnly due, string? reason)
    {
        (DueOn, Reason) = (due, Clean(reason));
        Is(State);
    }

    public void Wait(DateOnly until, string reason)
    {
        (DueOn, Reason) = (until, Clean(reason));
        Is(ActionState.Waiting);
    }

    public void Close(ActionState state, DateOnly on, Viewer by, string? reason = null, DropCause? cause = null)
    {
        (ClosedOn, ClosedBy, ClosedById, Cause, Reason) = (on, by.Name, by.MemberId, cause, Clean(reason) ?? (state == ActionState.Done ? Reason : null));
        Is(state);
    }

    public void Reopen()
    {
        (ClosedOn, ClosedBy, ClosedById, Cause, Reason) = (null, null, null, null, null);
        Is(ActionState.Open);
    }

    /// <summary>Back to how it was in an earlier version.</summary>
    public void Return(FollowUpAction to)
    {
        (What, ToWhom, OwnerId, OwnerOutside, DueOn) = (to.What, to.ToWhom, to.OwnerId, to.OwnerOutside, to.DueOn);
        (ClosedOn, ClosedBy, ClosedById, Cause, Reason) = (to.ClosedOn, to.ClosedBy, to.ClosedById, to.Cause, to.Reason);
        Is(to.State);
    }

    private void Is(ActionState state)
    {
        State = state;
        OpenDay = IsOpen ? DueOn.DayNumber : null;
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A new one, open.</summary>
    public static FollowUpAction Open(Guid visit, string node, DateOnly due, DateTime at, (int Process, ProcessStep Step)? step = null, Guid? follows = null)
    {
        var action = new FollowUpAction
        {
            Id = Guid.CreateVersion7(at),
            VisitId = visit,
            Node = node,
            Process = step?.Process,
            Step = step?.Step.Key,
            Role = step?.Step.Role ?? StepRole.NodeLead,
            FollowsId = follows,
        };
        action.Redate(due, null);
        return action;
    }
}
