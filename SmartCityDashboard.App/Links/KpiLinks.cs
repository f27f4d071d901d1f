using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of figures. A question stands in the address under the API's names, and a proof sheet as one parameter beside it, so that both can be mailed.</summary>
public static class KpiLinks
{
    public const string List = "/kpis";
    public const string Proof = "proof";

    /// <summary>period=all asks for all years, where no days would mean the current one.</summary>
    public const string Period = "period";
    public const string AllYears = "all";

    /// <summary>A second instant, to compare with the page's own.</summary>
    public const string Compare = "compare";

    /// <summary>Parameters of pages that are not part of a question.</summary>
    public static readonly IReadOnlyList<string> OfThePage = [Proof, Period, Compare, NodeLinks.Map];

    private const char Between = '~';

    public static string To(string code) => $"{List}/{Uri.EscapeDataString(code)}";

    /// <summary>The page of a KPI with this question asked; the caller adds the instant.</summary>
    public static string Of(KpiQuestion question) => Query.Change(To(question.Code), [.. Days(question), .. question.Parameters().Select(one => (one.Name, (object?)one.Value))]);

    /// <summary>The value of <c>proof=</c>: K01~from:2026-01-01~to:2026-12-31~node:vast. The instant stays the page's.</summary>
    public static string ProofOf(KpiQuestion question, ProofPart? rows = null, string? after = null)
    {
        var parts = (question with { By = [] }).Parameters().Select(one => $"{one.Name}:{one.Value}").ToList();
        if (rows is not null && rows != ProofPart.Counted) parts.Add($"rows:{rows.Code}");
        if (after is not null) parts.Add($"after:{after}");
        return question.Code + Between + string.Join(Between, parts);
    }

    public static ProofAddress? ReadProof(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var parts = written.Split(Between);
        var pairs = parts.Skip(1).Where(part => part.Contains(':', StringComparison.Ordinal)).Select(part => part.Split(':', 2)).ToLookup(pair => pair[0], pair => pair[1]);
        return new ProofAddress(
            parts[0],
            parts.Length == 1 ? null : [.. pairs.Where(pair => pair.Key is not ("rows" or "after")).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Last()))],
            new ProofPart(pairs["rows"].LastOrDefault() ?? ProofPart.Counted.Code),
            pairs["after"].LastOrDefault());
    }

    private static IEnumerable<(string Name, object? Value)> Days(KpiQuestion question) => question is { From: null, To: null } ? [(Period, AllYears)] : [];
}

/// <summary>A proof sheet as the address asks for it.</summary>
/// <param name="Question">Null when only the code is given: then the page's own question is meant.</param>
/// <param name="After">Where the page of rows begins.</param>
public sealed record ProofAddress(string Code, IReadOnlyList<KeyValuePair<string, string?>>? Question, ProofPart Rows, string? After);
