using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Members;

public static class MembersSetup
{
    public static IServiceCollection AddMembers(this IServiceCollection services) =>
        services.AddSingleton<MemberActions>().AddSingleton<MemberQueries>().AddSingleton<DraftActions>().AddSingleton<AccessHistory>().AddSingleton<MemberRemoval>();
}
