using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>
/// Works out what an import would do. Preview and save use it alike; the save inside the write lock. What is known of the list is fetched some
/// hundred rows at a time, never row by row.
/// </summary>
internal sealed class ImportPlanner(DashboardDb db, ProgrammeLists lists, ImportRequest request)
{
    private const int AtATime = 500;
    private readonly ListKind kind = ListKind.Of(request.Kind);
    private readonly RowReader reader = new(request, new ProgrammeNames(lists), SwedishTime.DayOf(db.ChangingAt ?? db.Now));

    private readonly HashSet<Guid> restored = [];

    /// <param name="keep">Keep what the rows say, for saving.</param>
    /// <param name="progress">Per cent, rising.</param>
    /// <param name="token">Stops the work.</param>
    public async Task<ImportPlan> PlanAsync(bool keep, IProgress<int>? progress, CancellationToken token)
    {
        var read = reader.ReadAll(Part.Of(progress, 0, 50), token);
        var known = await kind.ImportedAsync(db, ImportList.Key(request.List), null, token);
        var totals = new Totals();
        var planned = new List<PlannedRow>(read.Count);
        foreach (var some in read.Chunk(AtATime))
        {
            var rows = await kind.CheckAsync(db, some, token);
            var records = await RecordsAsync(rows, known, token);
            var downloaded = await new DownloadedRecords(db, kind, lists).ReadAsync(rows, token);
            foreach (var row in rows)
            {
                var plan = row.Version is null ? Plan(row, known, records) : Downloaded(row, downloaded);
                planned.Add(plan);
                if (plan.Kind == RowKind.Error) continue;
                totals.Add(row.Details);
                plan.Details = row.Details;
                if (keep) plan.Cells = CellsOf(row.Details);
            }

            Part.Of(progress, 50, 90)?.Report(planned.Count * 100 / read.Count);
        }

        await kind.MarkAsync(db, ImportList.Key(request.List), [.. planned.Where(row => row.Kind == RowKind.New)], token);
        if (!keep) foreach (var row in planned) row.Details = null;
        progress?.Report(100);
        return new ImportPlan(planned, totals.Sum());
    }

    private async Task<Dictionary<Guid, IRecord>> RecordsAsync(ReadRow[] rows, Dictionary<string, ImportedRow> known, CancellationToken token)
    {
        var ids = rows.Select(row => known.GetValueOrDefault(ImportList.Key(row.Id))?.RecordId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var records = await kind.OfIdsAsync(db, ids, token);
        await RestoreAsync([.. records.Where(record => record.IsWithdrawn)], token);
        return records.ToDictionary(record => record.Id);
    }

    /// <summary>What an undone import withdrew, and nobody touched since, is met again as it was.</summary>
    private async Task RestoreAsync(List<IRecord> withdrawn, CancellationToken token)
    {
        if (withdrawn.Count == 0) return;
        var undone = await kind.WithdrawnByUndoingAsync(db, withdrawn.ConvertAll(record => record.Id), token);
        foreach (var record in withdrawn.Where(record => undone.Contains(record.Id) && restored.Add(record.Id))) record.Restore();
    }

    private PlannedRow Plan(ReadRow row, Dictionary<string, ImportedRow> known, Dictionary<Guid, IRecord> records)
    {
        var imported = known.GetValueOrDefault(ImportList.Key(row.Id));
        var record = imported is null ? null : records.GetValueOrDefault(imported.RecordId);
        var problems = row.Problems.ToList();
        if (record is { IsWithdrawn: true } && MayImport(record.LeadReceiver))
            return problems.Count > 0 ? Error(row, record, problems) : Same(row, record, [], false, ImportTexts.Withdrawn(request.Kind).With(record.Reference));
        if (record is not null && !MayImport(record.LeadReceiver))
            problems.Add(new Problem(kind.Columns.Id.Key, ImportTexts.NotYourList(request.Kind).With(record.Reference, lists.ReceiverName(record.LeadReceiver))));
        else if (lists.Receiver(row.Details.LeadReceiver) is { } lead && !MayImport(lead.Code))
            problems.Add(new Problem(nameof(IRecordDetails.LeadReceiver), ImportTexts.NotYourNode(request.Kind).With(lead.ShortName)));
        if (problems.Count > 0) return Error(row, record, problems);
        return record is null ? New(row) : Compare(row, record, JsonSerializer.Deserialize<Dictionary<string, string>>(imported!.Cells)!, isList: true);
    }

    /// <summary>A row that was downloaded from here and comes back. What the reader of the file may not change may stand in it as long as it is unchanged.</summary>
    private PlannedRow Downloaded(ReadRow row, DownloadedRecords downloaded)
    {
        if (downloaded.Now(row) is not { } record) return Error(row, null, [new Problem(kind.Columns.Id.Key, ImportTexts.NoSuchReference(request.Kind).With(row.Id)), .. row.Problems]);
        if (record.IsWithdrawn) return Same(row, record, [], false, ImportTexts.Withdrawn(request.Kind).With(record.Reference));
        if (!MayImport(record.LeadReceiver))
            return row.Problems.Count == 0 && Readable(record).All(field => field.PlainOf(row.Details) == field.PlainOf(record)) ? Same(row, record, [], false, null)
                : Error(row, record, [new Problem(kind.Columns.Id.Key, ImportTexts.NotYourRecord(request.Kind).With(record.Reference, lists.ReceiverName(record.LeadReceiver)))]);
        var problems = row.Problems.ToList();
        if (lists.Receiver(row.Details.LeadReceiver) is { } lead && !MayImport(lead.Code)) problems.Add(new Problem(nameof(IRecordDetails.LeadReceiver), ImportTexts.NotYourNode(request.Kind).With(lead.ShortName)));
        if (problems.Count > 0) return Error(row, record, problems);
        var then = downloaded.Then(row) is { } opened ? CellsOf(opened) : [];
        return Compare(row, record, then, isList: false);
    }

    private IEnumerable<ListColumn> Readable(IRecord record) =>
        reader.Fields.Where(field => field.Key != nameof(IRecordDetails.Notes) || db.Viewer.May(Permission.SeeVisitNotes, record.LeadReceiver));

    private bool MayImport(string receiver) => db.Viewer.May(Permission.ImportVisits, receiver);

    /// <param name="last">What list and record agreed on last, by field.</param>
    /// <param name="isList">What the cells say now is kept, for the next time.</param>
    private PlannedRow Compare(ReadRow row, IRecord record, Dictionary<string, string> last, bool isList)
    {
        var differ = false;
        List<RowChange> changes = [];
        foreach (var field in reader.Fields)
        {
            var (inFile, now, then) = (field.PlainOf(row.Details), field.PlainOf(record), last.GetValueOrDefault(field.Key));
            differ |= isList && inFile != then;
            if (inFile == now) continue;
            // A field that the list did not have before fills what is empty and overwrites nothing.
            var isConflict = !restored.Contains(record.Id) && now != (then ?? "");
            changes.Add(new RowChange(field.Key, field.Heading, field.TextOf(record, lists), field.TextOf(row.Details, lists), isConflict));
        }

        var note = restored.Contains(record.Id) ? ImportTexts.Restored(request.Kind).With(record.Reference) : null;
        if (changes.All(change => change.IsConflict)) return Same(row, record, changes, differ, note);
        var merged = kind.Merge(record, row.Details, changes.Where(change => !change.IsConflict).Select(change => change.Field));
        var problems = kind.Check(merged, lists, SwedishTime.DayOf(db.ChangingAt ?? db.Now));
        return problems.Count > 0 ? Error(row, record, problems) : Same(row, record, changes, differ, note);
    }

    private PlannedRow Error(ReadRow row, IRecord? record, IEnumerable<Problem> problems) => new()
    {
        Row = row.Row,
        Id = row.Id,
        Kind = RowKind.Error,
        Reference = record?.Reference,
        Problems = reader.Located(row.Row, problems),
        HasFormula = row.HasFormula,
    };

    private static PlannedRow New(ReadRow row) => new()
    {
        Row = row.Row,
        Id = row.Id,
        Kind = RowKind.New,
        HasFormula = row.HasFormula,
        LeadReceiver = row.Details.LeadReceiver,
        StartOn = row.Details.StartOn,
    };

    private PlannedRow Same(ReadRow row, IRecord record, List<RowChange> changes, bool differ, Text? note) => new()
    {
        Row = row.Row,
        Id = row.Id,
        Kind = restored.Contains(record.Id) ? RowKind.Restored : changes.Any(change => change.IsConflict) ? RowKind.Conflict : changes.Count > 0 ? RowKind.Changed : RowKind.Unchanged,
        Reference = record.Reference,
        Fields = changes,
        Note = note,
        HasFormula = row.HasFormula,
        RecordId = record.Id,
        LeadReceiver = record.LeadReceiver,
        StartOn = record.StartOn,
        CellsDiffer = differ,
    };

    private Dictionary<string, string> CellsOf(IRecordDetails details) => reader.Fields.ToDictionary(field => field.Key, field => field.PlainOf(details));

    private sealed class Totals
    {
        private readonly HashSet<string> countries = [];
        private int records, participants, meetings;

        public void Add(IRecordDetails details)
        {
            records++;
            participants += details.Participants ?? 0;
            meetings += details.Companies.Count;
            countries.UnionWith(details.Countries);
        }

        public ImportTotals Sum() => new(records, participants, meetings, countries.Count);
    }
}
