using System.Security.Cryptography;
using System.Text;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What is to become of a row, the most urgent first.</summary>
public enum RowKind
{
    Error,
    /// <summary>The row repeats an activity that is registered, or a row further up: it makes no second one.</summary>
    AlreadyThere,
    /// <summary>A field was changed here since the last import, and the file says something else: kept unless the importer chooses the file.</summary>
    Conflict,
    Changed,
    /// <summary>The record was withdrawn when an import was undone: it comes back, and the file says how.</summary>
    Restored,
    New,
    Unchanged,
}

/// <summary>What is wrong with a cell, where it stands, and what to do.</summary>
/// <param name="Cell">As Excel names it: C7; empty when the fault is not one cell's.</param>
/// <param name="Heading">As the file has it.</param>
/// <param name="Reason">In both languages.</param>
public sealed record RowProblem(string Cell, string Heading, Text Reason);

/// <summary>A field in which the file differs from the record, as people read it.</summary>
/// <param name="IsConflict">The record was changed here since the last import; its value is kept unless the importer chooses the file's.</param>
public sealed record RowChange(string Field, Text Label, string Now, string InFile, bool IsConflict);

/// <summary>A registered visit that may be the same as a new row's.</summary>
public sealed record Suspect(string Reference, DateOnly StartOn, string Delegation);

/// <summary>One row of the file and what is to become of it.</summary>
public sealed class PlannedRow
{
    public required SheetRow Row { get; init; }

    public required string Id { get; init; }

    public required RowKind Kind { get; set; }

    /// <summary>The record that the row became in an earlier import.</summary>
    public string? Reference { get; init; }

    public IReadOnlyList<RowProblem> Problems { get; init; } = [];

    public IReadOnlyList<RowChange> Fields { get; init; } = [];

    public IReadOnlyList<Suspect> Suspects { get; internal set; } = [];

    /// <summary>Says why a row is left as it is, when that is not plain.</summary>
    public Text? Note { get; set; }

    /// <summary>A cell holds a formula; its stored value is imported as plain data.</summary>
    public required bool HasFormula { get; init; }

    internal Guid? RecordId { get; init; }

    internal string LeadReceiver { get; init; } = "";

    internal DateOnly StartOn { get; init; }

    /// <summary>As the file says; kept only while saving, since a hundred thousand of them are much.</summary>
    internal IRecordDetails? Details { get; set; }

    internal IReadOnlyDictionary<string, string> Cells { get; set; } = new Dictionary<string, string>();

    internal bool CellsDiffer { get; init; }
}

/// <summary>The file in numbers: all rows that can be read.</summary>
/// <param name="Records">Visits, or activities.</param>
/// <param name="Meetings">Pairs of record and company.</param>
/// <param name="Countries">Distinct, Sweden included.</param>
public sealed record ImportTotals(int Records, int Participants, int Meetings, int Countries);

/// <summary>All that an import would do, before anything is saved.</summary>
public sealed class ImportPlan(IReadOnlyList<PlannedRow> rows, ImportTotals totals)
{
    private readonly int[] counts = [.. Enum.GetValues<RowKind>().Select(kind => rows.Count(row => row.Kind == kind))];

    public IReadOnlyList<PlannedRow> Rows { get; } = rows;

    public ImportTotals Totals { get; } = totals;

    public int Suspected { get; } = rows.Count(row => row.Suspects.Count > 0);

    public int Count(RowKind kind) => counts[(int)kind];

    /// <summary>How many records a save would add or change.</summary>
    public int ToSave(ImportChoices choices) => Rows.Count(choices.Saves);

    /// <summary>Two plans with the same mark do the same.</summary>
    internal string Mark { get; } = MarkOf(rows);

    private static string MarkOf(IReadOnlyList<PlannedRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            var fields = string.Join('\u001f', row.Fields.Select(field => $"{field.Field}\u001e{field.Now}\u001e{field.InFile}\u001e{field.IsConflict}"));
            var suspects = string.Join('\u001f', row.Suspects.Select(suspect => suspect.Reference));
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Row.Number}\u001d{row.Kind}\u001d{row.Problems.Count}\u001d{row.Reference}\u001d{fields}\u001d{suspects}\u001c"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}

/// <summary>What the importer decided in the preview.</summary>
public sealed record ImportChoices
{
    public static ImportChoices None { get; } = new();

    /// <summary>Row number and field: conflicts in which the file's value shall hold.</summary>
    public IReadOnlySet<(int Row, string Field)> UseFile { get; init; } = new HashSet<(int, string)>();

    /// <summary>Numbers of rows that are not to be imported, suspected duplicates for instance.</summary>
    public IReadOnlySet<int> LeaveOut { get; init; } = new HashSet<int>();

    public bool Saves(PlannedRow row) => !LeaveOut.Contains(row.Row.Number) && (row.Kind is RowKind.New or RowKind.Restored || row.Fields.Any(field => Takes(row, field)));

    /// <summary>Whether the field becomes what the file says.</summary>
    public bool Takes(PlannedRow row, RowChange field) => row.Kind is RowKind.Changed or RowKind.Conflict or RowKind.Restored && (!field.IsConflict || UseFile.Contains((row.Row.Number, field.Field)));
}
