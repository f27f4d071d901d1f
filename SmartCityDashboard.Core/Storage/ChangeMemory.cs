using System.Collections.Concurrent;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Remembers answers under the question and the storage's change counter; the past can't change, so what was asked as of an instant stays.</summary>
internal sealed class ChangeMemory<T>
{
    private const int Most = 4000;
    private readonly ConcurrentDictionary<(string, long), T> answers = new();

    public bool Find(string question, long changes, out T? answer) => answers.TryGetValue((question, changes), out answer);

    public void Keep(string question, long changes, T answer)
    {
        if (answers.Count >= Most) answers.Clear();
        answers[(question, changes)] = answer;
    }
}
