using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.Core.Opportunities;

public static class OpportunitiesSetup
{
    public static IServiceCollection AddOpportunities(this IServiceCollection services) => services
        .AddSingleton<OpportunityActions>().AddSingleton<OpportunityQueries>()
        .AddSingleton<SilenceRule, OpportunityWithoutTouch>()
        .AddSingleton<SilenceRule, NodeWithoutEntry>();
}
