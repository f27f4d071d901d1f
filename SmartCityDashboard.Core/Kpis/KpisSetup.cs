using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Kpis;

public static class KpisSetup
{
    public static IServiceCollection AddKpis(this IServiceCollection services) =>
        services.AddSingleton<KpiCalculator>().AddSingleton<KpiProof>().AddSingleton<KpiCheck>().AddSingleton<MetCompanies>();
}
