using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// A way to divide a number. It is attached only when a question groups or filters by it, so a join can't multiply a total.
/// </summary>
public sealed class KpiDimension
{
    /// <summary>As a filter: rows that have no value in the dimension.</summary>
    public const string MissingKey = "missing";

    /// <summary>The parameter's name in <c>by=</c> and as a filter.</summary>
    public required string Name { get; init; }

    public required Text Label { get; init; }

    /// <summary>Whether a thing can stand under several keys, so that columns don't add up.</summary>
    public bool Shares { get; init; }

    /// <summary>Whether a place in it can be a guess; a number filtered by it says so, as its row in a table does.</summary>
    public bool Estimates { get; init; }

    /// <summary>Its keys tell of single visits: asked for only by those who see rows, and too many to be chosen from a list.</summary>
    public bool TellsOfRows { get; init; }

    public bool IsTime => TimeKey is not null;

    /// <summary>What a key is called.</summary>
    public required Func<string, ProgrammeLists, Text> KeyName { get; init; }

    /// <summary>Whether a key can be asked for.</summary>
    public required Func<string, ProgrammeLists, bool> Knows { get; init; }

    /// <summary>All keys of a list that is shown whole, so that a zero is seen; null where only what occurs is shown.</summary>
    public Func<ProgrammeLists, IEnumerable<string>>? WholeList { get; init; }

    /// <summary>A column of the fact.</summary>
    internal Expression<Func<Fact, string?>>? FactKey { get; init; }

    /// <summary>A table beside the visit, each key once per visit.</summary>
    internal Func<DashboardDb, Scope, IQueryable<DimensionRow>>? Rows { get; init; }

    /// <summary>A whole number made of the fact's day, ordered as time goes.</summary>
    internal Expression<Func<Fact, int>>? TimeKey { get; init; }

    /// <summary>The same for a day at hand.</summary>
    internal Func<Fact, int> TimeOf => field ??= TimeKey!.Compile();

    /// <summary>How the whole number is written: 2019, 2019-H1, 2019-07.</summary>
    internal Func<int, string>? TimeName { get; init; }
}

internal sealed class DimensionRow
{
    public Guid Visit { get; init; }

    public required string Key { get; init; }

    public bool Estimated { get; init; }
}
