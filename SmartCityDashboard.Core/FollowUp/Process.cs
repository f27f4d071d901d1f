using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

public enum ProcessState
{
    Draft,

    /// <summary>Holds from its first day and never changes.</summary>
    Adopted,
}

public enum StepKind
{
    /// <summary>The request leaves the secretariat's inbox: given to a receiver, or declined. Makes no action; see <see cref="RequestWithoutAnswer"/>.</summary>
    AnswerRequest,

    /// <summary>The business report is submitted. Sets the report's due day.</summary>
    BusinessReport,

    /// <summary>The first promise of the visit is kept. Makes an action that the first promise takes over.</summary>
    PromiseKept,

    /// <summary>The delegation is asked how it went on. Makes an action.</summary>
    CheckIn,
}

/// <summary>What a step's days are counted from.</summary>
public enum StepStart
{
    Request,
    VisitEnd,

    /// <summary>The day on which the step before was closed.</summary>
    PreviousStep,
}

public enum StepUnit
{
    CalendarDays,
    WorkingDays,
}

/// <summary>Who answers for a step.</summary>
public enum StepRole
{
    /// <summary>The inbox of the lead receiver.</summary>
    NodeLead,

    Secretariat,
    Coordinator,
}

/// <summary>What must be filled in before the steps after this one can be done.</summary>
[Flags]
public enum Gates
{
    None = 0,
    CompaniesMet = 1,
    RelevanceAssessed = 2,
    ParticipantsKnown = 4,
    ReportSubmitted = 8,
    PromiseMade = 16,
}

/// <summary>One version of the follow-up process. A visit keeps the version that it began with.</summary>
public sealed class ProcessVersion : IKept, IVersioned
{
    /// <summary>1, 2, 3 …</summary>
    public required int Number { get; init; }

    public int Version { get; set; } = 1;

    /// <summary>Visits that end on this day or later begin with this version, until the next one holds.</summary>
    public required DateOnly ValidFrom { get; set; }

    public required ProcessState State { get; set; }

    /// <summary>UTC; null while it is a draft.</summary>
    public DateTime? AdoptedAt { get; set; }

    public string? AdoptedBy { get; set; }

    public Guid? AdoptedById { get; set; }
}

/// <summary>What a person fills in of a step.</summary>
public class StepDetails
{
    public string NameSv { get; set; } = "";

    public string NameEn { get; set; } = "";

    public StepKind Kind { get; set; }

    public StepStart From { get; set; }

    public int Offset { get; set; }

    public StepUnit Unit { get; set; }

    /// <summary>A required step is dropped only with a reason.</summary>
    public bool Required { get; set; }

    public StepRole Role { get; set; }

    public Gates Gate { get; set; }

    public Text Name => new(NameSv, NameEn);

    /// <summary>The last day of the step's time limit.</summary>
    public DateOnly Due(DateOnly from) => Unit == StepUnit.WorkingDays ? WorkingDays.Add(from, Offset) : from.AddDays(Offset);

    public StepDetails CopyTo(StepDetails step)
    {
        (step.NameSv, step.NameEn, step.Kind, step.From, step.Offset) = (NameSv.Trim(), NameEn.Trim(), Kind, From, Offset);
        (step.Unit, step.Required, step.Role, step.Gate) = (Unit, Required, Role, Gate);
        return step;
    }
}

/// <summary>One step of a version, in its place.</summary>
public sealed class ProcessStep : StepDetails, IKept
{
    public required int Number { get; init; }

    /// <summary>Says across versions that two steps are the same one.</summary>
    public required string Key { get; init; }

    public required int Place { get; set; }
}
