using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>The difference of two versions of an action or a report, said as what somebody did.</summary>
internal static class FollowUpDeeds
{
    private static readonly Text Step = new("startade, förfaller {0}", "began, due on {0}");
    private static readonly Text Promised = new("lovades, förfaller {0}", "was promised, due on {0}");
    private static readonly Text Done = new("är klar {0}", "was done on {0}");
    private static readonly Text HandedOver = new("lämnades över till en annan nod", "was handed over to another node");
    private static readonly Text Dropped = new("ströks", "was dropped");
    private static readonly Text Reopened = new("öppnades igen, förfaller {0}", "was opened again, due on {0}");
    private static readonly Text Waits = new("väntar på svar till {0}", "waits for a reply until {0}");
    private static readonly Text Redated = new("förfaller {1} i stället för {0}", "is due on {1} instead of {0}");
    private static readonly Text Moved = new("flyttades till {0}", "moved to {0}");
    private static readonly Text Assigned = new("fick en annan ansvarig", "was given to somebody else");
    private static readonly Text Changed = new("ändrades", "was changed");
    private static readonly Text Due = new("ska lämnas senast {0}", "is due on {0}");
    private static readonly Text Submitted = new("lämnades in", "was submitted");
    private static readonly Text Decided = new("fick beslutet ”{0}”", "was decided on: “{0}”");
    private static readonly Text Lapsed = new("behövs inte, besöket är inte genomfört", "is not needed, the visit has not been held");

    /// <param name="before">Null for the first version.</param>
    /// <param name="now">What it became.</param>
    /// <param name="lists">Names of the receivers.</param>
    public static Text Of(FollowUpAction? before, FollowUpAction now, ProgrammeLists lists) => (before, now) switch
    {
        (null, { What: null }) => Step.With(now.DueOn),
        (null, _) or ({ What: null }, { What: not null }) => Promised.With(now.DueOn),
        ({ IsOpen: true }, { State: ActionState.Done }) => Done.With(now.ClosedOn),
        ({ IsOpen: true }, { State: ActionState.HandedOver }) => HandedOver,
        ({ IsOpen: true }, { State: ActionState.Dropped }) => Dropped,
        ({ IsOpen: false }, { IsOpen: true }) => Reopened.With(now.DueOn),
        ({ IsOpen: true }, { State: ActionState.Waiting }) when before.State != ActionState.Waiting || before.DueOn != now.DueOn => Waits.With(now.DueOn),
        _ when before.DueOn != now.DueOn => Redated.With(before.DueOn, now.DueOn),
        _ when before.Node != now.Node => Moved.With(lists.ReceiverName(now.Node)),
        _ when before.OwnerId != now.OwnerId || before.OwnerOutside != now.OwnerOutside => Assigned,
        _ => Changed,
    };

    public static Text Of(BusinessReport? before, BusinessReport now) => (before, now) switch
    {
        (null, _) => Due.With(now.DueOn),
        ({ IsSubmitted: false }, { IsSubmitted: true }) => Submitted,
        (_, { Outcome: { } outcome }) when before.Outcome != outcome || before.MeetingId != now.MeetingId => Decided.With(FollowUpWords.Name(outcome)),
        ({ Lapsed: false }, { Lapsed: true }) => Lapsed,
        ({ Lapsed: true }, { Lapsed: false }) => Due.With(now.DueOn),
        _ when before.DueOn != now.DueOn => Redated.With(before.DueOn, now.DueOn),
        _ => Changed,
    };
}
