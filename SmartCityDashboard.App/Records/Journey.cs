using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Records;

/// <summary>The way of a visit to business, in order.</summary>
public enum JourneyStage
{
    Request,
    Visit,
    Report,
    Actions,
    Opportunity,
}

public enum JourneyState
{
    Done,

    /// <summary>Begun and not at its end.</summary>
    Underway,

    /// <summary>Somebody is to do it, or to answer.</summary>
    Waiting,
    Late,
    NotYet,

    /// <summary>Ended beside the way, or does not apply.</summary>
    Aside,
}

/// <summary>One thing that happened on the way, or is to happen.</summary>
public sealed record JourneyEntry
{
    public required JourneyStage Stage { get; init; }

    public required JourneyState State { get; init; }

    /// <summary>The Swedish day on which it happened or is to happen; null when nobody knows.</summary>
    public DateOnly? On { get; init; }

    public required Text Words { get; init; }

    /// <summary>Small print: to whom, why, how it ended.</summary>
    public Text? More { get; init; }

    /// <summary>An address of the site without an instant; null when there is nothing more to see.</summary>
    public string? Href { get; init; }
}

/// <summary>What one subject tells of a visit's way. Registered as a service: the journey shows the entries of all, and knows no subject.</summary>
public interface IJourneyPart
{
    /// <param name="viewer">Who asks; a part says only what this person may see.</param>
    /// <param name="reference">The visit's.</param>
    /// <param name="asOf">UTC; null is now.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>In any order.</returns>
    Task<IReadOnlyList<JourneyEntry>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf, CancellationToken token);
}

/// <summary>The entries of all subjects.</summary>
public sealed record Journey(IReadOnlyList<JourneyEntry> Entries)
{
    /// <summary>Those of one stage by day; what has no day comes last.</summary>
    public IReadOnlyList<JourneyEntry> Of(JourneyStage stage) => [.. Entries.Where(entry => entry.Stage == stage).OrderBy(entry => entry.On is null).ThenBy(entry => entry.On)];

    /// <summary>What the stage has come to.</summary>
    public JourneyState StateOf(JourneyStage stage)
    {
        var states = Entries.Where(entry => entry.Stage == stage).Select(entry => entry.State).ToHashSet();
        return states.Contains(JourneyState.Late) ? JourneyState.Late
            : states.Contains(JourneyState.Waiting) ? JourneyState.Waiting
            : states.Contains(JourneyState.Underway) || (states.Contains(JourneyState.Done) && states.Contains(JourneyState.NotYet)) ? JourneyState.Underway
            : states.Contains(JourneyState.Done) ? JourneyState.Done
            : states.Contains(JourneyState.NotYet) || states.Count == 0 ? JourneyState.NotYet
            : JourneyState.Aside;
    }
}
