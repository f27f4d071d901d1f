using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.Core.Visits;

public static class VisitsSetup
{
    public static IServiceCollection AddVisits(this IServiceCollection services) =>
        services.AddSingleton<VisitActions>().AddSingleton<VisitQueries>().AddSingleton<VisitHistory>().AddSingleton<ISavedRecords, VisitSaves>().AddSingleton<VisitCheck>().AddSingleton<IHoldsNames, PairNames>()
            .AddSingleton(provider => new DuplicateQueries(provider.GetRequiredService<DashboardStorage>(), provider.GetRequiredService<IVisitLists>()))
            .AddSingleton(provider => new DuplicateActions(provider.GetRequiredService<DashboardStorage>(), provider.GetRequiredService<IVisitLists>()));
}
