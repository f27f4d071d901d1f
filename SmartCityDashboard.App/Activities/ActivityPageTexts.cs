using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Activities;

/// <summary>What the list of activities, one activity and its form say.</summary>
internal static class ActivityPageTexts
{
    public static readonly Text Heading = new("Aktiviteter", "Activities");
    public static readonly Text Beside = new(
        "Webbinarier, evenemang och motbesök räknas för sig. De läggs aldrig till besöken.",
        "Webinars, events and outbound trips are counted apart. They are never added to the visits.");

    public static readonly Text OfVisit = new("Aktiviteter som hör ihop med besöket", "Activities that belong with the visit");
    public static readonly Text BesideTitle = new("Vid sidan av besöken", "Beside the visits");
    public static readonly Text BesideSentence = new("Genomförda aktiviteter {0}. De räknas för sig och ingår aldrig i besök eller besökare.", "Activities held {0}. They are counted apart and are never part of visits or visitors.");
    public static readonly Text LedSentence = new("Aktiviteter som noden har lett {0}. De räknas för sig och ingår aldrig i besök eller besökare.", "Activities that the node has led {0}. They are counted apart and are never part of visits or visitors.");
    public static readonly Text ShowThem = new("{0}: {1}. Visa dem", "{0}: {1}. Show them");
    public static readonly Text HeldIn = new("Genomförda {0}", "Held {0}");
    public static readonly Text HeldLedBy = new("Genomförda {0}, ledda av {1}", "Held {0}, led by {1}");
    public static readonly Text Webinars = new("Webbinarier", "Webinars");
    public static readonly Text Events = new("Evenemang", "Events");
    public static readonly Text Trips = new("Motbesök", "Outbound trips");
    public static readonly Text People = new("Deltagare", "Participants");
    public static readonly Text Number = new("Antal", "Number");
    public static readonly Text OnePerson = new("1 deltagare", "1 participant");
    public static readonly Text SomePeople = new("{0} deltagare", "{0} participants");
    public static readonly Text EstimatedIn = new("uppskattat i {0}", "estimated in {0}");
    public static readonly Text UnknownIn = new("okänt i {0}", "unknown in {0}");
    public static readonly Text OneSeries = new("1 serie", "1 series");
    public static readonly Text SomeSeries = new("{0} serier", "{0} different series");
    public static readonly Text InAll = new("i alla aktiviteter", "in all activities");

    public static readonly Text SoFarThisYear = new("hittills i år", "so far this year");
    public static readonly Text InYear = new("under {0}", "in {0}");
    public static readonly Text Between = new("från {0} till {1}", "from {0} to {1}");
    public static readonly Text FromDay = new("från {0}", "from {0}");
    public static readonly Text UntilDay = new("till {0}", "until {0}");

    public static readonly Text SearchHelp = new("Rubrik, serie, arrangör, ort, land, referens", "Title, series, organiser, town, country, reference");
    public static readonly Text Led = new("Ledande nod", "Leading node");
    public static readonly Text TookPart = new("Medverkande nod", "Node that took part");
    public static readonly Text AllButWithdrawn = new("Alla utom återtagna", "All but withdrawn");
    public static readonly Text NoFilters = new("Alla aktiviteter utom återtagna", "All activities but withdrawn ones");
    public static readonly Text New = new("Registrera aktivitet", "Register an activity");
    public static readonly Text Table = new("Aktiviteter, {0}", "Activities, {0}");
    public static readonly Text Day = new("Datum", "Date");
    public static readonly Text Place = new("Plats", "Place");
    public static readonly Text Showing = new("{0} av {1} visas på den här sidan.", "{0} of {1} are shown on this page.");
    public static readonly Text Download = new("Ladda ner CSV", "Download CSV");
    public static readonly Text EmptyFiltered = new("Ingen aktivitet passar urvalet.", "No activity matches the filters.");
    public static readonly Text EmptyAtAll = new("Inga aktiviteter är registrerade än. Här samlas webbinarier, evenemang och motbesök.", "No activities are registered yet. Webinars, events and outbound trips are gathered here.");
    public static readonly Text AllActivities = new("Alla aktiviteter", "All activities");

    public static readonly Text FileTitle = new("Aktiviteter", "Activities");
    public static readonly Text WithdrawnLeftOut = new("{0} återtagna aktiviteter", "{0} withdrawn activities");
    public static readonly Text NotesLeftOut = new("anteckningar (visas inte för äldre tidpunkter)", "notes (not shown for earlier points in time)");
    public static readonly Text NotesOfOthers = new("anteckningar som du inte får läsa", "notes that you may not read");
    public static readonly Text NothingLeftOut = new("inget", "nothing");
    public static readonly Text Rows = new("Antal rader", "Number of rows");

    public static readonly Text Edit = new("Ändra", "Change");
    public static readonly Text About = new("Om aktiviteten", "About the activity");
    public static readonly Text History = new("Historik", "History");
    public static readonly Text Changed = new("Senast ändrad {0} av {1}", "Last changed {0} by {1}");
    public static readonly Text ChangedAt = new("Senast ändrad {0}", "Last changed {0}");
    public static readonly Text Next = new("Nästa steg", "Next step");
    public static readonly Text PastPlanned = new("Aktiviteten är planerad och har passerat sitt slutdatum. Blev den av?", "The activity is planned and past its end date. Did it take place?");
    public static readonly Text Hold = new("Markera som genomförd", "Mark as held");
    public static readonly Text Cancel = new("Ställ in", "Cancel the activity");
    public static readonly Text FillIn = new("Fyll i", "Fill in");
    public static readonly Text Saved = new("Aktiviteten är sparad.", "The activity has been saved.");
    public static readonly Text Moved = new("Aktivitetens status är nu: {0}.", "The status of the activity is now: {0}.");
    public static readonly Text Restored = new("Aktiviteten är återställd.", "The activity has been restored.");
    public static readonly Text Withdraw = new("Återta aktiviteten", "Withdraw the activity");
    public static readonly Text WithdrawHelp = new(
        "För en aktivitet som registrerats av misstag eller två gånger. Den räknas inte längre, men står kvar som utelämnad och kan återställas.",
        "For an activity that was registered in error or twice. It no longer counts, but stays listed as left out and can be restored.");
    public static readonly Text ReasonHelp = new("Skälet står sedan i aktivitetens historik.", "The reason is kept in the history of the activity.");
    public static readonly Text WithdrawnTitle = new("Aktiviteten är återtagen och räknas inte", "The activity is withdrawn and not counted");
    public static readonly Text WithdrawnSentence = new("Skäl: {0}.", "Reason: {0}.");
    public static readonly Text Restore = new("Återställ", "Restore");
    public static readonly Text NotesHidden = new("Anteckningar visas bara för den nod som leder aktiviteten, kansliet, samordnaren och utvärderaren.", "Notes are shown only to the node that leads the activity, the secretariat, the coordinator and the evaluator.");
    public static readonly Text SameSeries = new("Visa hela serien", "Show the whole series");

    public static readonly Text NewTitle = new("Registrera aktivitet", "Register an activity");
    public static readonly Text NewSentence = new("Ett digitalt möte med en delegation är ett besök, ingen aktivitet. Fält med * måste fyllas i.", "A digital meeting with a delegation is a visit, not an activity. Fields marked * must be filled in.");
    public static readonly Text EditTitle = new("Ändra {0}", "Change {0}");
    public static readonly Text Register = new("Registrera", "Register");
    public static readonly Text First = new("Aktiviteten", "The activity");
    public static readonly Text More = new("Mer om aktiviteten", "More about the activity");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text NotGiven = new("Inte angivet", "Not given");
    public static readonly Text Primary = new("huvudtema", "primary");
    public static readonly Text TitleHelp = new("Vad den heter, till exempel ”Avfall till energi för Filippinska städer”.", "What it is called, for example “Waste to energy for Philippine cities”.");
    public static readonly Text SeriesHelp = new("Skriv samma namn på alla webbinarier i serien.", "Write the same name on all webinars of the series.");
    public static readonly Text TownHelp = new("Flera orter på samma resa skrivs efter varandra.", "Several towns of one trip are written one after the other.");
    public static readonly Text CountriesHelp = new("De länder som den gällde eller vände sig till. Enter lägger till.", "The countries that it was about or for. Enter adds one.");
    public static readonly Text ReceiversHelp = new("Andra noder som medverkade.", "Other nodes that took part.");
    public static readonly Text ParticipantsHelp = new("De som deltog. De läggs aldrig till programmets besökare.", "Those who took part. They are never added to the programme's visitors.");
    public static readonly Text ThemesHelp = new("Det första är huvudtemat.", "The first is the primary theme.");
    public static readonly Text OrganiserHelp = new("Vem som ordnade den: en ambassad, en mässa, noden själv.", "Who arranged it: an embassy, a fair, the node itself.");
    public static readonly Text Companies = new("Svenska företag som deltog", "Swedish companies that took part");
    public static readonly Text CompaniesHelp = new("Organisationsnummer, tio siffror. Namnet fylls i när det är känt.", "Organisation number, ten digits. The name is filled in when it is known.");
    public static readonly Text VisitsHelp = new("Sök på delegation eller referens. Ett äldre besök skrivs med sin referens.", "Search by delegation or reference. An older visit is written with its reference.");
    public static readonly Text NotesHelp = new("Läses av den egna noden, kansliet, samordnaren och utvärderaren. Skriv inga personuppgifter här.", "Read by the own node, the secretariat, the coordinator and the evaluator. Write no personal data here.");

    public static Text Plural(ActivityKind kind) => kind switch
    {
        ActivityKind.Webinar => Webinars,
        ActivityKind.Event => Events,
        _ => Trips,
    };
}
