using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Remembers answers until somebody saves something or the day turns (what is overdue, and whose grant holds, follows from the day). Rights are checked by who asks;
/// an answer that differs between viewers has the viewer in its question.
/// </summary>
internal sealed class StandingAnswers<T>(DashboardStorage storage)
{
    private readonly ChangeMemory<T> memory = new();

    /// <param name="question">What is asked, with everything that the answer depends on. Equal questions have the same answer, so it is compared by value and not by its text.</param>
    public async Task<T> AskAsync(Viewer viewer, object question, DateTime? asOf, Func<DashboardDb, Task<T>> ask, CancellationToken token)
    {
        // The past too: a person's name can be taken away at every instant.
        var changes = await storage.ChangesAsync(token);
        var key = (question, asOf, storage.Clock.Today());
        if (memory.Find(key, changes, out var known)) return known!;
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var answer = await ask(db);
        if (asOf is not null || changes == (await db.StateAsync(token)).Changes) memory.Keep(key, changes, answer);
        return answer;
    }
}
