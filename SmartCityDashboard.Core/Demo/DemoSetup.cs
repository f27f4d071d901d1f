using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Demo;

public static class DemoSetup
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddSingleton<DemoMark>();
}
