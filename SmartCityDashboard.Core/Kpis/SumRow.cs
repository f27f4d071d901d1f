using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Facts added up, and the keys they are added up by. One class for what a fact adds, the key and the sum: a query names what it needs of it.</summary>
internal sealed class SumRow
{
    public DateOnly On { get; init; }

    public string? Month { get; init; }

    public int Cut { get; init; }

    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public string? Thing { get; init; }

    /// <summary>The value of each of these facts, where a median is asked for.</summary>
    public long? Same { get; init; }

    public VisitStatus Status { get; init; }

    public Reach Reach { get; init; }

    /// <summary>The first of the conditions judged by the database that does not hold, counted from one; zero when all do.</summary>
    public int Failed { get; init; }

    public long Rows { get; init; }

    /// <summary>Facts that are guesses themselves.</summary>
    public long Estimated { get; init; }

    /// <summary>Facts with a value.</summary>
    public long Valued { get; init; }

    public long Value { get; init; }

    /// <summary>Facts that are guesses or whose value is one.</summary>
    public long ValueEstimated { get; init; }

    /// <summary>Facts of which it is known whether they hit.</summary>
    public long Assessed { get; init; }

    public long Hits { get; init; }

    /// <summary>The place of the condition that leaves these facts out; null when they count.</summary>
    public int? LeftOutBy { get; set; }

    public bool Counts => LeftOutBy is null;
}
