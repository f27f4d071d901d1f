using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>What became of the letters, week by week, and another attempt at those that failed.</summary>
public sealed partial class JobsPage
{
    private Refusal? _refusal;
    private bool _repeated;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private DeliveryQueries Deliveries { get; set; } = default!;

    [Inject] private DeliveryActions Actions { get; set; } = default!;

    [Inject] private ReminderRun Run { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override async Task<JobsData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        return new JobsData(
            await Deliveries.WeeksAsync(viewer, token), await Deliveries.TroubledAsync(viewer, Run.IsConfigured, token), Run.IsConfigured, Run.LastAt, ReminderWeek.Next(Clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>An instant in Swedish time: 2026-03-15 08.30.</summary>
    internal static string Written(DateTime at) => SwedishTime.Local(at).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    private async Task RepeatAsync(DeliveryRow row)
    {
        (_refusal, _repeated) = (null, false);
        try
        {
            await Actions.RepeatAsync(await Current.GetAsync(), row.Id);
            await Run.RunAsync();
            _repeated = true;
        }
        catch (Refusal refusal)
        {
            _refusal = refusal;
        }

        await AskAsync();
    }
}
