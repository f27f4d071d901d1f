using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>A subject that writes a member's name beside what the member did. It says how the name is taken away again, from what is replaced too.</summary>
public interface IHoldsNames
{
    Task ReplaceAsync(DashboardDb db, Guid memberId, string name, CancellationToken token);
}
