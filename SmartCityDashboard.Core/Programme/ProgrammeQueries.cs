using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>Answers about the programme itself. The lists of now are remembered until something changes.</summary>
public sealed class ProgrammeQueries(DashboardStorage storage)
{
    // One reference, so that it is replaced whole however many ask at once.
    private Remembered? remembered;

    public async Task<ProgrammeLists> ListsAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        if (asOf is not null)
        {
            await using var past = await storage.OpenAsync(viewer, asOf, token);
            return await ProgrammeLists.ReadAsync(past, token);
        }

        var changes = await storage.ChangesAsync(token);
        if (remembered is { } known && known.Changes == changes) return known.Lists;
        await using var db = await storage.OpenAsync(viewer, null, token);
        var lists = await ProgrammeLists.ReadAsync(db, token);
        remembered = new Remembered(changes, lists);
        return lists;
    }

    private sealed record Remembered(long Changes, ProgrammeLists Lists);
}
