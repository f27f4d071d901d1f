using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Reminders;

internal static class JobsTexts
{
    public static readonly Text Title = new("Utskick av påminnelser", "Delivery of reminders");
    public static readonly Text Sentence = new("Nästa veckas brev påbörjas {0}.", "The next week's letters are begun {0}.");
    public static readonly Text Looked = new("Den här servern såg efter senast {0}.", "This server last looked at {0}.");
    public static readonly Text NoServer = new("Ingen e-postserver är inställd", "No mail server is set");
    public static readonly Text NoServerHelp = new(
        "Inget skickas. Varje persons brev kan läsas på den egna profilsidan. Inställningarna heter Mail och står i README.",
        "Nothing is sent. Each person's letter can be read on that person's profile page. The settings are called Mail and stand in the README.");
    public static readonly Text InThePast = new("Utskicken visas som de är nu.", "Deliveries are shown as they are now.");

    public static readonly Text Troubled = new("Brev som inte har kommit fram", "Letters that did not arrive");
    public static readonly Text NoTrouble = new("Inga brev har misslyckats.", "No letters have failed.");
    public static readonly Text Person = Text.Same("Person");
    public static readonly Text Kind = new("Brev", "Letter");
    public static readonly Text Week = new("Vecka från", "Week from");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text Attempts = new("Försök", "Attempts");
    public static readonly Text Next = new("Försöks igen", "Tried again");
    public static readonly Text NotByItself = new("inte av sig självt", "not by itself");
    public static readonly Text Repeat = new("Försök igen", "Try again");
    public static readonly Text RepeatOf = new("Försök igen med brevet till {0}", "Try again with the letter to {0}");
    public static readonly Text Repeated = new("Ett nytt försök är gjort.", "Another attempt was made.");
    public static readonly Text NotRepeated = new("Inget nytt försök gjordes", "No attempt was made");

    public static readonly Text Weeks = new("Veckor", "Weeks");
    public static readonly Text WeeksSentence = new("De senaste tolv veckorna. Brev påbörjas på måndagar klockan sju, svensk tid.", "The last twelve weeks. Letters are begun on Mondays at seven, Swedish time.");
    public static readonly Text NoWeeks = new("Inga brev har påbörjats än.", "No letters have been begun yet.");
    public static readonly Text Sent = new("Skickade", "Sent");
    public static readonly Text Failed = new("Misslyckade", "Failed");
    public static readonly Text Nothing = new("Inget att berätta", "Nothing to report");
    public static readonly Text OptedOut = new("Avstått", "Opted out");
    public static readonly Text Nowhere = new("Utan server eller adress", "No server or address");
    public static readonly Text UnderWay = new("Pågår", "Under way");
    public static readonly Text LastAt = new("Senast", "Latest");
}
