using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Questions;

internal static class QuestionTexts
{
    public static readonly Text QuestionNeeded = new("Skriv frågan.", "Write the question.");
    public static readonly Text AnswerNeeded = new("Skriv svaret.", "Write the answer.");
    public static readonly Text TooLong = new("Högst {0} tecken.", "At most {0} characters.");
    public static readonly Text NoSuchQuestion = new("Frågan finns inte.", "There is no such question.");
    public static readonly Text TakenBack = new("Frågan är återtagen och kan inte besvaras.", "The question was taken back and can not be answered.");
    public static readonly Text AlreadyAnswered = new("Frågan har fått svar och kan inte tas tillbaka. Ställ en ny fråga i stället.", "The question has been answered and can not be taken back. Ask a new one instead.");
    public static readonly Text AlreadyTakenBack = new("Frågan är redan återtagen.", "The question was taken back already.");
    public static readonly Text NotYourQuestion = new("Bara den som ställt frågan kan ta tillbaka den.", "Only who asked the question can take it back.");
    public static readonly Text ChangedSincePage = new("Någon annan hann svara eller ändra frågan. Läs om sidan.", "Somebody else answered or changed the question. Load the page again.");
}
