using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Answers about earlier imports.</summary>
public sealed class ImportQueries(DashboardStorage storage)
{
    public const int Recent = 20;

    /// <summary>The latest imports, newest first: all of them for those who may import everywhere, else the own ones and those that touched the own receivers.</summary>
    public async Task<IReadOnlyList<ImportBatch>> RecentAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var until = asOf ?? DateTime.MaxValue;
        var batches = Own(db).Where(batch => asOf == null || batch.At <= until);
        return await batches.OrderByDescending(batch => batch.At).Take(Recent).ToListAsync(token);
    }

    /// <summary>How to read a file: what its headings say, what was chosen for them before, and the list that this very file was last imported into.</summary>
    /// <param name="defaultReceiver">Whose list it is; null is the importer's own, or the programme's.</param>
    public async Task<ImportProposal> ProposeAsync(Viewer viewer, ImportFile file, string? defaultReceiver = null, CancellationToken token = default)
    {
        var (request, plain) = ImportRequest.For(file, defaultReceiver);
        await using var db = await storage.OpenAsync(viewer, null, token);
        var (match, at) = await new ColumnMemory(db, file.Sheet.Headings, defaultReceiver).RecallAsync(plain, token);
        return new ImportProposal(request with { Columns = match.Keys, List = await ListOfAsync(viewer, file, token) ?? request.List }, match, at);
    }

    /// <summary>The list that this very file was last imported into, or null.</summary>
    public async Task<string?> ListOfAsync(Viewer viewer, ImportFile file, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        return await Own(db).Where(batch => batch.FileHash == file.Hash).OrderByDescending(batch => batch.At).Select(batch => batch.List).FirstOrDefaultAsync(token);
    }

    private static IQueryable<ImportBatch> Own(DashboardDb db)
    {
        if (db.Viewer.ReceiversFor(Permission.ImportVisits) is not { } receivers) return db.ImportBatches;
        var (member, marked) = (db.Viewer.MemberId, receivers.Select(receiver => $",{receiver},").ToList());
        return db.ImportBatches.Where(batch => batch.MemberId == member || marked.Any(receiver => batch.Receivers.Contains(receiver)));
    }
}
