using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Answers about earlier imports.</summary>
public sealed class ImportQueries(DashboardStorage storage)
{
    public const int Recent = 20;

    /// <summary>
    /// The latest imports, newest first: all of them for those who may undo everywhere, else the own ones and those that touched the own receivers.
    /// Of somebody else's import only the part at the own receivers is told.
    /// </summary>
    public async Task<IReadOnlyList<EarlierImport>> RecentAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var until = asOf ?? DateTime.MaxValue;
        var batches = await Own(db).Where(batch => asOf == null || batch.At <= until).OrderByDescending(batch => batch.At).Take(Recent).ToListAsync(token);
        var parts = viewer.ReceiversFor(Permission.UndoImports) is { } receivers ? await PartsAsync(db, [.. batches.Where(batch => batch.MemberId != viewer.MemberId)], receivers, token) : [];
        return [.. batches.Select(batch => EarlierImport.Of(batch, viewer, until, parts.TryGetValue(batch.At, out var part) ? part : null))];
    }

    /// <summary>How many records of these receivers each import added and changed.</summary>
    private static async Task<Dictionary<DateTime, (int Added, int Changed)>> PartsAsync(DashboardDb db, List<ImportBatch> batches, IReadOnlyList<string> receivers, CancellationToken token)
    {
        var parts = batches.ToDictionary(batch => batch.At, _ => (Added: 0, Changed: 0));
        var instants = parts.Keys.ToList();
        foreach (var kind in batches.Select(batch => batch.Kind).Distinct())
            foreach (var (at, isAdded) in await ListKind.Of(kind).TouchedAtAsync(db, instants, receivers, token))
            {
                var (added, changed) = parts[at];
                parts[at] = isAdded ? (added + 1, changed) : (added, changed + 1);
            }

        return parts;
    }

    /// <summary>How to read a file: what its headings say, what was chosen for them before, and the list that this very file was last imported into.</summary>
    /// <param name="defaultReceiver">Whose list it is; null is the importer's own, or the programme's.</param>
    public async Task<ImportProposal> ProposeAsync(Viewer viewer, ImportFile file, string? defaultReceiver = null, ImportKind kind = ImportKind.Visits, CancellationToken token = default)
    {
        var (request, plain) = ImportRequest.For(file, defaultReceiver, kind);
        await using var db = await storage.OpenAsync(viewer, null, token);
        var (match, at) = await new ColumnMemory(db, kind, file.Sheet.Headings, defaultReceiver).RecallAsync(plain, token);
        return new ImportProposal(request with { Columns = match.Keys, List = await ListOfAsync(viewer, file, kind, token) ?? request.List }, match, at);
    }

    /// <summary>The list that this very file was last imported into, or null.</summary>
    public async Task<string?> ListOfAsync(Viewer viewer, ImportFile file, ImportKind kind = ImportKind.Visits, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        return await Own(db).Where(batch => batch.FileHash == file.Hash && batch.Kind == kind).OrderByDescending(batch => batch.At).Select(batch => batch.List).FirstOrDefaultAsync(token);
    }

    private static IQueryable<ImportBatch> Own(DashboardDb db)
    {
        if (db.Viewer.ReceiversFor(Permission.UndoImports) is not { } receivers) return db.ImportBatches;
        var (member, marked) = (db.Viewer.MemberId, receivers.Select(receiver => $",{receiver},").ToList());
        return db.ImportBatches.Where(batch => batch.MemberId == member || marked.Any(receiver => batch.Receivers.Contains(receiver)));
    }
}
