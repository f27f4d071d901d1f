namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Marks a row whose past is kept: its table gets a twin with the same columns and the interval in which that version was the truth.
/// Personal data that must be possible to remove is never marked.
/// </summary>
public interface IKept;

/// <summary>A row that two people may edit. Every save raises the version; a form that was opened with an older one is refused.</summary>
public interface IVersioned
{
    int Version { get; }
}

/// <summary>One save: who, when and why. Its instant is its identity, since the write lock makes instants unique; every version of a row names it as RecordedAt.</summary>
public sealed class Change
{
    /// <summary>UTC, whole microseconds.</summary>
    public required DateTime At { get; init; }

    public required Guid MemberId { get; init; }

    public required string By { get; init; }

    public string? Why { get; init; }
}

/// <summary>One row: the last instant that was given out or asked for, and how many changes there have been.</summary>
public sealed class StorageClock
{
    public int Id { get; init; }

    public required DateTime Last { get; set; }

    public required long Changes { get; set; }
}
