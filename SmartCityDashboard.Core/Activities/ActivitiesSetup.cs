using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.History;

namespace SmartCityDashboard.Core.Activities;

public static class ActivitiesSetup
{
    public static IServiceCollection AddActivities(this IServiceCollection services) => services.AddSingleton<ActivityActions>().AddSingleton<ActivityQueries>().AddSingleton<ActivityCheck>().AddSingleton<ISavedRecords, ActivitySaves>();
}
