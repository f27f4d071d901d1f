using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What the rules and actions of visits say, and the names of their fields and values.</summary>
public static class VisitTexts
{
    public static readonly Text DelegationNeeded = new("Ange vilken delegation det gäller.", "State which delegation it is.");
    public static readonly Text StartNeeded = new("Ange startdatum.", "Give the start date.");
    public static readonly Text StartOutOfRange = new("Startdatum ska ligga mellan 2000-01-01 och fem år framåt.", "The start date must lie between 2000-01-01 and five years ahead.");
    public static readonly Text EndNeeded = new("Ange slutdatum. För ett endagsbesök är det samma dag som startdatum.", "Give the end date. For a one-day visit it is the same day as the start date.");
    public static readonly Text EndBeforeStart = new("Slutdatum ligger före startdatum.", "The end date is before the start date.");
    public static readonly Text TooManyDays = new("Ett besök kan vara högst {0} dagar. Dela upp det i flera.", "A visit can last at most {0} days. Split it into several.");
    public static readonly Text HeldInFuture = new("Ett besök som ligger i framtiden kan inte vara genomfört.", "A visit in the future can not have been held.");
    public static readonly Text RequestedInFuture = new("Förfrågan kan inte ha kommit i framtiden.", "The request can not have come in the future.");
    public static readonly Text LeadNeeded = new("Välj vilken nod som leder besöket.", "Choose which node leads the visit.");
    public static readonly Text NegativeParticipants = new("Antal deltagare kan inte vara negativt.", "The number of participants can not be negative.");
    public static readonly Text TooManyParticipants = new("Fler än {0} deltagare är inte ett besök. Kontrollera antalet.", "More than {0} participants is not a visit. Check the number.");
    public static readonly Text ParticipantsNeeded = new("Ange antal deltagare, eller välj att antalet är okänt.", "Give the number of participants, or choose that it is unknown.");
    public static readonly Text ParticipantsUnknown = new("Antalet är markerat som okänt. Ta bort siffran eller välj exakt eller uppskattat.", "The number is marked as unknown. Remove the figure, or choose exact or estimated.");
    public static readonly Text UnknownCode = new("”{0}” finns inte i listan.", "“{0}” is not in the list.");
    public static readonly Text TooLong = new("Texten är för lång, högst {0} tecken.", "The text is too long, at most {0} characters.");
    public static readonly Text StopReceiverNeeded = new("Välj vilken nod som tog emot vid stoppet.", "Choose which node received at the stop.");
    public static readonly Text StopOutsideVisit = new("Stoppets datum ligger utanför besöket.", "The dates of the stop lie outside the visit.");
    public static readonly Text ContactNameNeeded = new("Ange kontaktpersonens namn, eller ta bort kontaktpersonen.", "Give the contact person's name, or remove the contact person.");
    public static readonly Text ContactEndNeeded = new("Ange hur länge uppgifterna får sparas, högst tre år framåt.", "State how long the data may be kept, at most three years ahead.");
    public static readonly Text ContactChangedMeanwhile = new(
        "Någon annan har ändrat kontaktpersonen medan du redigerade. Inget har sparats. Anteckna det du skrev om kontaktpersonen och öppna formuläret igen.",
        "Somebody else changed the contact person while you were editing. Nothing was saved. Note down what you wrote about the contact person and open the form again.");

    public static readonly Text EmailLooksWrong = new("E-postadressen ser inte rätt ut.", "The e-mail address does not look right.");
    public static readonly Text ReasonNeeded = new("Ange ett skäl.", "Give a reason.");
    public static readonly Text AlreadyWithdrawn = new("Besöket är redan återtaget.", "The visit is already withdrawn.");
    public static readonly Text NotWithdrawn = new("Besöket är inte återtaget.", "The visit is not withdrawn.");
    public static readonly Text WithdrawnIsClosed = new("Besöket är återtaget. Återställ det innan du ändrar något.", "The visit is withdrawn. Restore it before you change anything.");
    public static readonly Text NoSuchVisit = new("Besöket finns inte. Kontrollera referensen.", "There is no such visit. Check the reference.");
    public static readonly Text NoSuchDuplicate = new("Det finns inget besök med referensen {0}.", "There is no visit with the reference {0}.");
    public static readonly Text PrecededByItself = new("Ett besök kan inte föregås av sig självt.", "A visit can not be preceded by itself.");
    public static readonly Text NotARequest = new("Besöket är inte längre en förfrågan.", "The visit is no longer a request.");
    public static readonly Text OnlyRouting = new("Kansliet bedömer, fördelar eller avböjer förfrågan. Resten gör den nod som tar emot.", "The secretariat assesses, routes or declines the request. The rest is for the node that receives.");
    public static readonly Text ChangedMeanwhile = new(
        "{0} sparade besöket medan du redigerade. Inget har skrivits över. Välj för varje fält vad som ska gälla.",
        "{0} saved the visit while you were editing. Nothing has been overwritten. Choose for each field what shall hold.");

    public static readonly Text ChangedSincePage = new(
        "Besöket har ändrats sedan sidan öppnades. Läs in sidan igen och gör om steget.",
        "The visit has changed since the page was opened. Reload the page and repeat the step.");

    public static readonly Text Title = new("Rubrik", "Title");
    public static readonly Text Delegation = new("Delegation", "Delegation");
    public static readonly Text Organiser = new("Arrangör", "Organiser");
    public static readonly Text Channel = new("Kanal", "Channel");
    public static readonly Text TargetGroup = new("Målgrupp", "Target group");
    public static readonly Text Format = new("Form", "Format");
    public static readonly Text Status = new("Status", "Status");
    public static readonly Text RequestedOn = new("Förfrågan inkom", "Request received");
    public static readonly Text StartOn = new("Startdatum", "Start date");
    public static readonly Text EndOn = new("Slutdatum", "End date");
    public static readonly Text LeadReceiver = new("Nod", "Node");
    public static readonly Text Participants = new("Antal deltagare", "Participants");
    public static readonly Text ParticipantsKind = new("Säkerhet i antalet", "Certainty of the number");
    public static readonly Text Relevance = new("Affärsrelevans", "Business relevance");
    public static readonly Text RegistrationNumber = new("Diarienummer", "Registration number");
    public static readonly Text PrecededBy = new("Föregås av besök", "Preceded by visit");
    public static readonly Text Countries = new("Land", "Country");
    public static readonly Text Themes = new("Tema", "Theme");
    public static readonly Text Goals = new("Globala mål", "Global goals");
    public static readonly Text Companies = new("Företag (org.nr)", "Companies (org. no.)");
    public static readonly Text Stops = new("Övriga noder", "Other nodes");
    public static readonly Text Notes = new("Anteckningar", "Notes");
    public static readonly Text Contact = new("Kontaktperson", "Contact person");
    public static readonly Text Reference = new("Referens", "Reference");

    public static Text Name(VisitStatus status) => status switch
    {
        VisitStatus.Requested => new("Förfrågan", "Requested"),
        VisitStatus.UnderAssessment => new("Under bedömning", "Under assessment"),
        VisitStatus.Assigned => new("Fördelat", "Assigned"),
        VisitStatus.Confirmed => new("Bekräftat", "Confirmed"),
        VisitStatus.Held => new("Genomfört", "Held"),
        VisitStatus.Declined => new("Avböjt", "Declined"),
        VisitStatus.Cancelled => new("Inställt", "Cancelled"),
        VisitStatus.Rebooked => new("Ombokat", "Rebooked"),
        _ => new("Återtaget", "Withdrawn"),
    };

    public static Text Name(VisitFormat format) => format switch
    {
        VisitFormat.Physical => new("Fysiskt", "Physical"),
        VisitFormat.Digital => new("Digitalt", "Digital"),
        _ => new("Hybrid", "Hybrid"),
    };

    public static Text Name(ParticipantsKind kind) => kind switch
    {
        Visits.ParticipantsKind.Exact => new("Exakt", "Exact"),
        Visits.ParticipantsKind.Estimated => new("Uppskattat", "Estimated"),
        _ => new("Okänt", "Unknown"),
    };

    public static Text Name(Relevance relevance) => relevance switch
    {
        Visits.Relevance.NotAssessed => new("Inte bedömd", "Not assessed"),
        Visits.Relevance.None => new("Ingen", "None"),
        Visits.Relevance.Low => new("Låg", "Low"),
        Visits.Relevance.Medium => new("Medel", "Medium"),
        _ => new("Hög", "High"),
    };
}
