using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>A visit that came from a list, and from which of its rows.</summary>
public sealed class ListedVisit
{
    public Guid VisitId { get; init; }

    /// <summary>The list's name without case: visits with the same one are rows of the same list.</summary>
    public string ListKey { get; init; } = "";

    public string List { get; init; } = "";

    public string Row { get; init; } = "";
}

/// <summary>Which visits came from lists. Answered by who imports them, since visits know nothing of imports.</summary>
internal interface IVisitLists
{
    IQueryable<ListedVisit> In(DashboardDb db);
}
