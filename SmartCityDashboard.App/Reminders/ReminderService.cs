using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>Looks every few minutes whether there are letters to deliver. Several instances may do it.</summary>
internal sealed partial class ReminderService(ReminderRun run, TimeProvider clock, ILogger<ReminderService> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            try
            {
                if (await run.RunAsync(stoppingToken) is > 0 and var count) Log.Delivered(logger, count);
            }
            // Whatever it is, the site goes on without letters rather than not at all.
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.Failed(logger, failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Dealt with {Count} letters")]
        public static partial void Delivered(ILogger logger, int count);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Letters could not be dealt with; they are tried again in some minutes")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
