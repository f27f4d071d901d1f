using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Reminders;

/// <summary>The words around the content of a letter.</summary>
internal static class LetterTexts
{
    public static readonly Text WorkSubject = new("Veckan {0}: {1} försenade, {2} klara senast i veckan", "Week {0}: {1} overdue, {2} due this week");
    public static readonly Text QuestionsSubject = new("Veckan {0}: {1} frågor väntar på svar", "Week {0}: {1} questions wait for an answer");
    public static readonly Text SilenceSubject = new("Veckan {0}: skuld eller tystnad hos {1} mottagare", "Week {0}: debt or silence at {1} receivers");
    public static readonly Text Hello = new("Hej {0}!", "Hello {0},");
    public static readonly Text WorkIntro = new("Det här har du framför dig i Smart City Sweden.", "This is what you have before you in Smart City Sweden.");
    public static readonly Text SilenceIntro = new("Så här ser skuld och tystnad ut i Smart City Sweden, den största skulden först.", "This is how debt and silence stand in Smart City Sweden, the largest debt first.");
    public static readonly Text OpenAll = new("Allt finns i SmartCityDashboard", "All of it is in SmartCityDashboard");
    public static readonly Text AsOf = new("Uppgifter per {0} svensk tid.", "Data as of {0} Swedish time.");
    public static readonly Text For = new("Till {0}: {1}.", "For {0}: {1}.");
    public static readonly Text LeftOut = new("Utelämnat: {0}.", "Left out: {0}.");
    public static readonly Text Why = new("Brevet kommer på måndagar när det finns något att berätta. Avstå eller byt språk", "The letter comes on Mondays when there is something to tell. Opt out or change the language");
    public static readonly Text Sender = new("Skickat av SmartCityDashboard. Svar läses inte.", "Sent by SmartCityDashboard. Answers are not read.");
}
