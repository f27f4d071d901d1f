using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Api;

/// <summary>The catalogue: what can be asked for, and what each number means.</summary>
internal static class KpisApi
{
    // The definitions are part of the program and have had one version, so an earlier instant has the same catalogue.
    public static void Map(RouteGroupBuilder api) => api.MapGet("/kpis", [Needs(Permission.SeeFigures)] (HttpRequest request, TimeProvider clock) =>
    {
        var given = new Parameters(request.Query);
        given.AsOf(clock);
        given.MustBeRead();
        return TypedResults.Ok(new CatalogueAnswer(
            [.. KpiCatalogue.All.Select(Row)],
            [.. KpiDimensions.All.Select(dimension => new DimensionAnswer(dimension.Name, dimension.Label, dimension.Shares))]));
    });

    private static KpiSheetAnswer Row(Kpi kpi) => new(
        kpi.Code, kpi.Sheet.Name, kpi.Sheet.Definition, kpi.Sheet.Grain, kpi.Sheet.Formula, kpi.Sheet.Numerator, kpi.Sheet.Denominator, kpi.Sheet.Direction, kpi.Sheet.Owner, kpi.Sheet.KnownIssues,
        kpi.Sheet.Version, kpi.Sheet.ValidFrom,
        [.. kpi.Measures.Select(measure => new MeasureAnswer(measure.Code, measure.Name, measure.Kind, measure.Unit))],
        [.. KpiDimensions.All.Select(dimension => dimension.Name)]);

    private sealed record CatalogueAnswer(IReadOnlyList<KpiSheetAnswer> Kpis, IReadOnlyList<DimensionAnswer> Dimensions);

    private sealed record KpiSheetAnswer(
        string Code, Text Name, Text Definition, Text Grain, Text Formula, Text? Numerator, Text? Denominator, Direction Direction, Text Owner, Text KnownIssues, int Version, DateOnly ValidFrom,
        IReadOnlyList<MeasureAnswer> Measures, IReadOnlyList<string> Dimensions);

    private sealed record MeasureAnswer(string Code, Text Name, MeasureKind Kind, Text Unit);

    /// <param name="Shares">A thing can stand under several keys, so the parts may add up to more than the total.</param>
    private sealed record DimensionAnswer(string Name, Text Label, bool Shares);
}
