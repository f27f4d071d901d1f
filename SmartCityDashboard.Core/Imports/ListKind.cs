using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What is written inside an import or an undoing: the record's id, or a changed record.</summary>
internal sealed record RecordWriter(Func<IRecordDetails, CancellationToken, Task<Guid>> RegisterAsync, Func<IRecord, IRecordDetails, CancellationToken, Task> ChangeAsync);

/// <summary>A number of a year that undoing may change.</summary>
/// <param name="Receiver">Null for the whole programme.</param>
internal sealed record Measured(string Measure, int Year, string? Receiver, decimal? Value);

/// <summary>All that import and undoing must know of a kind of record, and nothing that is alike for both.</summary>
internal abstract class ListKind
{
    public static ListKind Of(ImportKind kind) => kind == ImportKind.Visits ? VisitList.One : ActivityList.One;

    public abstract ImportKind Kind { get; }

    public ListColumns Columns => ImportColumns.Of(Kind);

    /// <summary>The fields that go back together when an import is undone.</summary>
    public abstract IReadOnlyList<UndoFields> Undoing { get; }

    public abstract IReadOnlyList<Problem> Check(IRecordDetails details, ProgrammeLists lists, DateOnly today);

    /// <summary>All of it, with lists of its own.</summary>
    public abstract IRecordDetails Copy(IRecordDetails details);

    /// <summary>The record with some fields as the file says.</summary>
    public IRecordDetails Merge(IRecord record, IRecordDetails inFile, IEnumerable<string> fields)
    {
        var merged = Copy(record);
        foreach (var field in fields) Columns.Of(field)!.Take(inFile, merged);
        return merged;
    }

    public abstract RecordWriter Writer(DashboardDb db, ProgrammeLists lists, Permission editing);

    public abstract Task<IRecordPast> PastAsync(DashboardDb db, IReadOnlyCollection<Guid> ids, ProgrammeLists lists, CancellationToken token);

    /// <summary>What must hold beyond the row itself: adds its problems.</summary>
    public virtual Task<ReadRow[]> CheckAsync(DashboardDb db, ReadRow[] rows, CancellationToken token) => Task.FromResult(rows);

    /// <summary>Marks new rows that may be, or are, registered already.</summary>
    public abstract Task MarkAsync(DashboardDb db, string listKey, IReadOnlyList<PlannedRow> rows, CancellationToken token);

    /// <summary>The numbers of some years at some places, in the same order each time.</summary>
    public abstract Task<IReadOnlyList<Measured>> MeasureAsync(DashboardDb db, KpiCalculator calculator, IReadOnlyList<(int Year, string? Receiver)> places, CancellationToken token);

    /// <summary>The rows of a list as they were last imported, by the key of their id; all of them when no keys are given.</summary>
    public abstract Task<Dictionary<string, ImportedRow>> ImportedAsync(DashboardDb db, string listKey, IReadOnlyList<string>? keys, CancellationToken token);

    public abstract Task<IReadOnlyList<ImportedRow>> ImportedOfAsync(DashboardDb db, string listKey, IReadOnlyList<Guid> ids, CancellationToken token);

    public abstract ImportedRow NewRow(string listKey, string rowKey, Guid record, string cells, Guid batch);

    /// <summary>With their parts and notes; not for writing.</summary>
    public abstract Task<IReadOnlyList<IRecord>> OfIdsAsync(DashboardDb db, IReadOnlyList<Guid> ids, CancellationToken token);

    public abstract Task<IReadOnlyList<IRecord>> OfReferencesAsync(DashboardDb db, IReadOnlyList<string> references, CancellationToken token);

    /// <summary>For writing: with their parts through the reader's door, or the bare records for undoing, which has checked the right.</summary>
    public abstract Task<Dictionary<Guid, IRecord>> TrackedAsync(DashboardDb db, IReadOnlyList<Guid> ids, bool withParts, CancellationToken token);

    /// <summary>Those that an undone import withdrew and nobody touched since.</summary>
    public abstract Task<IReadOnlyList<Guid>> WithdrawnByUndoingAsync(DashboardDb db, IReadOnlyList<Guid> ids, CancellationToken token);

    /// <summary>Those that a change touched: instants are unique, so its instant tells.</summary>
    public abstract Task<IReadOnlyList<Guid>> TouchedAsync(DashboardDb db, DateTime at, CancellationToken token);

    /// <summary>One line for each record of these receivers that some changes touched, and whether the change brought it.</summary>
    public abstract Task<IReadOnlyList<(DateTime At, bool Added)>> TouchedAtAsync(DashboardDb db, IReadOnlyList<DateTime> instants, IReadOnlyList<string> receivers, CancellationToken token);
}

/// <summary>What is asked of the tables of a kind; alike for all of them.</summary>
internal abstract class ListKind<TRecord, TRow> : ListKind where TRecord : class, IRecord, IKept where TRow : ImportedRow, new()
{
    /// <summary>Through the reader's door.</summary>
    protected abstract IQueryable<TRecord> Rows(DashboardDb db);

    protected abstract IQueryable<TRecord> RowsToCount(DashboardDb db);

    protected abstract IQueryable<TRecord> RowsToWrite(DashboardDb db);

    protected abstract Task FillAsync(DashboardDb db, IReadOnlyList<TRecord> records, CancellationToken token);

    public override async Task<Dictionary<string, ImportedRow>> ImportedAsync(DashboardDb db, string listKey, IReadOnlyList<string>? keys, CancellationToken token) => keys is null
        ? await db.ImportedRows<TRow>().AsNoTracking().Where(row => row.ListKey == listKey).ToDictionaryAsync(row => row.RowKey, ImportedRow (row) => row, token)
        : await db.ImportedRows<TRow>().AsTracking().Where(row => row.ListKey == listKey && keys.Contains(row.RowKey)).ToDictionaryAsync(row => row.RowKey, ImportedRow (row) => row, token);

    public override async Task<IReadOnlyList<ImportedRow>> ImportedOfAsync(DashboardDb db, string listKey, IReadOnlyList<Guid> ids, CancellationToken token) =>
        await db.ImportedRowsToWrite<TRow>().AsTracking().Where(row => row.ListKey == listKey && ids.Contains(row.RecordId)).ToListAsync(token);

    public override ImportedRow NewRow(string listKey, string rowKey, Guid record, string cells, Guid batch) =>
        new TRow { ListKey = listKey, RowKey = rowKey, RecordId = record, Cells = cells, BatchId = batch };

    public override Task<IReadOnlyList<IRecord>> OfIdsAsync(DashboardDb db, IReadOnlyList<Guid> ids, CancellationToken token) =>
        WholeAsync(db, Rows(db).AsNoTracking().Where(record => ids.Contains(record.Id)), token);

    public override Task<IReadOnlyList<IRecord>> OfReferencesAsync(DashboardDb db, IReadOnlyList<string> references, CancellationToken token) =>
        WholeAsync(db, Rows(db).AsNoTracking().Where(record => references.Contains(record.Reference)), token);

    public override async Task<Dictionary<Guid, IRecord>> TrackedAsync(DashboardDb db, IReadOnlyList<Guid> ids, bool withParts, CancellationToken token)
    {
        var records = await (withParts ? Rows(db) : RowsToWrite(db)).AsTracking().Where(record => ids.Contains(record.Id)).ToListAsync(token);
        if (withParts) await FillAsync(db, records, token);
        return records.ToDictionary(record => record.Id, IRecord (record) => record);
    }

    public override async Task<IReadOnlyList<Guid>> WithdrawnByUndoingAsync(DashboardDb db, IReadOnlyList<Guid> ids, CancellationToken token)
    {
        var batches = db.ImportBatches;
        return await Rows(db).Where(record => ids.Contains(record.Id) && batches.Any(batch => batch.UndoneAt == EF.Property<DateTime>(record, HistoryTwins.RecordedAt)))
            .Select(record => record.Id).ToListAsync(token);
    }

    public override async Task<IReadOnlyList<Guid>> TouchedAsync(DashboardDb db, DateTime at, CancellationToken token)
    {
        var now = await RowsToCount(db).Where(record => EF.Property<DateTime>(record, HistoryTwins.RecordedAt) == at).Select(record => record.Id).ToListAsync(token);
        var then = await db.Replaced<TRecord>().Where(row => EF.Property<DateTime>(row, HistoryTwins.RecordedAt) == at).Select(row => EF.Property<Guid>(row, nameof(IRecord.Id))).ToListAsync(token);
        return [.. now.Concat(then).Distinct()];
    }

    public override async Task<IReadOnlyList<(DateTime At, bool Added)>> TouchedAtAsync(DashboardDb db, IReadOnlyList<DateTime> instants, IReadOnlyList<string> receivers, CancellationToken token)
    {
        var now = await RowsToCount(db).Where(record => receivers.Contains(record.LeadReceiver))
            .Select(record => new { record.RegisteredAt, At = EF.Property<DateTime>(record, HistoryTwins.RecordedAt) }).Where(one => instants.Contains(one.At)).ToListAsync(token);
        var then = await db.Replaced<TRecord>().Where(row => receivers.Contains(EF.Property<string>(row, nameof(IRecord.LeadReceiver))))
            .Select(row => new { RegisteredAt = EF.Property<DateTime>(row, nameof(IRecord.RegisteredAt)), At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) }).Where(one => instants.Contains(one.At)).ToListAsync(token);
        return [.. now.Concat(then).Select(one => (one.At, one.RegisteredAt == one.At))];
    }

    private async Task<IReadOnlyList<IRecord>> WholeAsync(DashboardDb db, IQueryable<TRecord> query, CancellationToken token)
    {
        var records = await query.ToListAsync(token);
        await FillAsync(db, records, token);
        return records;
    }
}
