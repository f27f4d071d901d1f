using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Companies;

public static class CompaniesSetup
{
    public static IServiceCollection AddCompanies(this IServiceCollection services) => services.AddSingleton<CompanyQueries>();
}
