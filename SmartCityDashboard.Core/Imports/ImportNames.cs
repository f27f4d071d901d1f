using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>An import holds the names of who made it and who undid it.</summary>
internal sealed class ImportNames : IHoldsNames
{
    public Task ReplaceAsync(DashboardDb db, Guid memberId, string name, CancellationToken token) => db.NameImportsOfAsync(memberId, name, token);
}
