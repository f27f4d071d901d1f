using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Api;

/// <summary>One number, or a table of them, with what it rests on; straight from the calculator.</summary>
internal static class KpiAnswerApi
{
    private static readonly string[] NotFilters = ["measure", "by"];

    public static void Map(RouteGroupBuilder api) => api.MapGet("/kpis/{code}", [Needs(Permission.SeeFigures)] async (
        string code, HttpRequest request, CurrentViewer current, ProgrammeQueries programme, KpiCalculator calculator, TimeProvider clock, CancellationToken token) =>
    {
        var viewer = await current.GetAsync(token);
        var question = new Parameters(request.Query).Question(code, await programme.ListsAsync(viewer, token: token), clock);
        return TypedResults.Ok(Written(await calculator.AnswerAsync(viewer, question, token)));
    });

    private static AnswerBody Written(KpiAnswer answer)
    {
        var question = answer.Question;
        return new AnswerBody(
            question.Code, answer.Measure.Code, answer.DefinitionVersion, answer.AsOf,
            question.Parameters().Where(parameter => !NotFilters.Contains(parameter.Name)).ToDictionary(parameter => parameter.Name, parameter => parameter.Value),
            question.By,
            [.. answer.Observations.Select(observation => Cells(question.By.Zip(observation.Keys, (name, key) => (name, (object?)key)), observation.Cell))],
            Cells([], answer.Total),
            answer.LeftOut);
    }

    /// <summary>The keys under their dimensions' names, then what every cell has.</summary>
    private static Dictionary<string, object?> Cells(IEnumerable<(string Name, object? Key)> keys, KpiCell cell)
    {
        var cells = keys.ToDictionary(key => key.Name, key => key.Key);
        cells["value"] = Plain(cell.Value);
        cells["numerator"] = cell.Numerator;
        cells["denominator"] = cell.Denominator;
        cells["n"] = cell.N;
        cells["unknown"] = cell.Unknown;
        cells["status"] = cell.Status;
        return cells;
    }

    /// <summary>A decimal keeps its zeros: 20.0 is written as 20.</summary>
    private static decimal? Plain(decimal? value) => value is { } number && number == decimal.Truncate(number) ? decimal.Truncate(number) : value;

    private sealed record AnswerBody(
        string Code, string Measure, int DefinitionVersion, DateTime AsOf, IReadOnlyDictionary<string, string> Filters, IReadOnlyList<string> By,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> Observations, IReadOnlyDictionary<string, object?> Total, IReadOnlyList<LeftOut> LeftOut);
}
