using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis.Catalogue;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// The Swedish companies behind K09, by name. How often they were met is the calculator's to say. There are as many as the programme has ever met, some
/// thousands at most, so they are put in order here and not by a stored key.
/// </summary>
public sealed class MetCompanies(DashboardStorage storage)
{
    public const int PageSize = 50;

    /// <param name="days">Companies with a counted meeting on these days.</param>
    /// <param name="search">Words of the name, or digits of the organisation number; each must be found.</param>
    /// <param name="cursor">Next or Previous of another page; null is the first page.</param>
    /// <exception cref="NotAllowed">For a viewer who may see figures but no rows.</exception>
    public async Task<CompanyRows> ListAsync(Viewer viewer, DateSpan days, string? search = null, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var names = await db.Companies.ToDictionaryAsync(company => company.Number, company => company.Name, token);
        var met = await MeetingsAsync(db, days, token);
        var found = met.Select(one => new CompanyRow(one.Number, names.GetValueOrDefault(one.Number), one.First, one.Last))
            .Where(row => Fits(row, search))
            .OrderBy(Key, StringComparer.Ordinal)
            .ToList();
        return CompanyCursor.Read(cursor) is { } from ? from.Page(found, Key, number => Key(number, names.GetValueOrDefault(number)), size) : CompanyCursor.FirstPage(found, size);
    }

    /// <returns>First and last are null when no counted visit met it.</returns>
    /// <exception cref="NotFound">When the number is not known at that instant.</exception>
    public async Task<CompanyView> ViewAsync(Viewer viewer, string number, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var company = await db.Companies.AsNoTracking().SingleOrDefaultAsync(row => row.Number == number, token) ?? throw new NotFound(KpiTexts.NoSuchCompany.With(number));
        var starts = await Counted(db).Where(one => one.Number == number).Select(one => one.StartOn).ToListAsync(token);
        return new CompanyView(number, company.Name, starts.Count == 0 ? null : starts.Min(), starts.Count == 0 ? null : starts.Max());
    }

    private static async Task<List<Met>> MeetingsAsync(DashboardDb db, DateSpan days, CancellationToken token)
    {
        var (from, to) = (days.From ?? DateOnly.MinValue, days.To ?? DateOnly.MaxValue);
        return await Counted(db).GroupBy(one => one.Number)
            .Select(group => new Met
            {
                Number = group.Key,
                First = group.Min(one => one.StartOn),
                Last = group.Max(one => one.StartOn),
                Within = group.Sum(one => one.StartOn >= from && one.StartOn <= to ? 1 : 0),
            })
            .Where(met => met.Within > 0)
            .ToListAsync(token);
    }

    private static IQueryable<Meeting> Counted(DashboardDb db) =>
        db.VisitCompanies.Join(VisitKpi.Counted(db, Scope.International), row => row.VisitId, visit => visit.Id, (row, visit) => new Meeting { Number = row.Number, StartOn = visit.StartOn });

    private static bool Fits(CompanyRow row, string? search) =>
        (search ?? "").ToLower(Cultures.Swedish).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => row.Number.Contains(word.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal) || (row.Name ?? "").ToLower(Cultures.Swedish).Contains(word, StringComparison.Ordinal));

    private static string Key(CompanyRow row) => Key(row.Number, row.Name);

    /// <summary>By name as a Swedish reader expects, those without a name last, by number.</summary>
    private static string Key(string number, string? name) => (name is null ? "1" : "0" + SwedishSort.Key(name)) + " " + number;

    private sealed class Meeting
    {
        public required string Number { get; init; }

        public DateOnly StartOn { get; init; }
    }

    private sealed class Met
    {
        public required string Number { get; init; }

        public DateOnly First { get; init; }

        public DateOnly Last { get; init; }

        public int Within { get; init; }
    }
}
