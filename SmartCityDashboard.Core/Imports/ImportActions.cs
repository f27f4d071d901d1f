using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What a save gives back.</summary>
/// <param name="BatchId">Null when there was nothing to save, and nothing was.</param>
/// <param name="Receivers">Codes of the lead receivers of what was saved.</param>
/// <param name="Suspected">New ones that may be the same as others: they wait in the queue of duplicates.</param>
/// <param name="AlreadyThere">Rows that repeat what is registered and made no second one.</param>
/// <param name="Days">From the first start to the last of the file's good rows.</param>
public sealed record ImportReceipt(
    Guid? BatchId, string List, int Added, int Changed, int Unchanged, int Kept, int LeftOut, int Rejected, int Suspected, int AlreadyThere, IReadOnlyList<string> Receivers, DateSpan Days);

/// <summary>From a spreadsheet to visits or activities. Nothing is saved before it was shown, and then all of it in one transaction or nothing.</summary>
public sealed class ImportActions(DashboardStorage storage)
{
    /// <summary>What the import would do. Saves nothing.</summary>
    /// <param name="progress">Per cent, rising; called from other threads.</param>
    /// <exception cref="RuleBroken">When a required column is missing; each problem names its column.</exception>
    public Task<ImportPlan> PreviewAsync(Viewer viewer, ImportRequest request, IProgress<int>? progress = null, CancellationToken token = default)
    {
        Check(viewer, request);
        // Reading a hundred thousand rows is seconds of pure computing: not on the thread of a page.
        return Task.Run(async () =>
        {
            await using var db = await storage.OpenAsync(viewer, null, token);
            return await new ImportPlanner(db, await ProgrammeLists.ReadAsync(db, token), request).PlanAsync(keep: false, progress, token);
        }, token);
    }

    /// <summary>Saves all good rows of a plan as it was shown.</summary>
    /// <exception cref="PlanChanged">When the plan would now be another one; nothing is saved.</exception>
    public Task<ImportReceipt> SaveAsync(
        Viewer viewer, ImportRequest request, ImportPlan shown, ImportChoices? choices = null, IProgress<int>? progress = null, CancellationToken token = default)
    {
        Check(viewer, request);
        var decided = choices ?? ImportChoices.None;
        if (!NeedsSaving(shown, decided)) return Task.FromResult(ImportWriter.Receipt(null, request, shown, decided));
        return Task.Run(async () =>
        {
            var receipt = await WriteAsync(viewer, request, shown, decided, progress, token);
            await storage.TuneAsync(token);
            return receipt;
        }, token);
    }

    private Task<ImportReceipt> WriteAsync(Viewer viewer, ImportRequest request, ImportPlan shown, ImportChoices decided, IProgress<int>? progress, CancellationToken token) =>
        storage.ChangeAsync(viewer, Why(request), async db =>
        {
            var lists = await ProgrammeLists.ReadAsync(db, token);
            var plan = await new ImportPlanner(db, lists, request).PlanAsync(keep: true, Part.Of(progress, 0, 40), token);
            if (plan.Mark != shown.Mark) throw new PlanChanged();
            if (request.ColumnsChosen) await new ColumnMemory(db, request.Kind, request.File.Sheet.Headings, request.DefaultReceiver).KeepAsync(request, token);
            return await new ImportWriter(db, lists, request, decided).WriteAsync(plan, Part.Of(progress, 40, 100), token);
        }, token);

    /// <summary>Forgets what was chosen for the headings of this file.</summary>
    /// <param name="defaultReceiver">Whose list it is; null is the importer's own, or the programme's.</param>
    public Task ForgetColumnsAsync(Viewer viewer, ImportFile file, string? defaultReceiver = null, ImportKind kind = ImportKind.Visits, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, ImportTexts.ColumnsForgotten.Sv, db => new ColumnMemory(db, kind, file.Sheet.Headings, defaultReceiver).ForgetAsync(token), token);

    /// <summary>Also a kept conflict is written down, but never for its own sake.</summary>
    private static bool NeedsSaving(ImportPlan plan, ImportChoices choices) => plan.ToSave(choices) > 0;

    private static string Why(ImportRequest request) => ImportReason.Write(ImportList.Tidy(request.List), request.File.Name);

    private static void Check(Viewer viewer, ImportRequest request)
    {
        viewer.Must(Permission.ImportVisits);
        if (request.Problems() is { Count: > 0 } problems) throw new RuleBroken(problems);
    }
}
