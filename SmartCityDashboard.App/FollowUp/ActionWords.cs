using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>How one action reads: its state and day, whose it is.</summary>
public static class ActionWords
{
    /// <summary>The state as a chip says it.</summary>
    public static (Text Words, Tone Tone) State(ActionRow row, DateOnly today) => row.State switch
    {
        ActionState.Done => (ActionTexts.WasDone, Tone.Good),
        ActionState.HandedOver => (ActionTexts.WasHandedOver, Tone.Neutral),
        ActionState.Dropped => (ActionTexts.WasDropped, Tone.Neutral),
        _ when row.DaysOverdue == 1 => (ActionTexts.OneDayLate, Tone.Bad),
        _ when row.DaysOverdue > 1 => (ActionTexts.DaysLate.With(row.DaysOverdue), Tone.Bad),
        _ when row.DueOn == today => (ActionTexts.Today, Tone.Warning),
        ActionState.Waiting => (ActionTexts.WaitsUntil, Tone.Info),
        _ when row.DueOn == today.AddDays(1) => (ActionTexts.Tomorrow, Tone.Neutral),
        _ => (ActionTexts.Ahead, Tone.Neutral),
    };

    /// <summary>The day that the state is about: when it was closed, else when it falls due.</summary>
    public static DateOnly Day(ActionRow row) => row.ClosedOn ?? row.DueOn;

    /// <param name="row">The action.</param>
    /// <param name="node">The name of its receiver.</param>
    public static string Owner(ActionRow row, string node) => row.Owner switch
    {
        OwnerKind.Member => $"{row.OwnerName}, {node}",
        OwnerKind.Outside => ActionTexts.Outside.With(row.OwnerName),
        _ => ActionTexts.Inbox.With(node),
    };
}
