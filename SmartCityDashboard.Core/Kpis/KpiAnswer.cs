namespace SmartCityDashboard.Core.Kpis;

/// <summary>What a cell is: a number, or one of the kinds of empty.</summary>
public enum CellStatus
{
    Normal,
    NotApplicable,
    NotDue,
    Missing,
    Suppressed,
    Immature,
    Estimated,
}

/// <summary>One number and what it rests on.</summary>
/// <param name="Value">Null when there is none; <paramref name="Status"/> says why. Shares are in per cent, with one decimal.</param>
/// <param name="N">Rows with a known value.</param>
/// <param name="Unknown">Rows that count, but whose value is not known.</param>
/// <param name="EstimatedRows">Rows whose value, or whose place in the table, is estimated.</param>
public sealed record KpiCell(decimal? Value, long? Numerator, long? Denominator, long N, long Unknown, long EstimatedRows, CellStatus Status);

/// <summary>A cell of a grouped answer; the keys follow the question's dimensions, null where a row has no value in that dimension.</summary>
public sealed record KpiObservation(IReadOnlyList<string?> Keys, KpiCell Cell);

/// <summary>Why candidates were not counted, and how many.</summary>
public sealed record LeftOut(string Reason, long Count);

/// <summary>
/// The calculator's answer. The total counts distinct things; it is the sum of the observations only where no thing stands in two of them.
/// </summary>
/// <param name="AsOf">UTC: the instant asked for, else when the answer was made.</param>
public sealed record KpiAnswer(
    KpiQuestion Question, Measure Measure, int DefinitionVersion, DateTime AsOf, IReadOnlyList<KpiObservation> Observations, KpiCell Total, IReadOnlyList<LeftOut> LeftOut)
{
    public KpiCell? Cell(params IReadOnlyList<string?> keys) => Observations.FirstOrDefault(one => one.Keys.SequenceEqual(keys))?.Cell;

    /// <summary>The sum of the observations' values: more than the total where things are shared.</summary>
    public decimal SumOfParts => Observations.Sum(one => one.Cell.Value ?? 0);
}

/// <summary>One row of the proof sheet.</summary>
/// <param name="Thing">A country's code or a company's number where those are counted.</param>
/// <param name="Value">What the row adds to a sum, or 1/0 for a share's numerator; null when unknown or when rows are just counted.</param>
/// <param name="Reason">Null for rows that count.</param>
public sealed record ProofRow(string Reference, DateOnly On, string Lead, string Title, string? Thing, long? Value, bool Estimated, string? Reason)
{
    internal Guid Row { get; init; }
}

/// <summary>A page of rows behind a number, and where it goes on; null when these were the last.</summary>
public sealed record ProofPage(IReadOnlyList<ProofRow> Rows, string? Next);
