using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Companies;

internal static class CompanyNames
{
    /// <summary>Number → name, null where it is not known.</summary>
    public static Task<Dictionary<string, string?>> OfAsync(DashboardDb db, IReadOnlyCollection<string> numbers, CancellationToken token) =>
        db.Companies.Where(company => numbers.Contains(company.Number)).ToDictionaryAsync(company => company.Number, company => company.Name, token);
}
