using System.Text.Json;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Carries a plan out inside a change that is under way, some hundred rows at a time so that memory stays flat.</summary>
internal sealed class ImportWriter(DashboardDb db, ProgrammeLists lists, ImportRequest request, ImportChoices choices)
{
    private const int NewAtATime = 250, ChangedAtATime = 100;
    private readonly ListKind kind = ListKind.Of(request.Kind);
    private readonly RecordWriter records = ListKind.Of(request.Kind).Writer(db, lists, Permission.ImportVisits);
    private readonly string list = ImportList.Key(request.List);

    public async Task<ImportReceipt> WriteAsync(ImportPlan plan, IProgress<int>? progress, CancellationToken token)
    {
        var batch = Batch(plan);
        db.Add(batch);
        await db.FlushAsync(token);
        var done = 0;
        foreach (var rows in plan.Rows.Where(row => row.Kind == RowKind.New && choices.Saves(row)).Chunk(NewAtATime))
        {
            await AddAsync(batch, rows, token);
            progress?.Report((done += rows.Length) * 100 / plan.Rows.Count);
        }

        foreach (var rows in plan.Rows.Where(row => row.Kind is not (RowKind.New or RowKind.Error) && !choices.LeaveOut.Contains(row.Row.Number) && (choices.Saves(row) || row.CellsDiffer)).Chunk(ChangedAtATime))
        {
            await ChangeAsync(batch, rows, token);
            progress?.Report((done += rows.Length) * 100 / plan.Rows.Count);
        }

        return Receipt(batch.Id, request, plan, choices);
    }

    private async Task AddAsync(ImportBatch batch, PlannedRow[] rows, CancellationToken token)
    {
        // Looking for changes at every step would cost the square of the rows.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var row in rows)
        {
            var id = await records.RegisterAsync(row.Details!, token);
            db.Add((object)kind.NewRow(list, ImportList.Key(row.Id), id, JsonSerializer.Serialize(row.Cells), batch.Id));
            row.Details = null;
        }

        db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.FlushAsync(token);
    }

    private async Task ChangeAsync(ImportBatch batch, PlannedRow[] rows, CancellationToken token)
    {
        var keys = rows.Select(row => ImportList.Key(row.Id)).ToList();
        var imported = await kind.ImportedAsync(db, list, keys, token);
        var known = await kind.TrackedAsync(db, [.. rows.Select(row => row.RecordId!.Value)], withParts: true, token);
        foreach (var row in rows)
        {
            var taken = row.Fields.Where(field => choices.Takes(row, field)).Select(field => field.Field).ToList();
            var record = known[row.RecordId!.Value];
            if (row.Kind == RowKind.Restored) record.Restore();
            if (taken.Count > 0) await records.ChangeAsync(record, kind.Merge(record, row.Details!, taken), token);
            row.Details = null;
            if (!imported.TryGetValue(ImportList.Key(row.Id), out var one)) continue;
            (one.Cells, one.BatchId) = (JsonSerializer.Serialize(Cells(one.Cells, row.Cells)), batch.Id);
        }

        await db.FlushAsync(token);
    }

    /// <summary>A column that the file lacks this time is remembered as it was.</summary>
    private static Dictionary<string, string> Cells(string before, IReadOnlyDictionary<string, string> now)
    {
        var cells = JsonSerializer.Deserialize<Dictionary<string, string>>(before)!;
        foreach (var (field, value) in now) cells[field] = value;
        return cells;
    }

    private static bool IsAdded(PlannedRow row) => row.Kind is RowKind.New or RowKind.Restored;

    private ImportBatch Batch(ImportPlan plan) => new()
    {
        Id = Guid.CreateVersion7(db.ChangingAt!.Value),
        Kind = request.Kind,
        List = ImportList.Tidy(request.List),
        ListKey = list,
        FileName = request.File.Name.Length > 400 ? request.File.Name[..400] : request.File.Name,
        FileHash = request.File.Hash,
        MemberId = db.Viewer.MemberId,
        By = db.Viewer.Name,
        At = db.ChangingAt.Value,
        Receivers = $",{string.Join(',', Receivers(plan, choices))},",
        Added = plan.Rows.Count(row => IsAdded(row) && choices.Saves(row)),
        Changed = plan.Rows.Count(row => !IsAdded(row) && choices.Saves(row)),
        Unchanged = plan.Rows.Count(row => row.Kind != RowKind.Error && !choices.Saves(row)),
        Rejected = plan.Count(RowKind.Error),
    };

    private static IReadOnlyList<string> Receivers(ImportPlan plan, ImportChoices choices) =>
        [.. plan.Rows.Where(choices.Saves).Select(row => row.LeadReceiver).Distinct().Order(StringComparer.Ordinal)];

    public static ImportReceipt Receipt(Guid? batch, ImportRequest request, ImportPlan plan, ImportChoices choices)
    {
        var good = plan.Rows.Where(row => row.Kind != RowKind.Error && !choices.LeaveOut.Contains(row.Row.Number)).ToList();
        return new ImportReceipt(
            batch,
            ImportList.Tidy(request.List),
            good.Count(IsAdded),
            good.Count(row => !IsAdded(row) && choices.Saves(row)),
            good.Count(row => !IsAdded(row) && row.Kind != RowKind.AlreadyThere && !choices.Saves(row)),
            good.Sum(row => row.Fields.Count(field => field.IsConflict && !choices.Takes(row, field))),
            plan.Rows.Count(row => row.Kind != RowKind.Error && choices.LeaveOut.Contains(row.Row.Number)),
            plan.Count(RowKind.Error),
            good.Count(row => row.Suspects.Count > 0),
            good.Count(row => row.Kind == RowKind.AlreadyThere),
            Receivers(plan, choices),
            good.Count == 0 ? DateSpan.Always : new DateSpan(good.Min(row => row.StartOn), good.Max(row => row.StartOn)));
    }
}
