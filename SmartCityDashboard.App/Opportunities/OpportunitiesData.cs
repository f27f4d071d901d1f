using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>What the page shows.</summary>
/// <param name="Board">Of each stage the first few; empty in the list.</param>
/// <param name="Page">A page of the list; null on the board.</param>
/// <param name="Figures">All that the filters match.</param>
/// <param name="MayOpen">Whether the viewer may open opportunities; false in the past.</param>
public sealed record OpportunitiesData(IReadOnlyList<OpportunityRow> Board, OpportunityPage? Page, PipelineFigures Figures, bool MayOpen);
