using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>One opportunity with every version of it and of its parts: who changed what is the difference of neighbouring ones.</summary>
internal sealed class OpportunityPast
{
    private List<RowVersion<Opportunity>> opportunities = null!;
    private List<RowVersion<OpportunityCompany>> companies = null!;
    private List<RowVersion<OpportunityTheme>> themes = null!;
    private List<RowVersion<OpportunityVisit>> visits = null!;
    private List<RowVersion<OpportunityNote>> notes = null!;
    private Dictionary<string, string?> names = null!;
    private Dictionary<Guid, string> references = null!;

    /// <summary>The saves of an opportunity as the viewer may see them; the caller has checked the right to read its history.</summary>
    /// <returns>Newest first, up to the instant that the database is opened at.</returns>
    public static async Task<IReadOnlyList<RecordChange>> ChangesAsync(DashboardDb db, Guid id, bool withNotes, CancellationToken token)
    {
        var lists = await ProgrammeLists.ReadAsync(db, token);
        var past = await ReadAsync(db, id, token);
        var saves = past.opportunities.Select(version => version.From).OrderDescending().ToList();
        var changes = await Touches.PeopleAsync(db, saves, token);
        return [.. saves.Select(at => past.Made(changes[at], lists, withNotes))];
    }

    private static async Task<OpportunityPast> ReadAsync(DashboardDb db, Guid id, CancellationToken token)
    {
        async Task<List<RowVersion<T>>> OfAsync<T>(string column) where T : class, IKept => [.. (await RowVersions.OfAsync<T>(db, column, [id], token))[id]];
        var past = new OpportunityPast
        {
            opportunities = await OfAsync<Opportunity>(nameof(Opportunity.Id)),
            companies = await OfAsync<OpportunityCompany>(nameof(OpportunityCompany.OpportunityId)),
            themes = await OfAsync<OpportunityTheme>(nameof(OpportunityTheme.OpportunityId)),
            visits = await OfAsync<OpportunityVisit>(nameof(OpportunityVisit.OpportunityId)),
            notes = await OfAsync<OpportunityNote>(nameof(OpportunityNote.OpportunityId)),
        };
        past.names = await CompanyNames.OfAsync(db, [.. past.companies.Select(version => version.Row.Number).Distinct()], token);
        var ids = past.visits.Select(version => version.Row.VisitId).Distinct().ToList();
        past.references = await db.Visits.Where(visit => ids.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, visit => visit.Reference, token);
        return past;
    }

    private RecordChange Made(Change change, ProgrammeLists lists, bool withNotes)
    {
        var old = At(change.At.AddMicroseconds(-1)) is { } before ? (Filled: OpportunityFields.Copy(before), Led: Led(before, lists)) : default;
        var now = At(change.At)!;
        var filled = OpportunityFields.Differing(old.Filled ?? new OpportunityDetails(), now, lists)
            .Where(field => withNotes || field.Key != nameof(OpportunityDetails.Notes))
            .Select(field => new FieldChange(field.Key, field.Label, old.Filled is null ? "" : field.Show(old.Filled, lists), field.Show(now, lists)));
        var led = Led(now, lists).Zip(OpportunityFields.Led)
            .Select((pair, place) => new FieldChange(pair.Second.Key, pair.Second.Label, old.Led?[place] ?? "", pair.First))
            .Where(field => field.Old != field.New);
        return new RecordChange(change.At, change.By, change.Why, now.Reference, now.Title, now.LeadReceiver, old.Filled is null, [.. led, .. filled]);
    }

    private static List<string> Led(Opportunity opportunity, ProgrammeLists lists) => [.. OpportunityFields.Led.Select(field => field.Show(opportunity, lists))];

    /// <summary>As it was at an instant; null before it was opened.</summary>
    private Opportunity? At(DateTime instant)
    {
        if (Held(opportunities, instant).FirstOrDefault() is not { } kept) return null;
        kept.Companies = [.. Held(companies, instant).OrderBy(row => row.Number, StringComparer.Ordinal).Select(row => new CompanyMet(row.Number, names.GetValueOrDefault(row.Number)))];
        kept.Themes = [.. Held(themes, instant).Select(row => row.Theme).Order(StringComparer.Ordinal)];
        kept.Visits = [.. Held(visits, instant).Select(row => references.GetValueOrDefault(row.VisitId, "")).Order(StringComparer.Ordinal)];
        kept.Notes = Held(notes, instant).FirstOrDefault()?.Notes;
        return kept;
    }

    private static IEnumerable<T> Held<T>(List<RowVersion<T>> versions, DateTime instant) => versions.Where(version => version.HeldAt(instant)).Select(version => version.Row);
}
