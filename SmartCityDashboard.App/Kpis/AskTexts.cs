using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;

namespace SmartCityDashboard.App.Kpis;

/// <summary>Asking the node about a row of a proof sheet.</summary>
internal static class AskTexts
{
    public static readonly Text Hint = new("Undrar du över en rad? Fråga noden med pratbubblan vid datumet.", "Do you wonder about a row? Ask the node with the speech bubble beside the date.");
    public static readonly Text AskAbout = new("Fråga noden om {0}", "Ask the node about {0}");
    public static readonly Text About = new("Fråga om {0}", "Question about {0}");
    public static readonly Text Counted = new("Besöket räknas i talet.", "The visit is counted in the number.");
    public static readonly Text NotCounted = new("Besöket räknas inte i talet: {0}.", "The visit is not counted in the number: {0}.");
    public static readonly Text Words = new("Din fråga", "Your question");
    public static readonly Text Help = new(
        "{0} svarar på besökets sida. Talet och dess filter följer med frågan, som läses av alla som får läsa besöket.",
        "{0} answers on the page of the visit. The number and its filters go with the question, which is read by all who may read the visit.");
    public static readonly Text Send = new("Skicka frågan", "Send the question");
    public static readonly Text Sent = new("Frågan är skickad till {0} och står på {1}.", "The question has been sent to {0} and stands on {1}.");

    private static readonly Text OneOpen = new("1 fråga utan svar", "1 unanswered question");
    private static readonly Text SomeOpen = new("{0} frågor utan svar", "{0} unanswered questions");
    private static readonly Text OneAnswered = new("1 fråga besvarad", "1 question answered");
    private static readonly Text SomeAnswered = new("{0} frågor besvarade", "{0} questions answered");

    public static Text Mark(QuestionMark mark) => mark switch
    {
        { Open: 1 } => OneOpen,
        { Open: > 1 } => SomeOpen.With(mark.Open),
        { All: 1 } => OneAnswered,
        _ => SomeAnswered.With(mark.All),
    };
}
