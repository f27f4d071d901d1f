using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What the rules and actions of the follow-up say, and the names of its values.</summary>
public static class FollowUpTexts
{
    public static readonly Text WhatNeeded = new("Ange vad som har lovats.", "State what was promised.");
    public static readonly Text TooLong = new("Texten är för lång, högst {0} tecken.", "The text is too long, at most {0} characters.");
    public static readonly Text DueNeeded = new("Ange när det ska vara klart.", "Give the day by which it is to be done.");
    public static readonly Text DueOutOfRange = new("Dagen ska ligga mellan 2000-01-01 och fem år framåt.", "The day must lie between 2000-01-01 and five years ahead.");
    public static readonly Text UntilNotAhead = new("Välj en dag som ligger framåt i tiden.", "Choose a day that lies ahead.");
    public static readonly Text OneOwner = new("Välj antingen en person eller någon utanför programmet, inte båda.", "Choose either a person or somebody outside the programme, not both.");
    public static readonly Text OwnerElsewhere = new("Personen ansvarar inte för {0}. Välj någon annan, eller lägg löftet i nodens inkorg.", "That person does not answer for {0}. Choose somebody else, or put the promise in the node's inbox.");
    public static readonly Text ReasonNeeded = new("Ange ett skäl.", "Give a reason.");
    public static readonly Text DoneInFuture = new("Åtgärden kan inte vara klar i framtiden.", "The action can not be done in the future.");
    public static readonly Text NotOpen = new("Åtgärden är redan avslutad. Läs in sidan igen.", "The action is already closed. Reload the page.");
    public static readonly Text SameNode = new("{0} har redan åtgärden.", "{0} has the action already.");
    public static readonly Text NodeNeeded = new("Välj vilken nod som ska ta över.", "Choose which node is to take over.");
    public static readonly Text NoSuchAction = new("Åtgärden finns inte.", "There is no such action.");
    public static readonly Text NothingToUndo = new("Det finns inget att ångra, eller någon annan har gjort det senaste steget.", "There is nothing to undo, or somebody else took the last step.");
    public static readonly Text TakenOn = new("Det går inte att ångra: det som följde har redan ändrats.", "It can not be undone: what followed has already been changed.");
    public static readonly Text ChangedMeanwhile = new(
        "Någon annan har ändrat detta sedan sidan öppnades. Läs in sidan igen och gör om steget.", "Somebody else has changed this since the page was opened. Reload the page and repeat the step.");

    public static readonly Text GateShut = new("Innan steget kan bli klart behövs: {0}.", "Before the step can be done this is needed: {0}.");
    public static readonly Text PotentialNeeded = new("Bedöm affärspotentialen.", "Assess the business potential.");
    public static readonly Text PromiseNeeded = new("Skriv minst ett löfte, eller att det inte finns någon affär och varför.", "Write at least one promise, or that there is no business and why.");
    public static readonly Text BothPromiseAndNone = new("Rapporten säger att det inte finns någon affär, men ger också löften. Välj det ena.", "The report says that there is no business, but makes promises too. Choose one of them.");
    public static readonly Text NotApplicable = new("Uppföljningen gäller inte detta besök. Den nodansvariga kan starta den för hand.", "The follow-up does not apply to this visit. The node lead can start it by hand.");
    public static readonly Text NotHeld = new("Besöket är inte genomfört.", "The visit has not been held.");
    public static readonly Text AlreadyStarted = new("Uppföljningen av besöket är redan igång.", "The follow-up of the visit is already under way.");
    public static readonly Text NoProcess = new("Det finns ingen antagen process.", "There is no adopted process.");
    public static readonly Text DayHasPassed = new("Dagen har redan passerat. Välj i dag eller senare.", "The day has passed already. Choose today or later.");
    public static readonly Text MeetingBefore = new(
        "Rapporten lämnades in efter mötet {0}. Välj ett senare möte eller lägg till ett.", "The report was submitted after the meeting of {0}. Choose a later meeting, or add one.");
    public static readonly Text VisitWithdrawn = new("Besöket är återtaget eller blev inte av.", "The visit is withdrawn or did not come about.");
    public static readonly Text AlreadyDecided = new("Affärsutvecklingsgruppen har redan beslutat om rapporten.", "The business development group has already decided on the report.");
    public static readonly Text NotSubmitted = new("Affärsrapporten är inte inlämnad.", "The business report has not been submitted.");
    public static readonly Text DecisionNeeded = new("Skriv vad gruppen beslutade.", "Write what the group decided.");
    public static readonly Text NoSuchMeeting = new("Mötet finns inte.", "There is no such meeting.");
    public static readonly Text MeetingInFuture = new("Mötet ligger mer än ett år framåt eller före programmets början.", "The meeting lies more than a year ahead or before the programme began.");
    public static readonly Text MeetingExists = new("Det finns redan ett möte den {0}.", "There is already a meeting on {0}.");

    private static readonly Text Visit = new("Besöket är inställt, avböjt eller återtaget.", "The visit is cancelled, declined or withdrawn.");
    private static readonly Text NoBusiness = new("Affärsrapporten säger att det inte finns någon affär.", "The business report says that there is no business.");
    private static readonly Text Decision = new("Affärsutvecklingsgruppen beslutade att avsluta.", "The business development group decided to close.");

    /// <summary>Why an action was dropped, when no person wrote a reason.</summary>
    public static Text? Because(DropCause? cause) => cause switch
    {
        DropCause.Visit => Visit,
        DropCause.NoBusiness => NoBusiness,
        DropCause.Decision => Decision,
        _ => null,
    };
}
