using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Tests.Ui;

/// <summary>Changes that a test tells of.</summary>
public sealed class ToldChanges : IChanges
{
    private readonly ChangeSignal signal = new();

    public long Count { get; private set; }

    /// <summary>Pages that wait for the next change.</summary>
    public int Waiting => signal.Waiting;

    /// <summary>Like a change that nobody has told of yet.</summary>
    public void Happen() => Count++;

    public void Tell()
    {
        Happen();
        signal.Raise(Count);
    }

    public Task<long> CountAsync(CancellationToken token) => Task.FromResult(Count);

    public Task<long> BeyondAsync(long count, CancellationToken token) => signal.BeyondAsync(count, token);
}
