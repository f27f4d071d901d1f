using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Opportunities;

public static class OpportunitiesSetup
{
    public static IServiceCollection AddOpportunities(this IServiceCollection services) => services.AddSingleton<OpportunityActions>().AddSingleton<OpportunityQueries>();
}
