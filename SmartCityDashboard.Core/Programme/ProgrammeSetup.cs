using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Programme;

public static class ProgrammeSetup
{
    public static IServiceCollection AddProgramme(this IServiceCollection services) => services.AddSingleton<ProgrammeQueries>();
}
