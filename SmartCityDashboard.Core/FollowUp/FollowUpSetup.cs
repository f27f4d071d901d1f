using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

public static class FollowUpSetup
{
    public static IServiceCollection AddFollowUp(this IServiceCollection services) => services
        .AddSingleton<ISaveFollower, VisitFollower>().AddSingleton<ISaveFollower, RequestFollower>().AddSingleton<IHoldsNames, FollowUpNames>()
        .AddSingleton<ProcessActions>().AddSingleton<ProcessQueries>()
        .AddSingleton<FollowUpActions>().AddSingleton<ActionQueries>().AddSingleton<BoardQueries>()
        .AddSingleton<ReportActions>().AddSingleton<ReportQueries>().AddSingleton<FollowUpHistory>()
        .AddSingleton<SilenceQueries>()
        .AddSingleton<SilenceRule, RequestWithoutAnswer>()
        .AddSingleton<SilenceRule, VisitWithoutReport>()
        .AddSingleton<SilenceRule, ReportWithoutNextStep>();
}
