using System.Collections.Concurrent;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Remembers answers under the question and the storage's change counter; the past can't change, so its answers stay.</summary>
internal sealed class AnswerMemory
{
    private const int Most = 4000;
    private readonly ConcurrentDictionary<string, KpiAnswer> answers = new();

    public KpiAnswer? Find(KpiQuestion question, long changes, DateOnly today) => answers.GetValueOrDefault(Key(question, changes, today));

    public void Keep(KpiQuestion question, long changes, DateOnly today, KpiAnswer answer)
    {
        if (answers.Count >= Most) answers.Clear();
        answers[Key(question, changes, today)] = answer;
    }

    /// <summary>What is not due depends on the day.</summary>
    private static string Key(KpiQuestion question, long changes, DateOnly today) =>
        $"{question.Code}?{string.Join('&', question.Parameters())}@{question.AsOf?.Ticks}#{changes}|{today.DayNumber}";
}
