using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Nodes;

internal static class NodeTexts
{
    public static readonly Text Nodes = new("Noder", "Nodes");
    public static readonly Text NodesSentence = new(
        "Sex regionala noder och kansliet har tagit emot {0} {1}. Varje län hör till en nod.",
        "Six regional nodes and the secretariat have received {0} {1}. Each county belongs to one node.");
    public static readonly Text NodesNone = new(
        "Sex regionala noder och kansliet tar emot besöken; inget är genomfört {0}. Varje län hör till en nod.",
        "Six regional nodes and the secretariat receive the visits; none is held {0}. Each county belongs to one node.");
    public static readonly Text TableTitle = new("Noderna", "The nodes");
    public static readonly Text TableSentence = new("I programmets ordning, från norr till söder. Välj en nod för att se dess bild.", "In the programme's order, from north to south. Choose a node to see its picture.");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Town = new("Ort", "Town");
    public static readonly Text Host = new("Värd", "Host");
    public static readonly Text Counties = new("Län", "Counties");
    public static readonly Text National = new("Nationellt", "National");
    public static readonly Text AllNodes = new("Alla noder", "All nodes");

    public static readonly Text Sentence = new("{0} har lett {1} från {2} {3}.", "{0} has led {1} from {2} {3}.");
    public static readonly Text SentenceWithDelta = new("{0} har lett {1} från {2} {3}, {4}.", "{0} has led {1} from {2} {3}, {4}.");
    public static readonly Text NoVisits = new("{0} har inte lett något genomfört internationellt besök {1}.", "{0} has led no held international visit {1}.");
    public static readonly Text OneVisit = new("1 internationellt besök", "1 international visit");
    public static readonly Text SomeVisits = new("{0} internationella besök", "{0} international visits");
    public static readonly Text ToVisits = new("Visa nodens besök", "Show the node's visits");

    public static readonly Text Figures = new("Nodens siffror bredvid de andras", "The node's figures beside the others'");
    public static readonly Text FiguresSentence = new(
        "Bandet visar var de andra noderna ligger {0}: lägst, mitten och högst. Det är en bakgrund, ingen rangordning; noderna skiljer sig i storlek och uppdrag.",
        "The band shows where the other nodes lie {0}: lowest, middle and highest. It is a background, no ranking; nodes differ in size and task.");
    public static readonly Text Figure = new("Nyckeltal", "Indicator");
    public static readonly Text Own = new("Noden", "The node");
    public static readonly Text Change = new("Förändring", "Change");
    public static readonly Text Range = new("De andra noderna", "The other nodes");
    public static readonly Text RangeWords = new("{0} – {1}, mitten {2}", "{0} – {1}, middle {2}");
    public static readonly Text RangeOf = new("{0} av {1} noder", "{0} of {1} nodes");
    public static readonly Text NoRange = new("För få noder har underlag", "Too few nodes have enough data");
    public static readonly Text SeeAll = new("Visa {0} för alla noder", "Show {0} for all nodes");
    public static readonly Text ShareFoot = new("Procent visas inte när färre än {0} besök ligger bakom.", "No percentage is shown when fewer than {0} visits stand behind it.");
    public static readonly Text LedFoot = new(
        "Ledda besök är de där noden är ledande mottagare; medverkat räknar även besök där noden har ett stopp.",
        "Led visits are those where the node is the leading receiver; took part also counts visits with a stop at the node.");
    public static readonly Text OthersFoot = new("Övriga tal gäller ledda besök.", "The other figures are of led visits.");
    public static readonly Text TookPartFoot = new(
        "Medverkat läggs inte ihop: ett besök räknas hos varje nod som medverkat, men en gång nationellt.",
        "Took part does not add up: a visit counts for every node that took part, but once nationally.");

    public static readonly Text Led = new("Ledda besök", "Led visits");
    public static readonly Text TookPart = new("Medverkat i besök", "Took part in visits");
    public static readonly Text TookPartShort = new("Medverkat", "Took part");
    public static readonly Text Visitors = new("Besökare", "Visitors");
    public static readonly Text Countries = new("Länder", "Countries");
    public static readonly Text Digital = new("Andel digitala", "Digital share");
    public static readonly Text Relevant = new("Andel affärsrelevanta", "Business relevant share");
    public static readonly Text Meetings = new("Företagsmöten", "Company meetings");
    public static readonly Text Companies = new("Unika företag", "Unique companies");

    public static readonly Text ToQuestions = new("Obesvarade frågor ({0})", "Unanswered questions ({0})");
    public static readonly Text ByMonth = new("Ledda besök per månad", "Led visits by month");
    public static readonly Text ByYear = new("Ledda besök per år", "Led visits by year");
    public static readonly Text TopCountries = new("Varifrån delegationerna kom", "Where the delegations came from");
    public static readonly Text TopThemes = new("Vad besöken handlade om", "What the visits were about");
    public static readonly Text CountriesSentence = new("Besök från {0} länder. Ett besök från flera länder räknas hos vart och ett.", "Visits from {0} countries. A visit from several countries counts for each of them.");
    public static readonly Text OneCountrySentence = new("Alla besök kom från ett land.", "All visits came from one country.");
    public static readonly Text ThemesSentence = new("Ett besök med flera teman räknas hos vart och ett.", "A visit with several themes counts for each of them.");
    public static readonly Text Country = new("Land", "Country");
    public static readonly Text Theme = new("Tema", "Theme");
    public static readonly Text Visits = new("Besök", "Visits");
    public static readonly Text MoreRows = new("Visa alla {0}", "Show all {0}");
    public static readonly Text Nothing = new("Inga besök att visa i perioden.", "No visits to show in the period.");

    public static readonly Text Territory = new("Område och ansvar", "Territory and responsibility");
    public static readonly Text Area = new("Län", "County");
    public static readonly Text ResponsibilityHead = new("Ansvar", "Responsibility");
    public static readonly Text Full = new("Fullt", "Full");
    public static readonly Text ThroughPartner = new("Genom partner", "Through partner");
    public static readonly Text Municipalities = new("Kommuner", "Municipalities");
    public static readonly Text Whole = new("Alla", "All");
    public static readonly Text Rest = new("Övriga", "The others");
    public static readonly Text FullSentence = new("Svarar fullt för {0}.", "Fully responsible for {0}.");
    public static readonly Text MunicipalitiesSentence = new("Svarar fullt för {0} kommuner i {1}.", "Fully responsible for {0} municipalities in {1}.");
    public static readonly Text RestSentence = new("Resten av {0} nås genom partner.", "The rest of {0} is reached through partners.");
    public static readonly Text PartnerSentence = new("{0} nås genom partner.", "{0} is reached through partners.");
    public static readonly Text NoTerritory = new(
        "Kansliet är ingen nod och har inget eget område: det tar emot förfrågningar från hela landet och fördelar dem.",
        "The secretariat is no node and has no territory: it receives requests from the whole country and routes them.");
    public static readonly Text LastAnd = new("{0} och {1}", "{0} and {1}");

    public static readonly Text Hosts = new("Värd och partner", "Host and partners");
    public static readonly Text HostsSentence = new("Noden finns i {0}. Den är inte sin värd: en ny värd gör ingen ny nod.", "The node is based in {0}. It is not its host: a new host does not make a new node.");
    public static readonly Text SecretariatHosts = new("Kansliet finns i {0}.", "The secretariat is based in {0}.");
    public static readonly Text Organisation = new("Organisation", "Organisation");
    public static readonly Text Role = new("Roll", "Role");
    public static readonly Text PartnerRole = new("Partner", "Partner");
    public static readonly Text Since = new("sedan {0}", "since {0}");
    public static readonly Text FromTo = new("{0} till {1}", "{0} to {1}");
    public static readonly Text NoSuchNode = new("Det finns ingen nod {0}.", "There is no node {0}.");

    public static Text Name(Responsibility responsibility) => responsibility == Responsibility.Full ? Full : ThroughPartner;

    public static Text Span(DateOnly from, DateOnly? to) => to is null ? Since.With(from) : FromTo.With(from, to);
}
