using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

/// <summary>What open pages follow: the changes of the storage.</summary>
internal sealed class StoredChanges(DashboardStorage storage, ChangeWatch watch) : IChanges
{
    public Task<long> CountAsync(CancellationToken token) => storage.ChangesAsync(token);

    public Task<long> BeyondAsync(long count, CancellationToken token) => watch.BeyondAsync(count, token);
}

public static class LiveSetup
{
    public static void AddLivePages(this IServiceCollection services) => services.AddSingleton<IChanges, StoredChanges>().AddSingleton<LivePages>();
}
