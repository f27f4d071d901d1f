using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>The opportunities that belong with one visit or company.</summary>
/// <param name="MayOpen">Whether the viewer may open another; false in the past.</param>
public sealed record OpportunitiesOfOne(IReadOnlyList<OpportunityRow> Rows, bool MayOpen);
