using System.Diagnostics.CodeAnalysis;

namespace SmartCityDashboard.App.Ui;

/// <summary>
/// Lets open pages ask again when something was saved: soon, but not all in the same moment, and not again and again while saves keep coming. The first
/// page that asks makes the answers, and those after it find them remembered.
/// </summary>
public sealed partial class LivePages(IChanges changes, TimeProvider clock, ILogger<LivePages> logger) : IDisposable
{
    private const int MostAtOnce = 2;

    /// <summary>However slow the machine is, a page spends at most a third of its time on asking again. More rest, and two saves in a row would not be seen within two seconds.</summary>
    private const int RestForEachAsked = 2;

    private static readonly TimeSpan Spread = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan AtLeastBetween = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim turns = new(MostAtOnce);

    /// <summary>How many changes there have been.</summary>
    public Task<long> CountAsync(CancellationToken token = default) => changes.CountAsync(token);

    /// <summary>Calls <paramref name="ask"/> whenever there are changes that the page does not show, until <paramref name="token"/> ends it. Call it on the page's own thread and do not await it.</summary>
    /// <param name="shown">How many changes what the page shows includes.</param>
    /// <param name="isHeld">True while the page must stay as it is.</param>
    /// <param name="ask">Asks again; what it throws is logged, and it is called again after a while.</param>
    public async Task FollowAsync(Func<long> shown, Func<bool> isHeld, Func<Task> ask, CancellationToken token)
    {
        try
        {
            while (true)
            {
                var news = await changes.BeyondAsync(shown(), token);
                await Task.Delay(Moment(), clock, token);
                while (isHeld()) await Task.Delay(AtLeastBetween, clock, token);
                if (shown() < news) await Task.Delay(await AskInTurnAsync(ask, token), clock, token);
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return;
        }
    }

    public void Dispose() => turns.Dispose();

    [SuppressMessage("Security", "CA5394", Justification = "Spreads load; nobody gains by guessing it.")]
    private static TimeSpan Moment() => Spread * Random.Shared.NextDouble();

    /// <returns>How long the page rests.</returns>
    private async Task<TimeSpan> AskInTurnAsync(Func<Task> ask, CancellationToken token)
    {
        await turns.WaitAsync(token);
        var began = clock.GetTimestamp();
        try
        {
            await ask();
            var rest = RestForEachAsked * clock.GetElapsedTime(began);
            return rest > AtLeastBetween ? rest : AtLeastBetween;
        }
        catch (Exception fault) when (!token.IsCancellationRequested)
        {
            // What stands on the page is still right for its own instant: no reason to take it away.
            Log.NotAsked(logger, fault);
            return AfterFault;
        }
        finally
        {
            turns.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "An open page could not ask again after a change and tries later")]
        public static partial void NotAsked(ILogger logger, Exception fault);
    }
}
