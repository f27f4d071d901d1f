using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.Core.Imports;

public static class ImportsSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services.AddSingleton<ImportActions>().AddSingleton<ImportQueries>().AddSingleton<UndoActions>().AddSingleton<IVisitLists, ImportedVisits>().AddSingleton<IHoldsNames, ImportNames>();
}
