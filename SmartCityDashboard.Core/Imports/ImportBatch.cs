using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Imports;

/// <summary>One import that saved something: which list and file, who, when, and what came of it.</summary>
public sealed class ImportBatch
{
    public required Guid Id { get; init; }

    public required ImportKind Kind { get; init; }

    public required string List { get; init; }

    /// <summary>The list's name without case.</summary>
    public required string ListKey { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }

    public required Guid MemberId { get; init; }

    /// <summary>The member's name at the time.</summary>
    public required string By { get; init; }

    /// <summary>UTC; the instant of the change that it made.</summary>
    public required DateTime At { get; init; }

    /// <summary>The lead receivers of its records, with a comma before, between and after.</summary>
    public required string Receivers { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Rows that were not imported because something in them is wrong.</summary>
    public required int Rejected { get; init; }

    /// <summary>UTC; the instant of the change that undid it. Null while it stands.</summary>
    public DateTime? UndoneAt { get; set; }

    public Guid? UndoneByMember { get; set; }

    /// <summary>The member's name at the time.</summary>
    public string? UndoneBy { get; set; }
}

/// <summary>A row of a list, the record that it became, and what its cells said when it was last imported. Each kind of list has a table of its own.</summary>
public abstract class ImportedRow
{
    public string ListKey { get; init; } = "";

    /// <summary>The row's id without case.</summary>
    public string RowKey { get; init; } = "";

    public Guid RecordId { get; init; }

    /// <summary>Field to value without language, as JSON.</summary>
    public string Cells { get; set; } = "";

    /// <summary>The import that wrote the cells.</summary>
    public Guid BatchId { get; set; }
}

public sealed class ImportedVisitRow : ImportedRow;

public sealed class ImportedActivityRow : ImportedRow;

/// <summary>The plan that was shown no longer holds: somebody saved something meanwhile. Nothing was saved.</summary>
public sealed class PlanChanged() : Refusal(ImportTexts.PlanChanged);
