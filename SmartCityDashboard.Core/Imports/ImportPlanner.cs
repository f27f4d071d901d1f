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
    private readonly RowReader reader = new(request, new ProgrammeNames(lists), SwedishTime.DayOf(db.ChangingAt ?? db.Now));

    private readonly HashSet<Guid> restored = [];

    /// <param name="keep">Keep what the rows say, for saving.</param>
    /// <param name="progress">Per cent, rising.</param>
    /// <param name="token">Stops the work.</param>
    public async Task<ImportPlan> PlanAsync(bool keep, IProgress<int>? progress, CancellationToken token)
    {
        var read = reader.ReadAll(Part.Of(progress, 0, 50), token);
        var known = await KnownAsync(token);
        var totals = new Totals();
        var planned = new List<PlannedRow>(read.Count);
        foreach (var rows in read.Chunk(AtATime))
        {
            var visits = await VisitsAsync(rows, known, token);
            var downloaded = await new DownloadedVisits(db, lists).ReadAsync(rows, token);
            foreach (var row in rows)
            {
                var plan = row.Version is null ? Plan(row, known, visits) : Downloaded(row, downloaded);
                planned.Add(plan);
                if (plan.Kind == RowKind.Error) continue;
                totals.Add(row.Details);
                plan.Details = row.Details;
                if (keep) plan.Cells = CellsOf(row.Details);
            }

            Part.Of(progress, 50, 90)?.Report(planned.Count * 100 / read.Count);
        }

        await new Suspects(db, ImportList.Key(request.List)).MarkAsync([.. planned.Where(row => row.Kind == RowKind.New)], token);
        if (!keep) foreach (var row in planned) row.Details = null;
        progress?.Report(100);
        return new ImportPlan(planned, totals.Sum());
    }

    private async Task<Dictionary<string, ImportedRow>> KnownAsync(CancellationToken token)
    {
        var list = ImportList.Key(request.List);
        return await db.ImportedRows.AsNoTracking().Where(row => row.ListKey == list).ToDictionaryAsync(row => row.RowKey, token);
    }

    private async Task<Dictionary<Guid, Visit>> VisitsAsync(ReadRow[] rows, Dictionary<string, ImportedRow> known, CancellationToken token)
    {
        var ids = rows.Select(row => known.GetValueOrDefault(ImportList.Key(row.Id))?.VisitId).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) return [];
        var visits = await db.Visits.AsNoTracking().Where(visit => ids.Contains(visit.Id)).ToListAsync(token);
        await VisitReader.FillAsync(db, visits, withNotes: true, token);
        await RestoreAsync([.. visits.Where(visit => visit.Status == VisitStatus.Withdrawn)], token);
        return visits.ToDictionary(visit => visit.Id);
    }

    /// <summary>What an undone import withdrew, and nobody touched since, is met again as it was.</summary>
    private async Task RestoreAsync(List<Visit> withdrawn, CancellationToken token)
    {
        if (withdrawn.Count == 0) return;
        var (ids, batches) = (withdrawn.ConvertAll(visit => visit.Id), db.ImportBatches);
        var undone = await db.Visits.Where(visit => ids.Contains(visit.Id) && batches.Any(batch => batch.UndoneAt == EF.Property<DateTime>(visit, HistoryTwins.RecordedAt)))
            .Select(visit => visit.Id).ToListAsync(token);
        foreach (var visit in withdrawn.Where(visit => undone.Contains(visit.Id) && restored.Add(visit.Id))) visit.Restore();
    }

    private PlannedRow Plan(ReadRow row, Dictionary<string, ImportedRow> known, Dictionary<Guid, Visit> visits)
    {
        var imported = known.GetValueOrDefault(ImportList.Key(row.Id));
        var visit = imported is null ? null : visits.GetValueOrDefault(imported.VisitId);
        var problems = row.Problems.ToList();
        if (visit is { Status: VisitStatus.Withdrawn } && MayImport(visit.LeadReceiver))
            return problems.Count > 0 ? Error(row, visit, problems) : Same(row, visit, [], false, ImportTexts.Withdrawn.With(visit.Reference));
        if (visit is not null && !MayImport(visit.LeadReceiver))
            problems.Add(new Problem(VisitColumns.Id.Key, ImportTexts.NotYourList.With(visit.Reference, lists.ReceiverName(visit.LeadReceiver))));
        else if (lists.Receiver(row.Details.LeadReceiver) is { } lead && !MayImport(lead.Code))
            problems.Add(new Problem(nameof(VisitDetails.LeadReceiver), ImportTexts.NotYourNode.With(lead.ShortName)));
        if (problems.Count > 0) return Error(row, visit, problems);
        return visit is null ? New(row) : Compare(row, visit, JsonSerializer.Deserialize<Dictionary<string, string>>(imported!.Cells)!, isList: true);
    }

    /// <summary>A row that was downloaded from here and comes back. What the reader of the file may not change may stand in it as long as it is unchanged.</summary>
    private PlannedRow Downloaded(ReadRow row, DownloadedVisits downloaded)
    {
        if (downloaded.Now(row) is not { } visit) return Error(row, null, [new Problem(VisitColumns.Id.Key, ImportTexts.NoSuchReference.With(row.Id)), .. row.Problems]);
        if (visit.Status == VisitStatus.Withdrawn) return Same(row, visit, [], false, ImportTexts.Withdrawn.With(visit.Reference));
        if (!MayImport(visit.LeadReceiver))
            return row.Problems.Count == 0 && Readable(visit).All(field => field.Plain(row.Details) == field.Plain(visit)) ? Same(row, visit, [], false, null)
                : Error(row, visit, [new Problem(VisitColumns.Id.Key, ImportTexts.NotYourVisit.With(visit.Reference, lists.ReceiverName(visit.LeadReceiver)))]);
        var problems = row.Problems.ToList();
        if (lists.Receiver(row.Details.LeadReceiver) is { } lead && !MayImport(lead.Code)) problems.Add(new Problem(nameof(VisitDetails.LeadReceiver), ImportTexts.NotYourNode.With(lead.ShortName)));
        if (problems.Count > 0) return Error(row, visit, problems);
        var then = downloaded.Then(row) is { } opened ? CellsOf(opened) : [];
        return Compare(row, visit, then, isList: false);
    }

    private IEnumerable<VisitColumn> Readable(Visit visit) =>
        reader.Fields.Where(field => field.Key != nameof(VisitDetails.Notes) || db.Viewer.May(Permission.SeeVisitNotes, visit.LeadReceiver));

    private bool MayImport(string receiver) => db.Viewer.May(Permission.ImportVisits, receiver);

    /// <param name="last">What list and visit agreed on last, by field.</param>
    /// <param name="isList">What the cells say now is kept, for the next time.</param>
    private PlannedRow Compare(ReadRow row, Visit visit, Dictionary<string, string> last, bool isList)
    {
        var differ = false;
        List<RowChange> changes = [];
        foreach (var field in reader.Fields)
        {
            var (inFile, now, then) = (field.Plain(row.Details), field.Plain(visit), last.GetValueOrDefault(field.Key));
            differ |= isList && inFile != then;
            if (inFile == now) continue;
            // A field that the list did not have before fills what is empty and overwrites nothing.
            var isConflict = !restored.Contains(visit.Id) && now != (then ?? "");
            changes.Add(new RowChange(field.Key, field.Heading, field.ShowText(visit, lists), field.ShowText(row.Details, lists), isConflict));
        }

        var note = restored.Contains(visit.Id) ? ImportTexts.Restored.With(visit.Reference) : null;
        if (changes.All(change => change.IsConflict)) return Same(row, visit, changes, differ, note);
        var merged = Merge(visit, row.Details, changes.Where(change => !change.IsConflict).Select(change => change.Field));
        var problems = VisitRules.Check(merged, lists, SwedishTime.DayOf(db.ChangingAt ?? db.Now));
        return problems.Count > 0 ? Error(row, visit, problems) : Same(row, visit, changes, differ, note);
    }

    /// <summary>The visit with some fields as the file says.</summary>
    public static VisitDetails Merge(Visit visit, VisitDetails inFile, IEnumerable<string> fields)
    {
        var merged = VisitCopy.Whole(visit);
        foreach (var field in fields) VisitColumns.Of(field)!.Copy(inFile, merged);
        return merged;
    }

    private PlannedRow Error(ReadRow row, Visit? visit, IEnumerable<Problem> problems) => new()
    {
        Row = row.Row,
        Id = row.Id,
        Kind = RowKind.Error,
        Reference = visit?.Reference,
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

    private PlannedRow Same(ReadRow row, Visit visit, List<RowChange> changes, bool differ, Text? note) => new()
    {
        Row = row.Row,
        Id = row.Id,
        Kind = restored.Contains(visit.Id) ? RowKind.Restored : changes.Any(change => change.IsConflict) ? RowKind.Conflict : changes.Count > 0 ? RowKind.Changed : RowKind.Unchanged,
        Reference = visit.Reference,
        Fields = changes,
        Note = note,
        HasFormula = row.HasFormula,
        VisitId = visit.Id,
        VisitVersion = visit.Version,
        LeadReceiver = visit.LeadReceiver,
        StartOn = visit.StartOn,
        CellsDiffer = differ,
    };

    private Dictionary<string, string> CellsOf(VisitDetails details) => reader.Fields.ToDictionary(field => field.Key, field => field.Plain(details));

    private sealed class Totals
    {
        private readonly HashSet<string> countries = [];
        private int visits, participants, meetings;

        public void Add(VisitDetails details)
        {
            visits++;
            participants += details.Participants ?? 0;
            meetings += details.Companies.Count;
            countries.UnionWith(details.Countries);
        }

        public ImportTotals Sum() => new(visits, participants, meetings, countries.Count);
    }
}
