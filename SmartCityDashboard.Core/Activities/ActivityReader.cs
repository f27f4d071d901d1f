using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Puts activities and their parts together again, many at a time with one query a table. Notes come through their own door.</summary>
internal static class ActivityReader
{
    public static async Task FillAsync(DashboardDb db, IReadOnlyList<Activity> activities, bool withNotes, CancellationToken token)
    {
        var ids = activities.Select(activity => activity.Id).ToList();
        var countries = (await db.ActivityCountries.AsNoTracking().Where(row => ids.Contains(row.ActivityId)).ToListAsync(token)).ToLookup(row => row.ActivityId);
        var themes = (await db.ActivityThemes.AsNoTracking().Where(row => ids.Contains(row.ActivityId)).ToListAsync(token)).ToLookup(row => row.ActivityId);
        var receivers = (await db.ActivityReceivers.AsNoTracking().Where(row => ids.Contains(row.ActivityId)).ToListAsync(token)).ToLookup(row => row.ActivityId);
        var companies = await CompaniesAsync(db, ids, token);
        var visits = await VisitsAsync(db, ids, token);
        var notes = withNotes ? await db.ActivityNotes.AsNoTracking().Where(row => ids.Contains(row.ActivityId)).ToDictionaryAsync(row => row.ActivityId, token) : [];
        foreach (var activity in activities)
        {
            activity.Countries = [.. countries[activity.Id].Select(row => row.Country).Order(StringComparer.Ordinal)];
            activity.Themes = [.. themes[activity.Id].OrderByDescending(row => row.Primary).ThenBy(row => row.Theme, StringComparer.Ordinal).Select(row => row.Theme)];
            activity.Receivers = [.. receivers[activity.Id].Select(row => row.Receiver).Where(code => code != activity.LeadReceiver).Order(StringComparer.Ordinal)];
            activity.Companies = [.. companies[activity.Id]];
            activity.Visits = [.. visits[activity.Id]];
            activity.Notes = notes.GetValueOrDefault(activity.Id)?.Notes;
        }
    }

    private static async Task<ILookup<Guid, CompanyMet>> CompaniesAsync(DashboardDb db, List<Guid> ids, CancellationToken token)
    {
        var companies = db.Companies;
        var rows = await db.ActivityCompanies.Where(row => ids.Contains(row.ActivityId))
            .Join(companies, row => row.Number, company => company.Number, (row, company) => new { row.ActivityId, row.Number, company.Name })
            .OrderBy(row => row.Number)
            .ToListAsync(token);
        return rows.ToLookup(row => row.ActivityId, row => new CompanyMet(row.Number, row.Name));
    }

    private static async Task<ILookup<Guid, string>> VisitsAsync(DashboardDb db, List<Guid> ids, CancellationToken token)
    {
        var visits = db.Visits;
        var rows = await db.ActivityVisits.Where(row => ids.Contains(row.ActivityId))
            .Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => new { row.ActivityId, visit.Reference })
            .OrderBy(row => row.Reference)
            .ToListAsync(token);
        return rows.ToLookup(row => row.ActivityId, row => row.Reference);
    }
}
