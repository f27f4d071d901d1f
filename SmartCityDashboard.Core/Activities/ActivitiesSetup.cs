using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Activities;

public static class ActivitiesSetup
{
    public static IServiceCollection AddActivities(this IServiceCollection services) => services.AddSingleton<ActivityActions>().AddSingleton<ActivityQueries>();
}
