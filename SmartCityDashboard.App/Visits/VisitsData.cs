using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the list shows.</summary>
/// <param name="Page">At most 50 rows.</param>
/// <param name="Count">All rows that the filters match.</param>
/// <param name="PastTheirEnd">Confirmed visits of the same node that need an answer.</param>
/// <param name="Requests">Requests of the same node that wait.</param>
/// <param name="MayRegister">Whether the viewer may register visits or requests; false in the past.</param>
/// <param name="MayRoute">Whether the viewer assigns requests; false in the past.</param>
public sealed record VisitsData(VisitPage Page, int Count, int PastTheirEnd, int Requests, bool MayRegister, bool MayRoute);
