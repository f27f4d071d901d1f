using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

public static class ProcessTexts
{
    public static readonly Text StepsOutOfRange = new("En process har minst ett och högst {0} steg.", "A process has at least one and at most {0} steps.");
    public static readonly Text OneReport = new("En process har exakt ett steg för affärsrapporten.", "A process has exactly one step for the business report.");
    public static readonly Text OnlyOne = new("Det kan bara finnas ett steg av slaget {0}.", "There can be only one step of the kind {0}.");
    public static readonly Text NameNeeded = new("Ge steget ett namn på båda språken.", "Give the step a name in both languages.");
    public static readonly Text OffsetOutOfRange = new("Antalet dagar ska vara mellan 0 och {0}.", "The number of days must be between 0 and {0}.");
    public static readonly Text FromRequest = new("Bara svaret på förfrågan räknas från förfrågan, och det räknas inte från något annat.", "Only the answer to the request counts from the request, and it counts from nothing else.");
    public static readonly Text AnswerFirst = new("Svaret på förfrågan är det första steget.", "The answer to the request is the first step.");
    public static readonly Text ReportFromEnd = new("Affärsrapporten räknas från besökets slut.", "The business report counts from the end of the visit.");
    public static readonly Text NothingBefore = new("Det finns inget steg före att räkna från.", "There is no step before it to count from.");
    public static readonly Text DraftExists = new("Det finns redan ett utkast.", "There is already a draft.");
    public static readonly Text NoSuchVersion = new("Versionen finns inte.", "There is no such version.");
    public static readonly Text AdoptedIsFixed = new("En antagen version ändras aldrig. Gör ett nytt utkast.", "An adopted version never changes. Make a new draft.");
    public static readonly Text ValidBeforeToday = new("En ny version kan gälla tidigast från i dag.", "A new version can hold from today at the earliest.");
    public static readonly Text ValidBeforeLast = new("Versionen ska gälla från en senare dag än den förra, {0}.", "The version must hold from a later day than the last one, {0}.");
}
