using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

/// <summary>The statement that lag (2018:1937) asks for, in the order of the supervising authority's template.</summary>
public static class AccessibilityTexts
{
    public const string ReportTo = "https://www.digg.se/tdosanmalan";

    public static readonly Text Title = new("Tillgänglighetsredogörelse", "Accessibility statement");
    public static readonly Text Sentence = new("SmartCityDashboard är delvis förenlig med kraven. Kända brister står nedan.", "SmartCityDashboard is partially compliant. Known shortcomings are listed below.");

    public static readonly Text Scope = new(
        "{0} står bakom den här tjänsten. Vi vill att så många som möjligt ska kunna använda den. Här står hur den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka problem vi känner till och hur du kan rapportera fler.",
        "{0} is behind this service. We want as many people as possible to be able to use it. Here is how it complies with the Swedish act (2018:1937) on accessibility of digital public services, which problems we know of, and how you can report more.");

    public static readonly Text HowTitle = new("Hur tillgänglig är tjänsten?", "How accessible is the service?");
    public static readonly Text How = new(
        "Tjänsten är byggd mot WCAG 2.1 nivå AA (EN 301 549). Vi bedömer att den är delvis förenlig: bristerna nedan är kända, och den har ännu inte prövats av en utomstående granskare eller av personer som använder hjälpmedel till vardags.",
        "The service is built to WCAG 2.1 level AA (EN 301 549). We assess it as partially compliant: the shortcomings below are known, and it has not yet been tried by an outside auditor or by people who use assistive technology every day.");

    public static readonly Text CanTitle = new("Det här ska fungera", "This should work");
    public static readonly Text Can1 = new("Allt går att göra med tangentbordet. Fokus syns, och en länk hoppar direkt till innehållet.", "Everything can be done by keyboard. Focus is visible, and a link skips to the content.");
    public static readonly Text Can2 = new("Varje diagram har en mening som säger vad det visar, och samma siffror som tabell.", "Every chart has a sentence that says what it shows, and the same figures as a table.");
    public static readonly Text Can3 = new("Färg är aldrig ensam bärare av betydelse. Ljust och mörkt utseende har prövats för kontrast.", "Colour never carries meaning alone. Light and dark appearance have been checked for contrast.");
    public static readonly Text Can4 = new("Sidorna går att förstora till 400 % och använda på en telefon.", "Pages can be enlarged to 400 % and used on a phone.");

    public static readonly Text KnownTitle = new("Kända brister", "Known shortcomings");
    public static readonly Text KnownSightTitle = new("Användning utan synförmåga eller med nedsatt syn", "Use without or with limited vision");
    public static readonly Text Known1 = new(
        "Datumväljare och listrutor kommer från ett komponentbibliotek. Deras öppna lager ligger utanför sidans landmärken, och uppläsningen är inte prövad med alla skärmläsare (WCAG 1.3.1, 4.1.2). Datum går alltid att skriva för hand.",
        "Date pickers and list boxes come from a component library. Their open layers lie outside the landmarks of the page, and not all screen readers have been tried with them (WCAG 1.3.1, 4.1.2). Dates can always be typed.");
    public static readonly Text Known2 = new(
        "Breda tabeller rullas i sidled på små skärmar och vid stark förstoring (WCAG 1.4.10 undantar datatabeller, men det kan vara besvärligt ändå).",
        "Wide tables scroll sideways on small screens and at high magnification (WCAG 1.4.10 exempts data tables, but it can be awkward all the same).");
    public static readonly Text KnownMotionTitle = new("Användning som kräver tid", "Use that takes time");
    public static readonly Text Known3 = new(
        "Om förbindelsen till servern bryts går det inte att skriva förrän den är tillbaka (WCAG 2.2.1). Det som redan är skrivet finns kvar.",
        "If the connection to the server is lost you can not type until it is back (WCAG 2.2.1). What has been typed is kept.");
    public static readonly Text KnownPaperTitle = new("Filer och utskrifter", "Files and prints");
    public static readonly Text Known4 = new(
        "Kalkylblad som hämtas har rubrikrad men ingen annan uppmärkning. Utskrift till PDF får sin struktur av webbläsaren; inte alla webbläsare gör taggad PDF.",
        "Spreadsheets that you download have a heading row but no other markup. A print to PDF gets its structure from the browser; not all browsers make tagged PDF.");

    public static readonly Text ReportTitle = new("Hittar du ett hinder?", "Do you find a barrier?");
    public static readonly Text Report = new(
        "Beskriv vad du ville göra, på vilken sida och med vilket hjälpmedel, och skriv till {0}. Du kan också be om innehållet i en annan form.",
        "Describe what you wanted to do, on which page and with which assistive technology, and write to {0}. You can also ask for the content in another form.");

    public static readonly Text SupervisionTitle = new("Tillsyn", "Supervision");
    public static readonly Text Supervision = new(
        "Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Om du inte är nöjd med hur vi hanterar det du rapporterar kan du anmäla det.",
        "The Agency for Digital Government (Digg) supervises the act. If you are not content with how we handle what you report you can notify the authority.");
    public static readonly Text SupervisionLink = new("Anmäl bristande tillgänglighet till Digg", "Notify Digg of lacking accessibility");

    public static readonly Text TestedTitle = new("Hur vi har prövat", "How we have tested");
    public static readonly Text Tested = new(
        "Självskattning: automatiska kontroller med axe-core körs vid varje ändring, och tangentbord, förstoring och kontrast har gåtts igenom för hand. Senaste bedömning: 2026-11-24. Redogörelsen uppdaterad: 2026-11-24.",
        "Self-assessment: automatic checks with axe-core run with every change, and keyboard, magnification and contrast have been gone through by hand. Last assessed: 2026-11-24. Statement updated: 2026-11-24.");
}
