using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits.Duplicates;

/// <summary>A page of the queue, in the reader's language.</summary>
public sealed record DuplicatesData(IReadOnlyList<PairLine> Pairs, int Undecided, int Same, int Different, string? Next, string? Previous, bool MayDecide)
{
    public int Count(PairState state) => state switch { PairState.Undecided => Undecided, PairState.Same => Same, _ => Different };
}

/// <summary>One of the two, in the head of its column.</summary>
public sealed record PairColumn(string Reference, int Version, string Delegation, string Origin);

public sealed record PairField(string Label, string First, string Second, bool IsOfRule)
{
    public bool Differs => First != Second;
}

/// <summary>Two visits side by side, field by field.</summary>
public sealed record PairLine(PairColumn First, PairColumn Second, IReadOnlyList<PairField> Fields, PairState State, PairDecided? Decided)
{
    /// <summary>By these they are suspected: always in sight.</summary>
    private static readonly string[] RuleFields = [nameof(VisitDetails.Delegation), nameof(VisitDetails.Countries), nameof(VisitDetails.StartOn)];

    public string Key => $"{First.Reference} {Second.Reference}";

    public PairOpened Opened => new(First.Reference, First.Version, Second.Reference, Second.Version);

    public static PairLine Of(VisitPair pair, ProgrammeLists lists)
    {
        var (first, second) = (pair.First.Visit, pair.Second.Visit);
        var fields =
            from field in VisitFields.All
            where field.Key != nameof(VisitDetails.Notes) || pair.ComparesNotes
            let line = new PairField(field.Label, field.Show(first, lists), field.Show(second, lists), RuleFields.Contains(field.Key))
            where line.First.Length + line.Second.Length > 0
            orderby line.IsOfRule descending
            select line;
        return new PairLine(Column(pair.First), Column(pair.Second), [.. fields], pair.State, pair.Decided);
    }

    private static PairColumn Column(PairSide side) => new(side.Visit.Reference, side.Visit.Version, side.Visit.Delegation, DuplicateWords.Origin(side));
}
