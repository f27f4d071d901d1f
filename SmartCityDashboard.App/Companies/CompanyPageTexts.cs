using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Companies;

internal static class CompanyPageTexts
{
    public static readonly Text Title = new("Företag", "Companies");
    public static readonly Text SomeMet = new("{0} svenska företag har mött en internationell delegation {1}.", "{0} Swedish companies have met an international delegation {1}.");
    public static readonly Text OneMet = new("1 svenskt företag har mött en internationell delegation {0}.", "1 Swedish company has met an international delegation {0}.");
    public static readonly Text NobodyMet = new("Inget svenskt företag har mött en internationell delegation {0}.", "No Swedish company has met an international delegation {0}.");
    public static readonly Text SomeFound = new("{0} företag som mött en delegation {2} passar ”{1}”.", "{0} companies that met a delegation {2} match “{1}”.");
    public static readonly Text OneFound = new("1 företag som mött en delegation {1} passar ”{0}”.", "1 company that met a delegation {1} matches “{0}”.");
    public static readonly Text NothingFound = new("Inget företag som mött en delegation {1} passar ”{0}”.", "No company that met a delegation {1} matches “{0}”.");
    public static readonly Text TableSentence = new(
        "Antal besök och noder gäller perioden, första och senaste mötet hela programmet. Bara genomförda internationella besök räknas.",
        "Number of visits and nodes are of the period, first and last meeting of the whole programme. Only held international visits count.");
    public static readonly Text Search = new("Sök", "Search");
    public static readonly Text SearchHelp = new("Namn eller organisationsnummer", "Name or organisation number");
    public static readonly Text ClearSearch = new("Rensa sökningen", "Clear the search");
    public static readonly Text AllYears = new("Visa alla år", "Show all years");
    public static readonly Text Company = new("Företag", "Company");
    public static readonly Text Number = new("Organisationsnummer", "Organisation number");
    public static readonly Text Met = new("Mötta besök", "Visits met");
    public static readonly Text Nodes = new("Ledande nod", "Leading node");
    public static readonly Text First = new("Första mötet", "First meeting");
    public static readonly Text Last = new("Senaste mötet", "Last meeting");
    public static readonly Text Showing = new("{0} av {1} visas på den här sidan, i bokstavsordning.", "{0} of {1} are shown on this page, in alphabetical order.");

    public static readonly Text AllCompanies = new("Alla företag", "All companies");
    public static readonly Text InPeriod = new("Möten {0}", "Meetings {0}");
    public static readonly Text InAll = new("Möten sedan starten", "Meetings since the start");
    public static readonly Text FirstMeeting = new("Första mötet", "First meeting");
    public static readonly Text LastMeeting = new("Senaste mötet", "Last meeting");
    public static readonly Text NameUnknown = new("Namnet är inte registrerat; numret visas i stället.", "The name is not registered; the number is shown instead.");
    public static readonly Text Sentence = new("Organisationsnummer {0}. Företaget har mött {1} {2}.", "Organisation number {0}. The company has met {1} {2}.");
    public static readonly Text OneDelegation = new("1 internationell delegation", "1 international delegation");
    public static readonly Text SomeDelegations = new("{0} internationella delegationer", "{0} international delegations");
    public static readonly Text NoDelegation = new("ingen internationell delegation", "no international delegation");
    public static readonly Text ByNode = new("Möten hos noderna", "Meetings at the nodes");
    public static readonly Text ByNodeSentence = new("Vilka noder som lett eller medverkat i besöken, {0}.", "Which nodes led or took part in the visits, {0}.");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Led = new("Ledda", "Led");
    public static readonly Text TookPart = new("Medverkat", "Took part");
    public static readonly Text National = new("Nationellt", "National");
    public static readonly Text TookPartFoot = new("Ett besök räknas hos varje nod som medverkat, men en gång nationellt.", "A visit counts for every node that took part, but once nationally.");
    public static readonly Text Visits = new("Besök som mött företaget", "Visits that met the company");
    public static readonly Text VisitsSentence = new(
        "Alla registrerade besök i perioden, också de som inte räknas: inhemska, planerade eller inställda.",
        "All recorded visits of the period, also those that do not count: domestic, planned or cancelled.");
    public static readonly Text NoVisits = new("Inget besök i perioden har mött företaget.", "No visit of the period met the company.");
    public static readonly Text ToList = new("Öppna i besökslistan", "Open in the list of visits");
    public static readonly Text Figures = new("Möten", "Meetings");
}
