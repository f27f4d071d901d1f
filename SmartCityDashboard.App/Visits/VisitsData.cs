using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the list shows.</summary>
/// <param name="Page">At most 50 rows.</param>
/// <param name="Count">All rows that the filters match.</param>
/// <param name="PastTheirEnd">Confirmed visits that need an answer: of the node that the list shows, else of the viewer's own.</param>
/// <param name="PastOfAll">The same of all nodes; as many where the viewer looks after no node or the list shows one.</param>
/// <param name="OwnNode">The one receiver whose visits the viewer looks after, unless the list shows another.</param>
/// <param name="Asked">Visits of that node with a question that waits.</param>
/// <param name="Requests">Requests of the same node that wait.</param>
/// <param name="MayRegister">Whether the viewer may register visits or requests; false in the past.</param>
/// <param name="MayRoute">Whether the viewer assigns requests; false in the past.</param>
public sealed record VisitsData(VisitPage Page, int Count, int PastTheirEnd, int PastOfAll, string? OwnNode, int Asked, int Requests, bool MayRegister, bool MayRoute);
