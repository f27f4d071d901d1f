using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>What the page and the form of one opportunity say.</summary>
internal static class OneOpportunityTexts
{
    public static readonly Text All = new("Alla affärsmöjligheter", "All opportunities");
    public static readonly Text Sentence = new("{0} sedan {1}, {2}. {3} leder ärendet.", "{0} since {1}, {2}. {3} leads the case.");
    public static readonly Text SilentTitle = new("Ärendet är tyst", "The case is silent");
    public static readonly Text SilentSince = new("Senaste händelsen var {0}.", "The last event was on {0}.");
    public static readonly Text SilentNever = new("Ingen händelse är registrerad.", "No event has been recorded.");
    public static readonly Text WakeTitle = new("Ärendet skulle väckas {0}", "The case was to be woken on {0}");
    public static readonly Text Saved = new("Affärsmöjligheten är sparad.", "The opportunity has been saved.");
    public static readonly Text Moved = new("Ärendet står nu i steget {0}.", "The case now stands in the stage {0}.");
    public static readonly Text WithdrawnTitle = new("Affärsmöjligheten är återtagen och räknas inte", "The opportunity is withdrawn and not counted");
    public static readonly Text WithdrawnSentence = new("Skäl: {0}.", "Reason: {0}.");
    public static readonly Text Restore = new("Återställ", "Restore");
    public static readonly Text Restored = new("Affärsmöjligheten är återställd.", "The opportunity has been restored.");
    public static readonly Text Edit = new("Ändra", "Change");
    public static readonly Text HandOver = new("Lämna över", "Hand over");
    public static readonly Text Withdraw = new("Återta", "Withdraw");
    public static readonly Text WithdrawHelp = new(
        "För ett ärende som öppnats av misstag eller två gånger. Det räknas inte längre, men kan återställas. Blev det ingen affär? Avsluta ärendet i stället.",
        "For a case that was opened in error or twice. It no longer counts, but can be restored. Was there no business? Close the case instead.");

    public static readonly Text Withdrawn = new("Affärsmöjligheten är återtagen.", "The opportunity has been withdrawn.");
    public static readonly Text DuplicateOptional = new("Dubblett av affärsmöjlighet (valfritt)", "Duplicate of opportunity (optional)");

    public static readonly Text Move = new("Flytta ärendet", "Move the case");
    public static readonly Text MoveSentence = new("Står i steget {0} sedan {1}.", "Stands in the stage {0} since {1}.");
    public static readonly Text MoveTo = new("Nytt steg", "New stage");
    public static readonly Text MoveOn = new("Dag", "Day");
    public static readonly Text Until = new("Väcks", "Wake on");
    public static readonly Text Because = new("Varför det inte blev någon affär", "Why there was no business");
    public static readonly Text With = new("Avtal med", "Agreement with");
    public static readonly Text Why = new("Skäl", "Reason");
    public static readonly Text WhyOptional = new("Skäl (valfritt)", "Reason (optional)");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text MoveIt = new("Flytta till {0}", "Move to {0}");
    public static readonly Text ParkIt = new("Parkera", "Park");
    public static readonly Text CloseIt = new("Avsluta utan affär", "Close without business");
    public static readonly Text ReopenIt = new("Öppna igen: {0}", "Reopen: {0}");
    public static readonly Text WakeIt = new("Väck: {0}", "Wake: {0}");

    public static readonly Text About = new("Om ärendet", "About the case");
    public static readonly Text NotesHidden = new("Anteckningar visas bara för den nod som leder ärendet, kansliet, samordnaren och utvärderaren.", "Notes are shown only to the node that leads the case, the secretariat, the coordinator and the evaluator.");
    public static readonly Text Visits = new("Kopplade besök", "Linked visits");
    public static readonly Text VisitsSentence = new("Besök som ärendet kommer ur, vid vilken nod som helst.", "Visits that the case comes from, at any node.");
    public static readonly Text NoVisits = new("Inget besök är kopplat.", "No visit is linked.");
    public static readonly Text LinkLabel = new("Koppla ett besök (referens)", "Link a visit (reference)");
    public static readonly Text Link = new("Koppla", "Link");
    public static readonly Text Linked = new("Besöket {0} är kopplat.", "The visit {0} is linked.");
    public static readonly Text Unlink = new("Ta bort kopplingen till {0}", "Remove the link to {0}");
    public static readonly Text UnlinkHelp = new("Kopplingen tas bort härifrån. Besöket självt ändras inte, och historiken minns kopplingen.", "The link is removed from here. The visit itself does not change, and the history remembers the link.");
    public static readonly Text Unlinked = new("Kopplingen till {0} är borttagen.", "The link to {0} has been removed.");

    public static readonly Text Log = new("Steg för steg", "Stage by stage");
    public static readonly Text RecordedLater = new("Registrerat {0}", "Recorded {0}");
    public static readonly Text RecordedBy = new("Registrerat {0} av {1}", "Recorded {0} by {1}");
    public static readonly Text ParkedUntil = new("Parkerad till {0}", "Parked until {0}");
    public static readonly Text AgreedWith = new("Avtal med {0}", "Agreement with {0}");
    public static readonly Text HandedOver = new("Överlämnad från {0} till {1}", "Handed over from {0} to {1}");
    public static readonly Text HandOverHelp = new(
        "Den nya noden leder ärendet och får ändra det; din nod kan bara läsa. Överlämningen står kvar på sidan.",
        "The new node leads the case and may change it; your node can only read. The handover stays on the page.");

    public static readonly Text HandOverTo = new("Ny ledande nod", "New leading node");
    public static readonly Text HandedTo = new("{0} leder nu ärendet.", "{0} now leads the case.");

    public static readonly Text Touches = new("Kontakter och händelser", "Contacts and events");
    public static readonly Text TouchesSentence = new("Det som bryter tystnaden: kontakter, anteckningar, nya steg och kopplade besök.", "What breaks the silence: contacts, notes, new stages and linked visits.");
    public static readonly Text AddTouch = new("Skriv kontakt eller anteckning", "Write a contact or note");
    public static readonly Text TouchKind = new("Vad", "What");
    public static readonly Text TouchWords = new("Vad hände?", "What happened?");
    public static readonly Text TouchHelp = new("Läses av den egna noden, kansliet, samordnaren och utvärderaren. Skriv inga personuppgifter här.", "Read by the own node, the secretariat, the coordinator and the evaluator. Write no personal data here.");
    public static readonly Text TouchSaved = new("Händelsen är sparad.", "The event has been saved.");
    public static readonly Text NoTouches = new("Ingen händelse är registrerad.", "No event has been recorded.");
    public static readonly Text TouchVisit = new("besök {0}", "visit {0}");

    public static readonly Text History = new("Historik", "History");
    public static readonly Text OneChange = new("Visa 1 sparning", "Show 1 save");
    public static readonly Text SomeChanges = new("Visa {0} sparningar", "Show {0} saves");
    public static readonly Text Changed = new("Senast ändrad {0} av {1}", "Last changed {0} by {1}");
    public static readonly Text ChangedAt = new("Senast ändrad {0}", "Last changed {0}");

    public static readonly Text NewTitle = new("Öppna en affärsmöjlighet", "Open an opportunity");
    public static readonly Text NewSentence = new("Fyll i det du vet. Fält med * måste fyllas i, resten kan vänta.", "Fill in what you know. Fields marked * must be filled in, the rest can wait.");
    public static readonly Text EditTitle = new("Ändra {0}", "Change {0}");
    public static readonly Text Open = new("Öppna", "Open");
    public static readonly Text FromVisit = new("Öppnas från besöket {0}", "Opened from the visit {0}");
    public static readonly Text FromVisitSentence = new("Motpart, land, tema och företag är hämtade från besöket. Rätta det som inte gäller ärendet.", "Counterpart, country, themes and companies are taken from the visit. Correct what does not concern the case.");
    public static readonly Text TitleHelp = new("Vad affären gäller, till exempel ”Biogas för bussarna i Osaka”.", "What the business is about, for example “Biogas for the buses of Osaka”.");
    public static readonly Text BuyerHelp = new("En stad, en myndighet eller ett företag. Skriv inga personnamn.", "A city, an authority or a company. Write no names of persons.");
    public static readonly Text CompaniesHelp = new("Företag som kan leverera. Organisationsnummer, tio siffror.", "Companies that may deliver. Organisation number, ten digits.");
    public static readonly Text OpenedHelp = new("Dagen då ärendet började, också om det var tidigare.", "The day on which the case began, also when that was earlier.");
    public static readonly Text FirstGroup = new("Affärsmöjligheten", "The opportunity");
    public static readonly Text Unknown = new("Okänt", "Unknown");
}
