using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>Which opportunities a filter means: one predicate for the list, its count, the board and the file.</summary>
internal static class OpportunityMatching
{
    public static IQueryable<Opportunity> Matching(DashboardDb db, OpportunityFilter filter)
    {
        var found = filter.Withdrawn ? db.Opportunities.Where(one => one.WithdrawnBecause != null) : db.Opportunities.Where(one => one.WithdrawnBecause == null);
        if (filter.Stage is { } stage) found = found.Where(one => one.Stage == stage);
        if (filter.Node is { } node) found = found.Where(one => one.LeadReceiver == node);
        if (filter.Country is { } country) found = found.Where(one => one.BuyerCountry == country);
        if (filter.Theme is { } theme)
        {
            var themes = db.OpportunityThemes;
            found = found.Where(one => themes.Any(row => row.OpportunityId == one.Id && row.Theme == theme));
        }

        if (filter.Company is { } number)
        {
            var companies = db.OpportunityCompanies;
            found = found.Where(one => companies.Any(row => row.OpportunityId == one.Id && row.Number == number));
        }

        if (filter.Visit is { } reference)
        {
            var (links, visits) = (db.OpportunityVisits, db.Visits);
            found = found.Where(one => links.Any(row => row.OpportunityId == one.Id && visits.Any(visit => visit.Id == row.VisitId && visit.Reference == reference)));
        }

        if (filter.Silent) found = found.Silent(db);
        if (filter.Waking is { } waking) found = found.WakingBy(Silence.Today(db).AddDays(waking == Waking.Week ? 7 : 0));
        foreach (var word in (filter.Search ?? "").ToLower(Cultures.Swedish).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.Where(one => one.SearchText.Contains(word));
        }

        return found;
    }
}
