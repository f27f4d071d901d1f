using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Overview;

/// <summary>One tile: a number, how it differs from the year before, and what is uncertain about it.</summary>
internal sealed record OverviewTile(Text Label, KpiAnswer Answer, Text? Delta, Tone Tone, Text? Note, IReadOnlyList<decimal?> Trend);

internal static class OverviewTiles
{
    public static IEnumerable<OverviewTile> Of(OverviewData data, KpiPeriod period)
    {
        OverviewTile Tile(Text label, KpiAnswer answer, Text? note = null)
        {
            var code = answer.Question.Code;
            var before = data.Before.GetValueOrDefault(code);
            return new OverviewTile(
                label, answer, KpiDelta.Briefly(answer.Total, before, answer.Measure, period),
                KpiDelta.Tone(answer.Total, before, KpiCatalogue.Of(code).Sheet.Direction), note, data.Trends.GetValueOrDefault(code) ?? []);
        }

        yield return Tile(OverviewTexts.Visits, data.Led);
        yield return Tile(OverviewTexts.Visitors, data.Visitors, Uncertain(data.Visitors.Total));
        yield return Tile(OverviewTexts.Countries, data.Countries);
        yield return Tile(OverviewTexts.Companies, data.Companies, OverviewTexts.Meetings.With((long)(data.Meetings.Total.Value ?? 0)));
        yield return Tile(OverviewTexts.Relevant, data.Relevant, OverviewTexts.AssessedOf.With(data.Relevant.Total.Numerator ?? 0, data.Relevant.Total.N, data.Relevant.Total.Unknown));
    }

    private static Text? Uncertain(KpiCell cell)
    {
        var estimated = cell.EstimatedRows == 0 ? null : OverviewTexts.EstimatedIn.With(cell.EstimatedRows, cell.N + cell.Unknown);
        var unknown = cell.Unknown == 0 ? null : OverviewTexts.UnknownIn.With(cell.Unknown);
        return estimated is null || unknown is null ? estimated ?? unknown : new Text($"{estimated.Sv}, {unknown.Sv}", $"{estimated.En}, {unknown.En}");
    }
}
