using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Hears of changes that any process made: the own one at once, another instance through PostgreSQL, a shell command beside a SQLite file within a
/// second. Begins when the first page waits; costs one connection on PostgreSQL and, while pages wait, one small question a second on SQLite.
/// </summary>
public sealed class ChangeWatch : IAsyncDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);
    private static readonly Action<ILogger, Exception?> Lost = LoggerMessage.Define(LogLevel.Warning, new(1, nameof(Lost)), "Open pages do not hear of changes by other processes; tried again every second");
    private static readonly Action<ILogger, Exception?> Found = LoggerMessage.Define(LogLevel.Information, new(2, nameof(Found)), "Open pages hear of changes by other processes again");

    private readonly CancellationTokenSource ending = new();
    private readonly DashboardStorage storage;
    private readonly ILogger? logger;
    private readonly Lazy<Task> hearing;
    private bool isLost;

    public ChangeWatch(DashboardStorage storage, ILogger<ChangeWatch>? logger = null)
    {
        (this.storage, this.logger) = (storage, logger);
        hearing = new(() => Task.Run(HearAsync));
    }

    /// <inheritdoc cref="ChangeSignal.BeyondAsync"/>
    public Task<long> BeyondAsync(long count, CancellationToken token = default)
    {
        _ = hearing.Value;
        return storage.Signal.BeyondAsync(count, token);
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        if (hearing.IsValueCreated) await hearing.Value;
        ending.Dispose();
    }

    private async Task HearAsync()
    {
        try
        {
            while (true)
            {
                await HearOnceAsync();
                await Task.Delay(Again, storage.Clock, ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return;
        }
    }

    private async Task HearOnceAsync()
    {
        try
        {
            await storage.HearAsync(Hears, ending.Token);
        }
        catch (Exception fault) when (fault is DbException or IOException or SocketException or TimeoutException && !ending.IsCancellationRequested)
        {
            if (!isLost && logger is not null) Lost(logger, fault);
            isLost = true;
        }
    }

    private void Hears()
    {
        if (isLost && logger is not null) Found(logger, null);
        isLost = false;
    }
}
