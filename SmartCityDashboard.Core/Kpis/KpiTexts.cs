using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

public static class KpiTexts
{
    public static readonly Text UnknownKpi = new("Det finns inget nyckeltal {0}.", "There is no KPI {0}.");
    public static readonly Text UnknownMeasure = new("{1} har inget mått ”{0}”. Välj ett av: {2}.", "{1} has no measure “{0}”. Choose one of: {2}.");
    public static readonly Text UnknownDimension = new("Det finns ingen indelning ”{0}”. Välj bland: {1}.", "There is no dimension “{0}”. Choose among: {1}.");
    public static readonly Text TooManyDimensions = new("Högst {0} indelningar åt gången, varav högst två av tid.", "At most {0} dimensions at a time, at most two of them of time.");
    public static readonly Text SameDimensionTwice = new("Indelningen ”{0}” står två gånger.", "The dimension “{0}” stands twice.");
    public static readonly Text UnknownParameter = new("Parametern ”{0}” finns inte.", "There is no parameter “{0}”.");
    public static readonly Text UnknownKey = new("”{0}” finns inte i listan för {1}.", "“{0}” is not in the list of {1}.");
    public static readonly Text NoDay = new("”{0}” är inget datum. Skriv till exempel 2026-01-31.", "“{0}” is no date. Write for example 2026-01-31.");
    public static readonly Text FromAfterTo = new("Periodens början ligger efter dess slut.", "The period begins after it ends.");
    public static readonly Text UnknownScope = new("”{0}” är ingen avgränsning. Välj international eller all.", "“{0}” is no scope. Choose international or all.");
    public static readonly Text BrokenCursor = new("Länken till listans sida är trasig. Börja om från första sidan.", "The link to that page of the list is broken. Start again from the first page.");

    public static readonly Text NoSuchCompany = new("Inget företag med numret {0} är registrerat.", "No company with the number {0} is registered.");

    public static readonly Text Visits = new("besök", "visits");
    public static readonly Text People = new("personer", "people");
    public static readonly Text Countries = new("länder", "countries");
    public static readonly Text PerCent = new("procent", "per cent");
    public static readonly Text Meetings = new("företagsmöten", "company meetings");
    public static readonly Text Companies = new("företag", "companies");

    public static readonly Text Days = new("dagar", "days");
    public static readonly Text Actions = new("åtgärder", "actions");

    public static readonly Text Unknown = new("Okänt värde", "Unknown value");
    public static readonly Text NotDueYet = new("Inte förfallet än", "Not due yet");
    public static readonly Text NotYet = new("Inte gjort än, eller okänt när", "Not done yet, or unknown when");
    public static readonly Text Ongoing = new("Pågående", "Still running");

    public static readonly Text NotApplicable = new("Processen gäller inte besöket", "The process does not apply to the visit");
    public static readonly Text NoRequest = new("Ingen förfrågan att besvara", "No request to be answered");
    public static readonly Text NotOverdue = new("Öppen, men inte försenad", "Open, but not overdue");
    public static readonly Text OtherBand = new("Försenad i ett annat intervall", "Overdue in another age band");

    public static readonly Text Withdrawn = new("Återtaget", "Withdrawn");
    public static readonly Text NotHeld = new("Inte genomfört", "Not held");
    public static readonly Text CountryMissing = new("Land saknas", "Country missing");
    public static readonly Text Domestic = new("Inhemskt besök", "Domestic visit");
    public static readonly Text Sweden = new("Sverige är inget besökande land", "Sweden is no visiting country");
    public static readonly Text MetBefore = new("Företaget har mött en delegation tidigare", "The company had met a delegation before");

    public static readonly Text MissingKey = new("Uppgift saknas", "Not stated");
}
