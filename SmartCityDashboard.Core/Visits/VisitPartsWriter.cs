using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Brings the tables around a visit in step with its details: adds what is new, removes what is gone, leaves the rest untouched.</summary>
/// <param name="tracked">True when every visit that changes was registered since the last flush: its rows are at hand and need no query.</param>
internal sealed class VisitPartsWriter(DashboardDb db, ProgrammeLists lists, bool tracked = false)
{
    private readonly CompanyKeeper companies = new(db);
    private readonly Dictionary<(string, string), Guid> places = [];

    /// <returns>True when a part changed (contact persons have no past and are not told of).</returns>
    public async Task<bool> WriteAsync(Guid visit, VisitDetails details, bool isNew, CancellationToken token)
    {
        var said = isNew || tracked ? null : await SaidParts.OfAsync(db, visit, token);
        var changed = await companies.KeepAsync(details.Companies.Where(company => said?.Knows(company) != true).Select(company => (company.Number, company.Name)), token);
        if (said?.AreCountries(details) != true) changed |= Same(await RowsAsync<VisitCountry>(visit, isNew, token), row => row.Country, details.Countries.Distinct(), code => new VisitCountry { VisitId = visit, Country = code });
        if (said?.AreGoals(details) != true) changed |= Same(await RowsAsync<VisitGoal>(visit, isNew, token), row => row.Goal, details.Goals.Distinct(), code => new VisitGoal { VisitId = visit, Goal = code });
        if (said?.AreCompanies(details) != true) changed |= Same(await RowsAsync<VisitCompany>(visit, isNew, token), row => row.Number, details.Companies.Select(company => company.Number).Distinct(), number => new VisitCompany { VisitId = visit, Number = number });
        if (said?.AreThemes(details) != true) changed |= Themes(await RowsAsync<VisitTheme>(visit, isNew, token), visit, [.. details.Themes.Distinct()]);
        if (said?.HasStops != false || details.Stops.Count > 0) changed |= await StopsAsync(visit, details, isNew, token, said?.HasObjects != false);
        if (said?.AreNotes(Clean(details.Notes)) != true) changed |= Notes((await RowsAsync<VisitNote>(visit, isNew, token)).SingleOrDefault(), visit, Clean(details.Notes));
        if (said?.AreReceivers(Receivers(details)) != true || said.AreCounties(Counties(details)) != true) await FollowAsync(visit, details, isNew, token);
        return changed;
    }

    /// <summary>The stops alone, and what follows from them.</summary>
    public async Task WriteStopsAsync(Guid visit, VisitDetails details, CancellationToken token)
    {
        await StopsAsync(visit, details, isNew: false, token);
        await FollowAsync(visit, details, isNew: false, token);
    }

    /// <summary>Called apart, since an import and other nodes never touch contact persons.</summary>
    public async Task WriteContactAsync(Guid visit, ContactDetails? contact, CancellationToken token)
    {
        var row = await db.ContactsToWrite.AsTracking().SingleOrDefaultAsync(one => one.VisitId == visit, token);
        if (row is not null && contact is null) db.Remove(row);
        if (contact is null) return;
        if (row is null) db.Add(row = new ContactPerson { VisitId = visit, Name = contact.Name, KeepUntil = contact.KeepUntil });
        (row.Name, row.Organisation, row.Email, row.Phone, row.KeepUntil) = (contact.Name.Trim(), contact.Organisation, contact.Email, contact.Phone, contact.KeepUntil);
    }

    private async Task<List<T>> RowsAsync<T>(Guid visit, bool isNew, CancellationToken token) where T : class =>
        isNew ? []
        : tracked ? [.. db.ChangeTracker.Entries<T>().Where(entry => entry.State != EntityState.Deleted && (Guid)entry.Property("VisitId").CurrentValue! == visit).Select(entry => entry.Entity)]
        : await db.PartsToWrite<T>().AsTracking().Where(row => EF.Property<Guid>(row, "VisitId") == visit).ToListAsync(token);

    private bool Same<T>(List<T> rows, Func<T, string> key, IEnumerable<string> wanted, Func<string, T> make) where T : class => PartRows.Match(db, rows, key, wanted, make);

    private bool Themes(List<VisitTheme> rows, Guid visit, List<string> wanted)
    {
        var changed = Same(rows, row => row.Theme, wanted, code => new VisitTheme { VisitId = visit, Theme = code, Primary = code == wanted[0] });
        foreach (var row in rows.Where(row => wanted.Contains(row.Theme) && row.Primary != (row.Theme == wanted[0])))
        {
            row.Primary = !row.Primary;
            changed = true;
        }

        return changed;
    }

    private bool Notes(VisitNote? row, Guid visit, string? notes)
    {
        if (row?.Notes == notes) return false;
        if (notes is null) db.Remove(row!);
        else if (row is null) db.Add(new VisitNote { VisitId = visit, Notes = notes });
        else row.Notes = notes;
        return true;
    }

    private async Task<bool> StopsAsync(Guid visit, VisitDetails details, bool isNew, CancellationToken token, bool hasObjects = true)
    {
        var rows = await RowsAsync<VisitStop>(visit, isNew, token);
        var shown = await RowsAsync<VisitStopObject>(visit, isNew || !hasObjects, token);
        var changed = false;
        foreach (var gone in rows.Where(row => details.Stops.All(stop => stop.Id != row.Id)).ToList())
        {
            db.RemoveRange(shown.Where(row => row.StopId == gone.Id));
            db.Remove(gone);
            changed = true;
        }

        for (var place = 0; place < details.Stops.Count; place++)
        {
            var stop = details.Stops[place];
            var row = rows.SingleOrDefault(one => one.Id == stop.Id);
            if (row is null) db.Add(row = new VisitStop { Id = Guid.CreateVersion7(db.ChangingAt!.Value), VisitId = visit, Place = place });
            (row.Receiver, row.Town, row.County, row.StartOn, row.EndOn, row.Place) = (stop.Receiver, Clean(stop.Town), Clean(stop.County), stop.StartOn, stop.EndOn, place);
            stop.Id = row.Id;
            changed |= db.Entry(row).State is EntityState.Added or EntityState.Modified;
            var wanted = new List<string>();
            foreach (var name in stop.Objects.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct()) wanted.Add((await PlaceAsync(stop.Receiver, name, token)).ToString());
            changed |= Same([.. shown.Where(one => one.StopId == row.Id)], one => one.VisitObjectId.ToString(), wanted,
                id => new VisitStopObject { StopId = row.Id, VisitId = visit, VisitObjectId = Guid.Parse(id) });
        }

        return changed;
    }

    /// <summary>Receivers and counties follow from lead and stops.</summary>
    private async Task FollowAsync(Guid visit, VisitDetails details, bool isNew, CancellationToken token)
    {
        Same(await RowsAsync<VisitReceiver>(visit, isNew, token), row => row.Receiver, Receivers(details), code => new VisitReceiver { VisitId = visit, Receiver = code });
        var (counties, (codes, estimated)) = (await RowsAsync<VisitCounty>(visit, isNew, token), Counties(details));
        Same(counties, row => row.County, codes, code => new VisitCounty { VisitId = visit, County = code, Estimated = estimated });
        foreach (var row in counties.Where(row => codes.Contains(row.County))) row.Estimated = estimated;
    }

    private static IEnumerable<string> Receivers(VisitDetails details) => details.Stops.Select(stop => stop.Receiver).Append(details.LeadReceiver).Distinct();

    private (List<string> Codes, bool Estimated) Counties(VisitDetails details)
    {
        var known = details.Stops.Select(stop => Clean(stop.County)).OfType<string>().Distinct().ToList();
        return known.Count > 0 ? (known, false) : ([lists.Receiver(details.LeadReceiver)!.TownCounty], true);
    }

    private async Task<Guid> PlaceAsync(string receiver, string name, CancellationToken token)
    {
        if (places.TryGetValue((receiver, name), out var known)) return known;
        var place = await db.VisitObjects.SingleOrDefaultAsync(row => row.NodeCode == receiver && row.Name == name, token);
        if (place is null) db.Add(place = new VisitObject { Id = Guid.CreateVersion7(db.ChangingAt!.Value), NodeCode = receiver, Name = name });
        return places[(receiver, name)] = place.Id;
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
