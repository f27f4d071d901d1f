using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>
/// A standing question for what is missing, though nobody did anything wrong by the minute: what should have been heard of and was not. A rule is added with one
/// line, <c>AddSingleton&lt;SilenceRule, …&gt;()</c>, in its subject's setup.
/// </summary>
public abstract class SilenceRule
{
    /// <summary>Names the rule in addresses.</summary>
    public abstract string Key { get; }

    public abstract Text Name { get; }

    /// <summary>What is to be done about it.</summary>
    public abstract Text Advice { get; }

    /// <summary>What the rule finds, the longest silence first. Silence includes “never”.</summary>
    public abstract Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token);
}

/// <summary>One thing that is silent.</summary>
public sealed class SilentRow
{
    /// <summary>The receiver that can mend it.</summary>
    public required string Node { get; init; }

    /// <summary>The visit's, or of what other record it is about; null when it is about the node itself.</summary>
    public string? Reference { get; init; }

    /// <summary>The delegation, or what the record is called.</summary>
    public string? Title { get; init; }

    /// <summary>A Swedish day.</summary>
    public DateOnly? SinceOn { get; init; }

    /// <summary>UTC, where an instant is known instead of a day.</summary>
    public DateTime? SinceAt { get; init; }

    /// <summary>The Swedish day since which nothing was heard; null is never.</summary>
    public DateOnly? Since => SinceOn ?? (SinceAt is { } at ? SwedishTime.DayOf(at) : null);
}

/// <summary>What one rule finds.</summary>
/// <param name="Count">All of it; the rows are the first ones.</param>
public sealed record Silence(string Key, Text Name, Text Advice, int Count, IReadOnlyList<SilentRow> Rows);
