using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Actions, reports and versions of the process hold the names of who closed, submitted and adopted them.</summary>
internal sealed class FollowUpNames : IHoldsNames
{
    public Task ReplaceAsync(DashboardDb db, Guid memberId, string name, CancellationToken token) => db.NameFollowUpOfAsync(memberId, name, token);
}
