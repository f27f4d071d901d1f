using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What undoing an import does to one of its records.</summary>
public enum UndoFate
{
    /// <summary>The import brought it; it is withdrawn.</summary>
    Withdrawn,

    /// <summary>Some fields get the values from before the import.</summary>
    SetBack,

    /// <summary>All that the import set was changed since; nothing is done.</summary>
    Left,

    /// <summary>Somebody has withdrawn it; nothing is done.</summary>
    AlreadyWithdrawn,
}

/// <summary>A field that the import set, or that was changed in a record that the import brought; as people read it.</summary>
/// <param name="Before">Before the import; empty in a record that it brought.</param>
/// <param name="IsSetBack">It becomes what it was before; otherwise it was changed since and stays.</param>
public sealed record UndoField(string Key, Text Label, string Before, string Imported, string Now, bool IsSetBack);

/// <summary>One visit or activity of the import and what becomes of it.</summary>
/// <param name="ChangedAt">UTC; when somebody last changed it after the import, null when nobody did.</param>
/// <param name="ChangedBy">Empty for those who may not read the history.</param>
public sealed record UndoRecord(
    string Reference, string Name, DateOnly StartOn, string Lead, UndoFate Fate, IReadOnlyList<UndoField> Fields, DateTime? ChangedAt, string ChangedBy);

/// <summary>A number of a year, of the programme or of the one receiver that the import is about, before and after undoing.</summary>
/// <param name="Measure">A KPI's code; for activities a kind, or Participants.</param>
public sealed record UndoFigure(string Measure, int Year, string? Receiver, decimal? Before, decimal? After);

/// <summary>All that undoing would do, before anything is done.</summary>
public sealed record UndoPlan
{
    public required Guid BatchId { get; init; }

    public required ImportKind Kind { get; init; }

    public required string List { get; init; }

    public required string FileName { get; init; }

    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required int Withdrawn { get; init; }

    public required int SetBack { get; init; }

    public required int FieldsSetBack { get; init; }

    /// <summary>Fields that were changed since the import and stay.</summary>
    public required int FieldsKept { get; init; }

    /// <summary>Records that somebody changed after the import.</summary>
    public required int ChangedSince { get; init; }

    /// <summary>One by one; empty for those who may not see rows.</summary>
    public required IReadOnlyList<UndoRecord> Records { get; init; }

    public IReadOnlyList<UndoFigure> Figures { get; init; } = [];

    /// <summary>Why this viewer may not undo it; null when they may.</summary>
    public Text? Refused { get; init; }

    /// <summary>Two plans with the same mark do the same.</summary>
    public required string Mark { get; init; }
}

/// <summary>What was shown no longer holds: somebody saved something meanwhile. Nothing was undone.</summary>
public sealed class UndoChanged() : Refusal(UndoTexts.Changed);
