using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the page of one visit says.</summary>
public static class OneVisitTexts
{
    public static readonly Text Edit = new("Ändra", "Change");
    public static readonly Text FillIn = new("Fyll i", "Fill in");
    public static readonly Text About = new("Om besöket", "About the visit");
    public static readonly Text FollowedBy = new("Följdes av besök", "Followed by visit");
    public static readonly Text Life = new("Så har det gått", "How it went");
    public static readonly Text Changed = new("Senast ändrat {0} av {1}", "Last changed {0} by {1}");
    public static readonly Text ChangedAt = new("Senast ändrat {0}", "Last changed {0}");
    public static readonly Text Next = new("Nästa steg", "Next step");
    public static readonly Text Saved = new("Besöket är sparat.", "The visit has been saved.");
    public static readonly Text Moved = new("Besökets status är nu: {0}.", "The status of the visit is now: {0}.");
    public static readonly Text Restored = new("Besöket är återställt.", "The visit has been restored.");
    public static readonly Text ContactRemoved = new("Kontaktpersonen är borttagen.", "The contact person has been removed.");
    public static readonly Text Withdraw = new("Återta besöket", "Withdraw the visit");
    public static readonly Text WithdrawHelp = new(
        "För ett besök som registrerats av misstag eller två gånger. Det räknas inte längre, men står kvar som utelämnat och kan återställas.",
        "For a visit that was registered in error or twice. It no longer counts, but stays listed as left out and can be restored.");
    public static readonly Text ReasonHelp = new("Skälet står sedan i besökets historik.", "The reason is kept in the history of the visit.");
    public static readonly Text DuplicateOfOptional = new("Dubblett av besök (valfritt)", "Duplicate of visit (optional)");
    public static readonly Text WithdrawnTitle = new("Besöket är återtaget och räknas inte", "The visit is withdrawn and not counted");
    public static readonly Text WithdrawnSentence = new("Skäl: {0}.", "Reason: {0}.");
    public static readonly Text DuplicateOf = new("Dubblett av", "Duplicate of");
    public static readonly Text Restore = new("Återställ", "Restore");
    // The lead itself has a stop too, so these are not “other nodes”.
    public static readonly Text Stops = new("Stopp", "Stops");
    public static readonly Text Shown = new("Visade", "Shown");
    public static readonly Text EditStop = new("Ändra stoppet", "Change the stop");
    public static readonly Text NoContact = new("Ingen kontaktperson är registrerad.", "No contact person is registered.");
    public static readonly Text RemoveContact = new("Ta bort kontaktpersonen nu", "Remove the contact person now");
    public static readonly Text NotesHidden = new("Anteckningar visas bara för den nod som leder besöket, kansliet, samordnaren och utvärderaren.", "Notes are shown only to the node that leads the visit, the secretariat, the coordinator and the evaluator.");

    private static readonly Text PastConfirmed = new("Besöket är bekräftat och har passerat sitt slutdatum. Blev det av?", "The visit is confirmed and past its end date. Did it take place?");
    private static readonly Text Waiting = new("En förfrågan ska ha svar inom fem arbetsdagar.", "A request should have an answer within five working days.");

    public static Text? NextSentence(VisitDetails visit, DateOnly today) =>
        visit.Status == VisitStatus.Confirmed && visit.EndOn < today ? PastConfirmed : visit.Status.IsRequest() ? Waiting : null;

    /// <summary>What the button of a step says.</summary>
    public static Text Step(VisitStatus status) => status switch
    {
        VisitStatus.UnderAssessment => new("Börja bedöma", "Begin assessing"),
        VisitStatus.Assigned => new("Ta emot förfrågan", "Take the request on"),
        VisitStatus.Confirmed => new("Bekräfta", "Confirm"),
        VisitStatus.Held => new("Markera som genomfört", "Mark as held"),
        VisitStatus.Declined => new("Avböj", "Decline"),
        VisitStatus.Cancelled => new("Ställ in", "Cancel the visit"),
        VisitStatus.Rebooked => new("Boka om", "Rebook"),
        _ => Withdraw,
    };
}
