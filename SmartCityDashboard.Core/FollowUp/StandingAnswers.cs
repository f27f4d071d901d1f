using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>
/// Remembers the answers of questions that are the same for all who may ask them, until somebody saves something or the day turns (what is overdue, and whose grant
/// holds, follows from the day).
/// </summary>
internal sealed class StandingAnswers<T>(DashboardStorage storage) where T : class
{
    private readonly ChangeMemory<T> memory = new();

    /// <param name="question">What is asked, with everything that the answer depends on.</param>
    public async Task<T> AskAsync(Viewer viewer, string question, DateTime? asOf, Func<DashboardDb, Task<T>> ask, CancellationToken token)
    {
        // The past too: a person's name can be taken away at every instant.
        var changes = await storage.ChangesAsync(token);
        var key = $"{question} {asOf?.Ticks} {storage.Clock.Today().DayNumber}";
        if (memory.Find(key, changes, out var known)) return known!;
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var answer = await ask(db);
        if (asOf is not null || changes == (await db.StateAsync(token)).Changes) memory.Keep(key, changes, answer);
        return answer;
    }
}
