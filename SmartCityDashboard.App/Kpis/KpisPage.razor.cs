using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The list of all KPIs: value, change and course for the chosen period.</summary>
public sealed partial class KpisPage
{
    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    protected override async Task<KpisData> LoadAsync(CancellationToken token)
    {
        var period = KpiPeriod.Read(Address, Clock);
        var viewer = await Current.GetAsync(token);
        List<KpiLine> lines = [];
        foreach (var kpi in KpiCatalogue.All)
        {
            foreach (var measure in kpi.Measures) lines.Add(await LineAsync(viewer, kpi, measure, period, token));
        }

        return new KpisData(lines);
    }

    private async Task<KpiLine> LineAsync(Viewer viewer, Kpi kpi, Measure measure, KpiPeriod period, CancellationToken token)
    {
        var question = new KpiQuestion { Code = kpi.Code, Measure = kpi.Measures[0] == measure ? null : measure.Code, From = period.From, To = period.To, AsOf = Address.AsOf?.Instant };
        if (kpi.IsStock) return new KpiLine(await Calculator.AnswerAsync(viewer, question, token), null, []);
        var answer = await Calculator.AnswerAsync(viewer, question with { By = [KpiTrend.StepOf(period, measure)] }, token);
        var before = period.Before is { } days ? (await Calculator.AnswerAsync(viewer, question with { From = days.From, To = days.To }, token)).Total : null;
        return new KpiLine(answer with { Question = question, Observations = [] }, before, KpiTrend.Line(answer));
    }
}
