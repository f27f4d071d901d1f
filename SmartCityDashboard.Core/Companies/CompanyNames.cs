using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Companies;

internal static class CompanyNames
{
    /// <summary>Number → name, null where it is not known; for callers that decide themselves what of it is shown.</summary>
    public static Task<Dictionary<string, string?>> OfAsync(DashboardDb db, IReadOnlyCollection<string> numbers, CancellationToken token) =>
        db.AllCompanies.Where(company => numbers.Contains(company.Number)).ToDictionaryAsync(company => company.Number, company => company.Name, token);
}
