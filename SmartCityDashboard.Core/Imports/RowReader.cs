using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>A row of the file, read: what it says and what is wrong with it.</summary>
internal sealed record ReadRow(SheetRow Row, string Id, IRecordDetails Details, IReadOnlyList<Problem> Problems, bool HasFormula)
{
    /// <summary>The row comes from a download: its id is the reference of a record, which had this version then.</summary>
    public int? Version { get; init; }
}

/// <summary>Reads rows by the columns that the importer confirmed, and names the cells of what is wrong.</summary>
internal sealed class RowReader(ImportRequest request, ProgrammeNames names, DateOnly today)
{
    private readonly ListKind kind = ListKind.Of(request.Kind);
    private readonly Dictionary<string, int> columnOf = request.Columns.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The fields that the list speaks of.</summary>
    public IReadOnlyList<ListColumn> Fields { get; } = [.. ImportColumns.Of(request.Kind).Fields.Where(column => column.PartOf is null && Speaks(column, request))];

    public List<ReadRow> ReadAll(IProgress<int>? progress, CancellationToken token)
    {
        var rows = new List<ReadRow>(request.File.Sheet.Rows.Count);
        foreach (var row in request.File.Sheet.Rows)
        {
            if (rows.Count % 500 == 0)
            {
                token.ThrowIfCancellationRequested();
                progress?.Report(rows.Count * 100 / request.File.Sheet.Rows.Count);
            }

            rows.Add(Read(row));
        }

        return Duplicates(rows);
    }

    /// <summary>The problems with their cells, in the order of the columns.</summary>
    public IReadOnlyList<RowProblem> Located(SheetRow row, IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => (Column: ColumnOf(problem.Field), problem)).OrderBy(pair => pair.Column ?? int.MaxValue).Select(pair => pair.Column is { } column
            ? new RowProblem(ColumnLetters.Of(column) + row.Number, request.File.Sheet.Headings[column], pair.problem.Message)
            : new RowProblem("", kind.Columns.Of(pair.problem.Field)?.Heading ?? "", pair.problem.Message))];

    private ReadRow Read(SheetRow row)
    {
        var cells = request.Columns.ToDictionary(pair => pair.Value, pair => row[pair.Key]);
        var (details, found) = kind.Columns.ReadRow(cells, names, request.DefaultReceiver);
        var problems = found.ToList();
        // A cell that can't be read is told of once, not again for the field that it left empty.
        problems.AddRange(kind.Check(details, names.Lists, today).Where(rule => found.All(problem => problem.Field != rule.Field)));
        var id = CellValues.Line(cells[kind.Columns.Id.Key]);
        if (id.Value is null) problems.Add(new Problem(kind.Columns.Id.Key, id.Problem ?? ImportTexts.RowIdNeeded));
        if (id.Value?.Length > ImportList.RowIdLength) problems.Add(new Problem(kind.Columns.Id.Key, ImportTexts.RowIdTooLong.With(ImportList.RowIdLength)));
        var version = cells.TryGetValue(kind.Columns.Version.Key, out var cell) ? CellValues.WholeNumber(cell) : default;
        if (version.Problem is not null) problems.Add(new Problem(kind.Columns.Version.Key, version.Problem));
        return new ReadRow(row, id.Value ?? "", details, problems, cells.Values.Any(one => one.Formula)) { Version = version.Value };
    }

    private List<ReadRow> Duplicates(List<ReadRow> rows)
    {
        var doubles = rows.Where(row => row.Id.Length > 0).GroupBy(row => ImportList.Key(row.Id)).Where(same => same.Count() > 1)
            .ToDictionary(same => same.Key, same => string.Join(", ", same.Select(row => row.Row.Number)));
        return doubles.Count == 0 ? rows : [.. rows.Select(row => doubles.TryGetValue(ImportList.Key(row.Id), out var numbers)
            ? row with { Problems = [new Problem(kind.Columns.Id.Key, ImportTexts.DuplicateId.With(row.Id, numbers)), .. row.Problems] }
            : row)];
    }

    private int? ColumnOf(string field)
    {
        foreach (var key in (string[])[field, kind.Columns.Of(field)?.PartOf ?? "", field == nameof(IRecordDetails.EndOn) ? nameof(IRecordDetails.StartOn) : ""])
            if (columnOf.TryGetValue(key, out var column)) return column;
        return null;
    }

    private static bool Speaks(ListColumn column, ImportRequest request) =>
        request.Columns.Values.Contains(column.Key)
        || (column.Key == nameof(IRecordDetails.Participants) && request.Columns.Values.Contains(nameof(IRecordDetails.ParticipantsKind)))
        || column.Key == nameof(IRecordDetails.EndOn)
        || (column.Key == nameof(IRecordDetails.LeadReceiver) && request.DefaultReceiver is not null);
}
