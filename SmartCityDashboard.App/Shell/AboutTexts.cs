using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

public static class AboutTexts
{
    public static readonly Text Sentence = new(
        "Här följs Smart City Swedens besök från förfrågan till genomförande, med samma siffror för alla som frågar.",
        "Here the visits of Smart City Sweden are followed from request to held, with the same figures for everyone who asks.");

    public static readonly Text WhatTitle = new("Vad det är", "What it is");
    public static readonly Text What = new(
        "Smart City Sweden är Sveriges export- och investeringsplattform för smarta, hållbara städer. Sex regionala noder och ett kansli tar emot internationella delegationer. Systemet håller ordning på besöken och på de siffror som görs av dem.",
        "Smart City Sweden is Sweden's export and investment platform for smart, sustainable cities. Six regional nodes and a secretariat receive international delegations. The system keeps track of the visits and of the figures that are made of them.");

    public static readonly Text FiguresTitle = new("Så blir siffrorna till", "How the figures are made");
    public static readonly Text Figures = new(
        "Varje siffra går att öppna: den visar sin definition, vilka rader som räknas och vilka som inte gör det, med skäl. Besök som flera noder delar räknas en gång nationellt. Det som inte är känt skrivs som okänt, aldrig som noll.",
        "Every figure can be opened: it shows its definition, which rows count and which do not, with the reason. Visits shared by several nodes count once nationally. What is not known is written as unknown, never as zero.");
    public static readonly Text Definitions = new("Definitioner av alla nyckeltal", "Definitions of all indicators");
    public static readonly Text PastTitle = new("Hur det såg ut då", "How it was then");
    public static readonly Text Past = new(
        "Alla ändringar sparas med vem, när och varför. Med ”Per” i sidhuvudet visas alla sidor som de var vid en tidigare tidpunkt.",
        "All changes are kept with who, when and why. With “As of” at the top every page is shown as it was at an earlier point in time.");

    public static readonly Text GlyphsTitle = new("Tecken i tabeller", "Signs in tables");
    public static readonly Text Zero = new("Noll: räknat, och inget fanns", "Zero: counted, and there was nothing");

    public static readonly Text SourcesTitle = new("Källor och licenser", "Sources and licences");
    public static readonly Text SourcesCaption = new("Uppgifter som kommer utifrån", "Data from outside");
    public static readonly Text DataHeading = new("Uppgift", "Data");
    public static readonly Text Source = new("Källa", "Source");
    public static readonly Text Licence = new("Licens", "Licence");
    public static readonly Text Countries = new("Länder, namn på svenska och engelska", "Countries, names in Swedish and English");
    public const string CountriesSource = "Unicode CLDR, ISO 3166-1";
    public const string CountriesLicence = "Unicode License v3";
    public static readonly Text Regions = new("Världsregioner", "World regions");
    public static readonly Text RegionsSource = new("FN:s statistikavdelning, M49", "United Nations Statistics Division, M49");
    public static readonly Text RegionsLicence = new("Fri användning med angiven källa", "Free use with source");
    public static readonly Text Counties = new("Län och kommuner, koder", "Counties and municipalities, codes");
    public static readonly Text CountiesSource = new("SCB, Göteborgsregionens kommunalförbund", "Statistics Sweden, the Göteborg Region association");
    public static readonly Text CountiesLicence = new("Öppna data", "Open data");
    public static readonly Text Nodes = new("Noder, värdar och temaområden", "Nodes, hosts and themes");
    public static readonly Text NodesSource = new("Programmets offentliga sidor och kungörelse 2019", "The programme's public pages and its announcement of 2019");
    public static readonly Text NodesLicence = new("Offentliga uppgifter", "Public information");
    public static readonly Text Program = new("Programmet", "The program");
    public const string ProgramLicence = "MIT";
    public static readonly Text Components = new("Gränssnitt: MudBlazor; ikoner: Material Icons", "Interface: MudBlazor; icons: Material Icons");
    public const string ComponentsLicence = "MIT, Apache 2.0";

    public static readonly Text DemonstrationTitle = new("Demonstrationsuppgifter", "Demonstration data");
    public static readonly Text Demonstration = new(
        "I demonstrationsläge är alla besök, företag, organisationsnummer och personer påhittade. De säger inget om programmet i verkligheten och får inte citeras.",
        "In demonstration mode all visits, companies, organisation numbers and persons are made up. They say nothing about the real programme and must not be quoted.");

    public static readonly Text Version = new("Programversion {0}", "Program version {0}");
    public static readonly Text Contact = new("Frågor om systemet: {0}", "Questions about the system: {0}");
    public static readonly Text OwnAdministrator = new("systemets administratör", "the administrator of the system");
}
