using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Questions;

/// <summary>What the questions about a visit say on its page.</summary>
internal static class ThreadTexts
{
    public static readonly Text Heading = new("Frågor till noden", "Questions to the node");
    public static readonly Text NothingAsked = new("Ingen har ställt någon fråga om besöket.", "Nobody has asked anything about the visit.");
    public static readonly Text OneOpen = new("En fråga väntar på svar.", "One question is waiting for an answer.");
    public static readonly Text SomeOpen = new("{0} frågor väntar på svar.", "{0} questions are waiting for an answer.");
    public static readonly Text AllAnswered = new("Ingen fråga väntar på svar.", "No question is waiting for an answer.");
    public static readonly Text Ask = new("Fråga noden", "Ask the node");
    public static readonly Text Answer = new("Svara", "Answer");
    public static readonly Text ChangeAnswer = new("Ändra svaret", "Change the answer");
    public static readonly Text TakeBack = new("Ta tillbaka frågan", "Take the question back");
    public static readonly Text Words = new("Din fråga", "Your question");
    public static readonly Text WordsHelp = new(
        "Noden som leder besöket svarar. Fråga och svar läses av alla som får läsa besöket och står kvar där.",
        "The node that leads the visit answers. Question and answer are read by all who may read the visit, and stay with it.");
    public static readonly Text AnswerWords = new("Ditt svar", "Your answer");
    public static readonly Text AnswerHelp = new("Svaret läses av alla som får läsa besöket. Det kan ändras; historiken behåller det gamla.", "The answer is read by all who may read the visit. It can be changed; the history keeps the old one.");
    public static readonly Text AskIt = new("Skicka frågan", "Send the question");
    public static readonly Text AnswerIt = new("Spara svaret", "Save the answer");
    public static readonly Text Waits = new("Väntar på svar", "Waiting for an answer");
    public static readonly Text HasAnswer = new("Besvarad", "Answered");
    public static readonly Text WasTakenBack = new("Återtagen", "Taken back");
    public static readonly Text Counted = new("Från nyckeltalet {0} ({1}). Besöket räknas.", "From the figure {0} ({1}). The visit is counted.");
    public static readonly Text LeftOut = new("Från nyckeltalet {0} ({1}). Besöket räknas inte: {2}.", "From the figure {0} ({1}). The visit is not counted: {2}.");
    public static readonly Text ToFigure = new("Visa talet", "Show the number");
}
