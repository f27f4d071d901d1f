using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Links;

/// <summary>The address of the queue of suspected duplicates, and what narrows it.</summary>
public static class DuplicateLinks
{
    public const string List = "/duplicates";
    public const string State = "state";

    public static string Of(DuplicateFilter filter, PairState state = PairState.Undecided) =>
        Query.Change(List, [("node", filter.Node), ("visit", filter.Visit), ("from", filter.From), ("to", filter.To), (State, Written(state))]);

    /// <summary>The undecided ones are shown when nobody asks.</summary>
    public static string? Written(PairState state) => state == PairState.Undecided ? null : Codes.Of(state);

    /// <exception cref="RuleBroken">When a value can not be read; the problem names the parameter.</exception>
    public static (DuplicateFilter Filter, PairState State) Read(string relative)
    {
        string? Value(string name) => Query.Value(relative, name)?.Trim();
        var filter = new DuplicateFilter
        {
            Node = Value("node"),
            Visit = Value("visit")?.ToUpperInvariant(),
            From = QueryValue.Day("from", Value("from")),
            To = QueryValue.Day("to", Value("to")),
        };
        return (filter, QueryValue.Enum<PairState>(State, Value(State)) ?? PairState.Undecided);
    }
}
