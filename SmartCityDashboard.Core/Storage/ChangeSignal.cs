namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Wakes whoever waits for the next change. Carries nothing but how many changes there have been: who is woken asks anew, with the rights of that moment.
/// </summary>
public sealed class ChangeSignal
{
    private readonly Lock turning = new();
    private TaskCompletionSource turn = NewTurn();
    private long known;
    private int waiting;

    /// <summary>How many wait now.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>Waits until there have been more than <paramref name="count"/> changes.</summary>
    /// <returns>How many are known of; more than <paramref name="count"/>.</returns>
    public async Task<long> BeyondAsync(long count, CancellationToken token)
    {
        Interlocked.Increment(ref waiting);
        try
        {
            while (true)
            {
                Task next;
                lock (turning)
                {
                    if (known > count) return known;
                    next = turn.Task;
                }

                await next.WaitAsync(token);
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <summary>A number that is known already wakes nobody, so the same change may be told by several.</summary>
    internal void Raise(long changes)
    {
        TaskCompletionSource over;
        lock (turning)
        {
            if (changes <= known) return;
            known = changes;
            (over, turn) = (turn, NewTurn());
        }

        over.SetResult();
    }

    private static TaskCompletionSource NewTurn() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
