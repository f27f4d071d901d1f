using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Reads a question from the parameters of an address; pages and API use the same names. What can't be read is refused, never skipped: a filter that is silently ignored gives a wrong number.</summary>
public static class KpiQuestionReader
{
    /// <summary>The parameters that make a question, beside the dimensions' own names.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["measure", "from", "to", "by", "scope", "asOf"];

    /// <param name="query">Name and value, as written in the address.</param>
    /// <param name="others">Parameters of the page or file itself, not of the question.</param>
    public static KpiQuestion Read(string code, IEnumerable<KeyValuePair<string, string?>> query, ProgrammeLists lists, TimeProvider clock, params IReadOnlyCollection<string> others)
    {
        var kpi = KpiCatalogue.Of(code);
        List<Problem> problems = [];
        var question = new KpiQuestion { Code = kpi.Code };
        foreach (var (name, value) in query.Where(pair => !string.IsNullOrWhiteSpace(pair.Value) && !others.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)))
        {
            try
            {
                question = With(question, kpi, name, value!.Trim(), lists, clock);
            }
            catch (RuleBroken broken)
            {
                problems.AddRange(broken.Problems.Select(problem => problem with { Field = name }));
            }
        }

        if (problems.Count > 0) throw new RuleBroken(problems);
        KpiPlan.For(question);
        return question;
    }

    private static KpiQuestion With(KpiQuestion question, Kpi kpi, string name, string value, ProgrammeLists lists, TimeProvider clock) => name.ToLowerInvariant() switch
    {
        "measure" => question with { Measure = kpi.MeasureOf(value).Code },
        "from" => question with { From = Day(value) },
        "to" => question with { To = Day(value) },
        "by" => question with { By = [.. Words(value).Select(word => KpiDimensions.Of(word).Name)] },
        "scope" => question with
        {
            Scope = value.ToLowerInvariant() switch
            {
                "international" => Scope.International,
                "all" => Scope.All,
                _ => throw new RuleBroken(name, KpiTexts.UnknownScope.With(value)),
            },
        },
        "asof" => question with { AsOf = AsOf.TryRead(value, clock, out var asOf, out var problem) ? asOf!.Instant : throw new RuleBroken(name, problem!) },
        _ => Filtered(question, name, value, lists),
    };

    private static KpiQuestion Filtered(KpiQuestion question, string name, string value, ProgrammeLists lists)
    {
        var dimension = KpiDimensions.All.FirstOrDefault(one => one.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw new RuleBroken(name, KpiTexts.UnknownParameter.With(name));
        var keys = Words(value).Select(key => dimension.Name == "country" ? key.ToUpperInvariant() : key).ToList();
        var unknown = keys.FirstOrDefault(key => key != KpiDimension.MissingKey && !dimension.Knows(key, lists));
        if (unknown is not null) throw new RuleBroken(name, KpiTexts.UnknownKey.With(unknown, dimension.Label));
        return question.Where(dimension.Name, keys);
    }

    private static DateOnly Day(string value) => IsoDay.TryRead(value, out var day) ? day : throw new RuleBroken("", KpiTexts.NoDay.With(value));

    private static string[] Words(string value) => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
