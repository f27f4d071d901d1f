namespace SmartCityDashboard.Core.Visits.Duplicates;

public enum PairState
{
    Undecided,
    Same,
    Different,
}

/// <summary>What the queue is narrowed to.</summary>
public sealed record DuplicateFilter
{
    /// <summary>A receiver that leads one of the two visits or is a stop of it.</summary>
    public string? Node { get; init; }

    /// <summary>The reference of one of the two.</summary>
    public string? Visit { get; init; }

    /// <summary>One of the two starts on this day or later …</summary>
    public DateOnly? From { get; init; }

    /// <summary>… and on this day or earlier.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A visit of a pair, and where it came from.</summary>
/// <param name="By">Who registered or imported it; empty where the viewer may not read that.</param>
/// <param name="Listed">Null when it was registered in the form.</param>
public sealed record PairSide(Visit Visit, string By, ListedVisit? Listed);

/// <param name="Stays">Reference of the visit that stays, of two that are the same.</param>
/// <param name="At">UTC.</param>
/// <param name="By">Empty where the viewer may not read it, as <paramref name="Why"/>.</param>
public sealed record PairDecided(PairVerdict Verdict, string? Stays, DateTime At, string By, string? Why);

/// <summary>Two visits that look alike.</summary>
/// <param name="First">The one that was registered first.</param>
/// <param name="Decided">Null while nobody has decided, or what was decided no longer holds.</param>
/// <param name="ComparesNotes">Whether the viewer may read the notes of both.</param>
public sealed record VisitPair(PairSide First, PairSide Second, PairState State, PairDecided? Decided, bool ComparesNotes);

/// <summary>A page of the queue, and how many there are of each state.</summary>
public sealed record DuplicatePage(IReadOnlyList<VisitPair> Pairs, int Undecided, int Same, int Different, string? Next, string? Previous);

/// <summary>The other visit of a pair, as the page of the one tells of it.</summary>
public sealed record PairNote(string Other, string Delegation, DateOnly StartOn, PairState State, PairDecided? Decided);

/// <summary>A pair as somebody looked at it when deciding.</summary>
public sealed record PairOpened(string First, int FirstVersion, string Second, int SecondVersion);
