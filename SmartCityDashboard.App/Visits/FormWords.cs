using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the form of a visit says beside the names of the fields.</summary>
public static class FormWords
{
    public static readonly Text NewTitle = new("Registrera besök", "Register a visit");
    public static readonly Text NewSentence = new("Fyll i det du vet. Fält med * måste fyllas i, resten kan vänta.", "Fill in what you know. Fields marked * must be filled in, the rest can wait.");
    public static readonly Text EditTitle = new("Ändra {0}", "Change {0}");
    public static readonly Text Register = new("Registrera", "Register");
    public static readonly Text First = new("Besöket", "The visit");
    public static readonly Text More = new("Mer om besöket", "More about the visit");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text Unknown = new("Okänt", "Unknown");
    public static readonly Text Primary = new("huvudtema", "primary");
    public static readonly Text DelegationHelp = new("Vilka som kommer, till exempel ”Osaka stad”.", "Who is coming, for example “City of Osaka”.");
    public static readonly Text CountriesHelp = new("Skriv namnet på svenska eller engelska, Enter lägger till.", "Type the name in Swedish or English, Enter adds it.");
    public static readonly Text ParticipantsHelp = new("Externa deltagare, utan svenska värdar.", "External participants, without Swedish hosts.");
    public static readonly Text ThemesHelp = new("Det första är huvudtemat.", "The first is the primary theme.");
    public static readonly Text TitleHelp = new("Om besöket behöver en egen rubrik.", "If the visit needs a title of its own.");
    public static readonly Text OrganiserHelp = new("Vem som ordnade resan: en ambassad, ett departement.", "Who arranged the journey: an embassy, a ministry.");
    public static readonly Text PrecededByHelp = new("Om ett digitalt möte kom först: dess referens, till exempel SCS-2026-0042.", "If a digital meeting came first: its reference, for example SCS-2026-0042.");
    public static readonly Text RelevanceHelp = new("Bedöms innan besöket genomförs.", "Assessed before the visit is held.");
    public static readonly Text NotesHelp = new("Läses av den egna noden, kansliet, samordnaren och utvärderaren. Skriv inga personuppgifter här.", "Read by the own node, the secretariat, the coordinator and the evaluator. Write no personal data here.");
    public static readonly Text LastUsed = new("Som förra gången", "As last time");
    public static readonly Text UseLast = new("Fyll i {0}: {1}", "Fill in {0}: {1}");
    public static readonly Text SimilarTitle = new("Kanske är besöket redan registrerat", "The visit may be registered already");
    public static readonly Text SimilarSentence = new("Samma delegation och land, start inom tre dagar. Är det ett annat besök kan du fortsätta: samordnaren avgör sedan om det är samma.", "The same delegation and country, start within three days. If it is another visit, just go on: the coordinator decides later whether they are the same.");

    public static readonly Text Companies = new("Svenska företag som besöket mötte", "Swedish companies that the visit met");
    public static readonly Text CompaniesHelp = new("Organisationsnummer, tio siffror. Namnet fylls i när det är känt.", "Organisation number, ten digits. The name is filled in when it is known.");

    public static readonly Text StopsHelp = new("Var besöket var, och andra noder som tog emot under samma besök.", "Where the visit was, and other nodes that received during it.");
    public static readonly Text StopNumber = new("Stopp {0}", "Stop {0}");
    public static readonly Text StopAdd = new("Lägg till stopp", "Add a stop");
    public static readonly Text StopRemove = new("Ta bort stoppet", "Remove the stop");
    public static readonly Text Town = new("Ort", "Town");
    public static readonly Text County = new("Län", "County");
    public static readonly Text StopFrom = new("Från", "From");
    public static readonly Text StopTo = new("Till", "To");
    public static readonly Text Objects = new("Besöksobjekt som visades", "Visit objects shown");
    public static readonly Text ObjectsHelp = new("Från nodens lista. Ett nytt namn läggs till i listan.", "From the node's list. A new name is added to the list.");
    public static readonly Text StopTitle = new("Ändra {0}s stopp", "Change the stop of {0}");
    public static readonly Text StopSentence = new("{0} leder besöket {1}. Du ändrar bara den egna nodens stopp.", "{0} leads the visit {1}. You change only the stop of your own node.");

    public static readonly Text ContactHelp = new("En person, med ett slutdatum då uppgifterna tas bort. Sparas aldrig i utkast.", "One person, with an end date when the data is removed. Never kept in a draft.");
    public static readonly Text ContactAdd = new("Lägg till kontaktperson", "Add a contact person");
    public static readonly Text ContactRemove = new("Ta bort kontaktpersonen", "Remove the contact person");
    public static readonly Text ContactName = new("Namn", "Name");
    public static readonly Text ContactOrganisation = new("Organisation", "Organisation or authority");
    public static readonly Text ContactEmail = new("E-post", "E-mail");
    public static readonly Text ContactPhone = new("Telefon", "Phone");
    public static readonly Text ContactKeepUntil = new("Sparas till", "Kept until");
    public static readonly Text ContactKeepUntilHelp = new("Högst tre år framåt. Dagen efter tas uppgifterna bort av sig själva.", "At most three years ahead. The day after, the data is removed by itself.");
}
