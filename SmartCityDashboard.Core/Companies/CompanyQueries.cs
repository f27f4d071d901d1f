using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Companies;

public sealed class CompanyQueries(DashboardStorage storage)
{
    /// <param name="number">Ten digits.</param>
    /// <returns>Null when the company or its name is not known.</returns>
    public async Task<string?> NameAsync(Viewer viewer, string number, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        return await db.Companies.Where(company => company.Number == number).Select(company => company.Name).SingleOrDefaultAsync(token);
    }
}
