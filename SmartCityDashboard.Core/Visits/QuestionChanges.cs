using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What a change did to the questions about a visit, as its history shows it.</summary>
public static class QuestionChanges
{
    public const string Asked = "Question";
    public const string Answered = "Answer";
    public const string TakenBack = "QuestionWithdrawn";

    private static readonly Text QuestionLabel = new("Fråga till noden", "Question to the node");
    private static readonly Text AnswerLabel = new("Svar", "Answer");
    private static readonly Text TakenBackLabel = new("Återtagen fråga", "Question taken back");

    internal static IEnumerable<FieldChange> Between(IReadOnlyList<VisitQuestion> before, IReadOnlyList<VisitQuestion> after)
    {
        foreach (var question in after)
        {
            var old = before.FirstOrDefault(row => row.Id == question.Id);
            if (old is null) yield return new FieldChange(Asked, QuestionLabel, "", question.Text);
            if (old?.Answer != question.Answer) yield return new FieldChange(Answered, AnswerLabel, old?.Answer ?? "", question.Answer ?? "");
            if (question.WithdrawnAt is not null && old?.WithdrawnAt is null) yield return new FieldChange(TakenBack, TakenBackLabel, question.Text, "");
        }
    }
}
