using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>A decision on a pair holds the name of who made it, and so do those that were taken back.</summary>
internal sealed class PairNames : IHoldsNames
{
    public Task ReplaceAsync(DashboardDb db, Guid memberId, string name, CancellationToken token) => db.NamePairDecisionsOfAsync(memberId, name, token);
}
