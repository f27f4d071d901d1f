using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Tells the search for duplicates which visits came from a list.</summary>
internal sealed class ImportedVisits : IVisitLists
{
    public IQueryable<ListedVisit> In(DashboardDb db) => db.ListedVisits;
}
