using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Nodes;

/// <summary>The receivers of visits, who hosts them and what they answer for, beside the map.</summary>
public sealed partial class NodesPage
{
    private static readonly KpiQuestion Visits = new() { Code = "K01" };

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    protected override async Task<NodesData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var lists = await Programme.ListsAsync(viewer, Address.AsOf?.Instant, token);
        var period = KpiPeriod.Read(Address, Clock);
        KpiQuestion By(string dimension) => Visits with { From = period.From, To = period.To, By = [dimension], AsOf = Address.AsOf?.Instant };
        var answers = await Calculator.AnswersAsync(viewer, [By("node"), By("tookPart"), CountyMapQuestion.Read(Address, period)], token);
        return new NodesData([.. lists.Receivers.Select(node => Line(node, lists, period.Today))], answers[0], answers[1], CountyMapQuestion.Show(answers[2], lists, period));
    }

    private Text? Sentence => State.Data is not { } data ? null : (long)(data.Led.Total.Value ?? 0) switch
    {
        0 => NodeTexts.NodesNone.With(Period.Words),
        1 => NodeTexts.NodesSentence.With(NodeTexts.OneVisit, Period.Words),
        var count => NodeTexts.NodesSentence.With(NodeTexts.SomeVisits.With(count), Period.Words),
    };

    private static NodeLine Line(Node node, ProgrammeLists lists, DateOnly day) => new(
        node.Code, node.ShortName, node.Town,
        [.. lists.Organisations.Where(row => row.NodeCode == node.Code && row.Role == HostRole.Host && new DateSpan(row.From, row.To).Contains(day)).Select(row => row.Organisation)],
        [.. lists.Territories.Where(row => row.NodeCode == node.Code && row.MunicipalityCode is null && new DateSpan(row.From, row.To).Contains(day)).Select(row => lists.CountyName(row.CountyCode)).OrderBy(name => name.Sv, SwedishSort.Comparer)]);
}
