using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Puts visits and their parts together again, many at a time with one query a table. Notes come through their own door; contacts are asked for apart.</summary>
internal static class VisitReader
{
    public static async Task FillAsync(DashboardDb db, IReadOnlyList<Visit> visits, bool withNotes, CancellationToken token)
    {
        var ids = visits.Select(visit => visit.Id).ToList();
        var countries = (await db.VisitCountries.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
        var themes = (await db.VisitThemes.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
        var goals = (await db.VisitGoals.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
        var companies = await CompaniesAsync(db, ids, token);
        var stops = await StopsAsync(db, ids, token);
        var notes = withNotes ? await db.VisitNotes.AsNoTracking().Where(row => ids.Contains(row.VisitId)).ToDictionaryAsync(row => row.VisitId, token) : [];
        foreach (var visit in visits)
        {
            visit.Countries = [.. countries[visit.Id].Select(row => row.Country).Order(StringComparer.Ordinal)];
            visit.Themes = [.. themes[visit.Id].OrderByDescending(row => row.Primary).ThenBy(row => row.Theme, StringComparer.Ordinal).Select(row => row.Theme)];
            visit.Goals = [.. goals[visit.Id].Select(row => row.Goal).OrderBy(goal => goal.Length).ThenBy(goal => goal, StringComparer.Ordinal)];
            visit.Companies = [.. companies[visit.Id]];
            visit.Stops = [.. stops[visit.Id]];
            visit.Notes = notes.GetValueOrDefault(visit.Id)?.Notes;
        }
    }

    /// <param name="contacts">Through the door that suits the caller.</param>
    public static Task<ContactDetails?> ContactAsync(IQueryable<ContactPerson> contacts, Guid visit, CancellationToken token) =>
        contacts.Where(contact => contact.VisitId == visit)
            .Select(contact => new ContactDetails
            {
                Name = contact.Name,
                Organisation = contact.Organisation,
                Email = contact.Email,
                Phone = contact.Phone,
                KeepUntil = contact.KeepUntil,
            })
            .SingleOrDefaultAsync(token);

    private static async Task<ILookup<Guid, CompanyMet>> CompaniesAsync(DashboardDb db, List<Guid> ids, CancellationToken token)
    {
        var companies = db.Companies;
        var rows = await db.VisitCompanies.Where(row => ids.Contains(row.VisitId))
            .Join(companies, row => row.Number, company => company.Number, (row, company) => new { row.VisitId, row.Number, company.Name })
            .OrderBy(row => row.Number)
            .ToListAsync(token);
        return rows.ToLookup(row => row.VisitId, row => new CompanyMet(row.Number, row.Name));
    }

    private static async Task<ILookup<Guid, StopDetails>> StopsAsync(DashboardDb db, List<Guid> ids, CancellationToken token)
    {
        var stops = await db.VisitStops.AsNoTracking().Where(row => ids.Contains(row.VisitId)).OrderBy(row => row.Place).ToListAsync(token);
        if (stops.Count == 0) return stops.ToLookup(stop => stop.VisitId, VisitCopy.Stop);
        var places = db.VisitObjects;
        var shown = await db.VisitStopObjects.Where(row => ids.Contains(row.VisitId))
            .Join(places, row => row.VisitObjectId, place => place.Id, (row, place) => new { row.StopId, place.Name })
            .ToListAsync(token);
        var names = shown.ToLookup(row => row.StopId, row => row.Name);
        foreach (var stop in stops) stop.Objects = [.. names[stop.Id].Order(Basics.SwedishSort.Comparer)];
        return stops.ToLookup(stop => stop.VisitId, VisitCopy.Stop);
    }
}
