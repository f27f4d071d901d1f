using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Brings the tables around an activity in step with its details.</summary>
internal sealed class ActivityPartsWriter(DashboardDb db)
{
    private readonly CompanyKeeper companies = new(db);

    /// <returns>True when a part changed.</returns>
    public async Task<bool> WriteAsync(Guid activity, ActivityDetails details, IReadOnlyList<Guid> visits, bool isNew, CancellationToken token)
    {
        var changed = await companies.KeepAsync(details.Companies.Select(company => (company.Number, company.Name)), token);
        async Task MatchAsync<T>(Func<T, string> key, IEnumerable<string> wanted, Func<string, T> make) where T : class =>
            changed |= PartRows.Match(db, await RowsAsync<T>(activity, isNew, token), key, wanted, make);

        await MatchAsync(row => row.Country, details.Countries, code => new ActivityCountry { ActivityId = activity, Country = code });
        await MatchAsync(row => row.Number, details.Companies.Select(company => company.Number), number => new ActivityCompany { ActivityId = activity, Number = number });
        await MatchAsync(row => row.Receiver, details.Receivers.Prepend(details.LeadReceiver), code => new ActivityReceiver { ActivityId = activity, Receiver = code });
        await MatchAsync(row => row.VisitId.ToString(), visits.Select(visit => visit.ToString()), visit => new ActivityVisit { ActivityId = activity, VisitId = Guid.Parse(visit) });
        changed |= Themes(await RowsAsync<ActivityTheme>(activity, isNew, token), activity, [.. details.Themes.Distinct()]);
        changed |= Notes((await RowsAsync<ActivityNote>(activity, isNew, token)).SingleOrDefault(), activity, details.Notes);
        return changed;
    }

    private async Task<List<T>> RowsAsync<T>(Guid activity, bool isNew, CancellationToken token) where T : class =>
        isNew ? [] : await db.ActivityPartsToWrite<T>().AsTracking().Where(row => EF.Property<Guid>(row, nameof(ActivityNote.ActivityId)) == activity).ToListAsync(token);

    private bool Themes(List<ActivityTheme> rows, Guid activity, List<string> wanted)
    {
        var changed = PartRows.Match(db, rows, row => row.Theme, wanted, code => new ActivityTheme { ActivityId = activity, Theme = code, Primary = code == wanted[0] });
        foreach (var row in rows.Where(row => wanted.Contains(row.Theme) && row.Primary != (row.Theme == wanted[0])))
        {
            row.Primary = !row.Primary;
            changed = true;
        }

        return changed;
    }

    private bool Notes(ActivityNote? row, Guid activity, string? notes)
    {
        notes = string.IsNullOrWhiteSpace(notes) ? null : notes.Trim();
        if (row?.Notes == notes) return false;
        if (notes is null) db.Remove(row!);
        else if (row is null) db.Add(new ActivityNote { ActivityId = activity, Notes = notes });
        else row.Notes = notes;
        return true;
    }
}
