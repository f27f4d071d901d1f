using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the list of visits and the inbox say.</summary>
public static class ListTexts
{
    public static readonly Text Heading = new("Besök", "Visits");
    public static readonly Text Inbox = new("Förfrågningar", "Requests");
    public static readonly Text SearchHelp = new("Delegation, rubrik, land, arrangör, referens", "Delegation, title, country, organiser, reference");
    public static readonly Text Led = new("Ledande nod", "Leading node");
    public static readonly Text TookPart = new("Medverkande nod", "Node that took part");
    public static readonly Text NeedsAnswer = new("Bekräftade som har passerat sitt slutdatum", "Confirmed and past their end date");
    public static readonly Text Questions = new("Frågor till noden", "Questions to the node");
    public static readonly Text ToQuestions = new("Obesvarade frågor ({0})", "Unanswered questions ({0})");
    public static readonly Text Company = new("Mött företag", "Company met");
    public static readonly Text AllButWithdrawn = new("Alla utom återtagna", "All but withdrawn");
    public static readonly Text NoFilters = new("Alla besök utom återtagna", "All visits but withdrawn ones");
    public static readonly Text OneVisit = new("1 besök passar urvalet.", "1 visit matches the filters.");
    public static readonly Text SomeVisits = new("{0} besök passar urvalet.", "{0} visits match the filters.");
    public static readonly Text OneInAll = new("1 besök är registrerat.", "1 visit is registered.");
    public static readonly Text SomeInAll = new("{0} besök är registrerade.", "{0} visits are registered.");
    public static readonly Text Showing = new("{0} av {1} visas på den här sidan.", "{0} of {1} are shown on this page.");
    public static readonly Text OnePast = new("1 bekräftat besök har passerat sitt slutdatum", "1 confirmed visit is past its end date");
    public static readonly Text SomePast = new("{0} bekräftade besök har passerat sitt slutdatum", "{0} confirmed visits are past their end date");
    public static readonly Text PastSentence = new("Blev de genomförda, inställda eller ombokade? En status ändras aldrig av sig själv.", "Were they held, cancelled or rebooked? A status never changes by itself.");
    public static readonly Text ShowThem = new("Visa dem", "Show them");
    public static readonly Text ShowAllPast = new("Visa alla noders ({0})", "Show those of all nodes ({0})");
    public static readonly Text New = new("Registrera besök", "Register a visit");
    public static readonly Text Import = new("Importera en lista", "Import a list");
    public static readonly Text Download = new("Ladda ner CSV", "Download CSV");
    public static readonly Text Calendar = new("Kommande till kalendern (.ics)", "Coming visits to the calendar (.ics)");
    public static readonly Text Table = new("Besök, {0}", "Visits, {0}");
    public static readonly Text EmptyFiltered = new("Inget besök passar urvalet.", "No visit matches the filters.");
    public static readonly Text EmptyAtAll = new("Inga besök är registrerade än. Börja med listan som noden redan har, eller registrera ett besök.", "No visits are registered yet. Begin with the list that the node has already, or register a visit.");
    public static readonly Text EmptyInbox = new("Inga förfrågningar väntar på svar.", "No requests are waiting for an answer.");
    public static readonly Text EmptyForReader = new("Inga besök är registrerade än.", "No visits are registered yet.");
    public static readonly Text Day = new("Datum", "Date");
    public static readonly Text Participants = new("Deltagare", "Participants");
    public static readonly Text ToInbox = new("Förfrågningar ({0})", "Requests ({0})");
    public static readonly Text AllVisits = new("Alla besök", "All visits");

    public static readonly Text Waited = new("Väntat", "Waited");
    public static readonly Text Received = new("Inkom", "Received");
    public static readonly Text Wanted = new("Önskat datum", "Wanted date");
    public static readonly Text OneDay = new("1 arbetsdag", "1 working day");
    public static readonly Text SomeDays = new("{0} arbetsdagar", "{0} working days");
    public static readonly Text Today = new("i dag", "today");
    public static readonly Text Assign = new("Fördela", "Assign");
    public static readonly Text AssignTo = new("Mottagare för {0}", "Receiver for {0}");
    public static readonly Text ChooseReceiver = new("Välj mottagare", "Choose a receiver");
    public static readonly Text ReceiverNeeded = new("Välj först vilken mottagare som ska ta emot {0}.", "First choose which receiver shall take {0}.");
    public static readonly Text Assigned = new("{0} är fördelat till {1}", "{0} is assigned to {1}");
    public static readonly Text InboxSentence = new("{0} väntar på svar, äldst först. Den äldsta har väntat {1}.", "{0} are waiting for an answer, oldest first. The oldest has waited {1}.");
    public static readonly Text OneWaits = new("En förfrågan väntar på svar. Den har väntat {0}.", "One request is waiting for an answer. It has waited {0}.");
    public static readonly Text OldestShown = new("De {0} äldsta visas.", "The {0} oldest are shown.");

    public static readonly Text FileTitle = new("Besök", "Visits");
    public static readonly Text WithdrawnLeftOut = new("{0} återtagna besök", "{0} withdrawn visits");
    public static readonly Text NotesLeftOut = new("anteckningar (visas inte för äldre tidpunkter)", "notes (not shown for earlier points in time)");
    public static readonly Text NotesOfOthers = new("anteckningar som du inte får läsa", "notes that you may not read");
    public static readonly Text NoContacts = new("kontaktpersoner", "contact persons");
    public static readonly Text Rows = new("Antal rader", "Number of rows");

    public static Text Name(QuestionFilter question) => question switch
    {
        QuestionFilter.OwnOpen => new("Mina frågor utan svar", "My unanswered questions"),
        QuestionFilter.OwnAnswered => new("Mina frågor med svar den senaste veckan", "My questions answered in the last week"),
        _ => new("Frågor utan svar", "Unanswered questions"),
    };
}
