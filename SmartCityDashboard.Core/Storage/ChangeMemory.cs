using System.Collections.Concurrent;

namespace SmartCityDashboard.Core.Storage;

/// <summary>Remembers answers under the question, compared by value, and the storage's change counter.</summary>
internal sealed class ChangeMemory<T>
{
    private const int Most = 4000;
    private readonly ConcurrentDictionary<(object, long), T> answers = new();

    public bool Find(object question, long changes, out T? answer) => answers.TryGetValue((question, changes), out answer);

    public void Keep(object question, long changes, T answer)
    {
        if (answers.Count >= Most) answers.Clear();
        answers[(question, changes)] = answer;
    }
}
