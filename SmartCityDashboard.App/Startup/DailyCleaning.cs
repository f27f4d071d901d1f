using System.Data.Common;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Startup;

/// <summary>Removes contact persons whose last day has passed and drafts that nobody came back to, forgets letters of over a year ago, and lets the database look at its rows: at start and then once a day. Several instances may do it.</summary>
internal sealed partial class DailyCleaning(VisitActions visits, DraftActions drafts, DeliveryActions deliveries, DashboardStorage storage, TimeProvider clock, ILogger<DailyCleaning> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1), clock);
        do
        {
            try
            {
                var contacts = await visits.RemoveExpiredContactsAsync(Viewer.System, stoppingToken);
                var old = await drafts.RemoveOldAsync(stoppingToken);
                await deliveries.RemoveOldAsync(stoppingToken);
                await storage.TuneAsync(stoppingToken);
                Log.Cleaned(logger, contacts, old);
            }
            catch (DbException failure)
            {
                // The database is away for a moment; tomorrow is soon enough.
                Log.Failed(logger, failure);
            }
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Removed {Contacts} contact persons whose day had passed and {Drafts} old drafts")]
        public static partial void Cleaned(ILogger logger, int contacts, int drafts);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The daily cleaning failed and is tried again tomorrow")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
