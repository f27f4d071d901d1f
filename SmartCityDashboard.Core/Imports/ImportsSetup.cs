using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Imports;

public static class ImportsSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services.AddSingleton<ImportActions>().AddSingleton<ImportQueries>();
}
