using System.Globalization;

namespace SmartCityDashboard.Core.Kpis;

public enum Scope
{
    /// <summary>Visits from abroad; Sweden is no visiting country.</summary>
    International,

    /// <summary>Domestic visits too; Sweden counts as a country.</summary>
    All,
}

/// <summary>A question to the calculator. Two equal questions at the same state of the data have the same answer.</summary>
public sealed record KpiQuestion
{
    public required string Code { get; init; }

    /// <summary>Null is the KPI's first measure.</summary>
    public string? Measure { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public Scope Scope { get; init; }

    /// <summary>Dimension → the keys that are asked for; several keys of one dimension are alternatives. <see cref="KpiDimension.MissingKey"/> asks for rows without a value.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The dimensions to group by, in order.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>UTC; null is now.</summary>
    public DateTime? AsOf { get; init; }

    public KpiQuestion Where(string dimension, params IReadOnlyList<string> keys) =>
        this with { Filters = new Dictionary<string, IReadOnlyList<string>>(Filters) { [dimension] = keys } };

    public KpiQuestion Year(int year) => this with { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31) };

    /// <summary>The question as the address writes it, without the instant: also the key under which an answer is remembered.</summary>
    public IEnumerable<(string Name, string Value)> Parameters()
    {
        if (Measure is not null) yield return ("measure", Measure);
        if (From is { } from) yield return ("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (To is { } to) yield return ("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var filter in Filters.OrderBy(filter => filter.Key, StringComparer.Ordinal)) yield return (filter.Key, string.Join(',', filter.Value));
        if (By.Count > 0) yield return ("by", string.Join(',', By));
        if (Scope == Scope.All) yield return ("scope", "all");
    }
}
