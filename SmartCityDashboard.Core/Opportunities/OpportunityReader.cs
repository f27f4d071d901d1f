using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>Puts opportunities and their parts together again, many at a time with one query a table. Notes come through their own door.</summary>
internal static class OpportunityReader
{
    public static async Task FillAsync(DashboardDb db, IReadOnlyList<Opportunity> opportunities, bool withNotes, CancellationToken token)
    {
        var ids = opportunities.Select(one => one.Id).ToList();
        var themes = (await db.OpportunityThemes.AsNoTracking().Where(row => ids.Contains(row.OpportunityId)).ToListAsync(token)).ToLookup(row => row.OpportunityId, row => row.Theme);
        var known = db.Companies;
        var companies = (await db.OpportunityCompanies.Where(row => ids.Contains(row.OpportunityId))
            .Join(known, row => row.Number, company => company.Number, (row, company) => new { row.OpportunityId, row.Number, company.Name })
            .OrderBy(row => row.Number).ToListAsync(token)).ToLookup(row => row.OpportunityId, row => new CompanyMet(row.Number, row.Name));
        var all = db.Visits;
        var visits = (await db.OpportunityVisits.Where(row => ids.Contains(row.OpportunityId))
            .Join(all, row => row.VisitId, visit => visit.Id, (row, visit) => new { row.OpportunityId, visit.Reference })
            .OrderBy(row => row.Reference).ToListAsync(token)).ToLookup(row => row.OpportunityId, row => row.Reference);
        var notes = withNotes ? await db.OpportunityNotes.AsNoTracking().Where(row => ids.Contains(row.OpportunityId)).ToDictionaryAsync(row => row.OpportunityId, row => row.Notes, token) : [];
        foreach (var one in opportunities)
        {
            one.Themes = [.. themes[one.Id].Order(StringComparer.Ordinal)];
            one.Companies = [.. companies[one.Id]];
            one.Visits = [.. visits[one.Id]];
            one.Notes = notes.GetValueOrDefault(one.Id);
        }
    }
}
