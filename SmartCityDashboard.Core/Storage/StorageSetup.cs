using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Storage.Backups;

namespace SmartCityDashboard.Core.Storage;

public static class StorageSetup
{
    /// <summary>Needs a <see cref="StorageOptions"/> and a <see cref="TimeProvider"/> among the services.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services) =>
        services.AddSingleton<DashboardStorage>().AddSingleton<ChangeWatch>().AddSingleton<Backup>().AddSingleton<HistoryCheck>().AddSingleton<KeyRing>();
}
