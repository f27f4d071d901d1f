using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Visits;

public static class VisitsSetup
{
    public static IServiceCollection AddVisits(this IServiceCollection services) =>
        services.AddSingleton<VisitActions>().AddSingleton<VisitQueries>().AddSingleton<VisitHistory>().AddSingleton<VisitCheck>();
}
