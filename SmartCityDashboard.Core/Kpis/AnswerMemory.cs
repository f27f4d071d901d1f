using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Remembers answers until something is saved, or the day is another: what is not due depends on the day.</summary>
internal sealed class AnswerMemory
{
    private readonly ChangeMemory<KpiAnswer> memory = new();

    public KpiAnswer? Find(KpiQuestion question, long changes, DateOnly today) => memory.Find(Key(question, today), changes, out var answer) ? answer : null;

    public void Keep(KpiQuestion question, long changes, DateOnly today, KpiAnswer answer) => memory.Keep(Key(question, today), changes, answer);

    private static string Key(KpiQuestion question, DateOnly today) => $"{question.Code}?{string.Join('&', question.Parameters())}@{question.AsOf?.Ticks}|{today.DayNumber}";
}
