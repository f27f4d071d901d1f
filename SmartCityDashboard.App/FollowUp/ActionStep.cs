using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What can be done with an open action. All but the first ask for something more.</summary>
public enum ActionStep
{
    Done,
    Redate,
    Wait,
    HandOver,
    Drop,
}

/// <summary>What a person chose for a step that asks.</summary>
/// <param name="Node">To hand over to; null with <paramref name="Owner"/> null is the inbox of the action's own node.</param>
/// <param name="Owner">A colleague at the action's own node.</param>
public sealed record ActionStepValues(DateOnly? Day, string? Reason, string? Node, Guid? Owner);

/// <summary>The names, keys and first proposals of the steps.</summary>
public static class ActionSteps
{
    private const int Week = 7;

    /// <summary>The key that takes the step while its line has the focus; null when there is none.</summary>
    public static string? Key(ActionStep step) => step switch { ActionStep.Done => "d", ActionStep.Redate => "r", ActionStep.Wait => "w", ActionStep.HandOver => "h", _ => null };

    public static Text Name(ActionStep step) => step switch
    {
        ActionStep.Done => ActionTexts.Done,
        ActionStep.Redate => ActionTexts.Redate,
        ActionStep.Wait => ActionTexts.Wait,
        ActionStep.HandOver => ActionTexts.HandOver,
        _ => ActionTexts.Drop,
    };

    /// <summary>A week from today, or from the due day when that lies ahead; never on a day when no office answers.</summary>
    public static DateOnly ProposedDay(DateOnly due, DateOnly today) => WorkingOn((due > today ? due : today).AddDays(Week));

    /// <summary>The day itself, or the next working day.</summary>
    public static DateOnly WorkingOn(DateOnly day) => WorkingDays.IsWorkingDay(day) ? day : WorkingDays.Add(day, 1);
}
