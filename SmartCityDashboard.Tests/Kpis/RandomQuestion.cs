using CsCheck;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>Random questions about random histories.</summary>
internal static class RandomQuestion
{
    private static readonly (string Dimension, string[] Keys)[] Filters =
    [
        ("node", ["vast"]), ("tookPart", ["vast", "mitt"]), ("country", ["NO", "SE"]), ("theme", ["mobility"]), ("format", ["digital", KpiDimension.MissingKey]), ("county", ["14"]), ("quarter", ["2025-Q2", "2025-Q4"]), ("region", ["002"]),
    ];

    public static Gen<KpiQuestion> Of(params string[] codes) =>
        from kpi in Gen.OneOf<Kpi>([.. KpiCatalogue.All.Where(kpi => codes.Length == 0 || codes.Contains(kpi.Code))])
        from measure in Gen.OneOf<Measure>([.. kpi.Measures])
        from scope in Gen.Enum<Scope>()
        from half in Gen.Bool
        from filters in Gen.Shuffle(Filters, 0, 2)
        from groupings in Gen.Shuffle(KpiDimensions.All.ToArray(), 1, 2)
        select filters.Aggregate(
            new KpiQuestion
            {
                Code = kpi.Code,
                Measure = measure.Code,
                Scope = scope,
                From = half ? new DateOnly(2025, 3, 1) : null,
                To = half ? new DateOnly(2025, 11, 30) : null,
                By = [.. groupings.Select(dimension => dimension.Name)],
            },
            (question, filter) => question.Where(filter.Dimension, filter.Keys));
}
