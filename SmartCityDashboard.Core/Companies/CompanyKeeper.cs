using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Companies;

/// <summary>Sees to it that companies which a record names exist, inside a change that is under way.</summary>
internal sealed class CompanyKeeper(DashboardDb db)
{
    private readonly Dictionary<string, Company> companies = [];

    /// <param name="named">Ten digits, and the name where it is known; a name fills what was unknown and never overwrites.</param>
    /// <returns>True when a name became known.</returns>
    public async Task<bool> KeepAsync(IEnumerable<(string Number, string? Name)> named, CancellationToken token)
    {
        var learned = false;
        foreach (var (number, given) in named)
        {
            if (!companies.TryGetValue(number, out var company) || db.Entry(company).State == EntityState.Detached)
            {
                company = await db.AllCompanies.AsTracking().SingleOrDefaultAsync(row => row.Number == number, token);
                if (company is null) db.Add(company = new Company { Number = number });
                companies[number] = company;
            }

            if (company.Name is not null || string.IsNullOrWhiteSpace(given)) continue;
            company.Name = given.Trim();
            learned = true;
        }

        return learned;
    }
}
