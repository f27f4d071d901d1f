using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;

namespace SmartCityDashboard.App.Nodes;

/// <summary>One node: its own picture beside the range of the others.</summary>
public sealed partial class NodePage
{
    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private QuestionQueries Questions { get; set; } = default!;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ActionQueries Actions { get; set; } = default!;

    [Inject] private SilenceQueries Silences { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Code { get; set; }

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    protected override async Task<NodeData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var lists = await Programme.ListsAsync(viewer, Address.AsOf?.Instant, token);
        var node = lists.Receiver(Code) ?? throw new NotFound(NodeTexts.NoSuchNode.With(Code));
        var data = await new NodeQuestions(Calculator, Activities, viewer, lists, node, KpiPeriod.Read(Address, Clock), Address.AsOf?.Instant).AskAsync(token);
        data = data with { FollowUp = (await NodeStatus.AllAsync(Reports, Actions, viewer, Address.AsOf?.Instant, token)).Single(row => row.Node == node.Code) };
        if (!viewer.May(Permission.SeeVisits)) return data;
        data = data with { Silences = await Silences.AskAsync(viewer, node.Code, Address.AsOf?.Instant, 0, token) };
        return data with { OpenQuestions = (await Questions.CountsByNodeAsync(viewer, Address.AsOf?.Instant, token)).GetValueOrDefault(node.Code) };
    }

    private Text? Sentence
    {
        get
        {
            if (State.Data is not { } data) return null;
            var (led, countries) = (data.Figures[0], data.Figures[3]);
            if (led.Cell.Value is not > 0) return NodeTexts.NoVisits.With(data.Name, Period.Words);
            var visits = led.Cell.Value == 1 ? NodeTexts.OneVisit : NodeTexts.SomeVisits.With((long)led.Cell.Value);
            var from = KpiWords.Amount(countries.Cell, countries.Measure);
            return KpiDelta.InWords(led.Cell, led.Before, led.Measure, Period) is { } delta
                ? NodeTexts.SentenceWithDelta.With(data.Name, visits, from, Period.Words, delta)
                : NodeTexts.Sentence.With(data.Name, visits, from, Period.Words);
        }
    }

    private static Text CountriesSentence(NodeData data) => (data.Countries.Rows.Count + data.Countries.More) switch
    {
        0 => NodeTexts.Nothing,
        1 => NodeTexts.OneCountrySentence,
        var count => NodeTexts.CountriesSentence.With(count),
    };

    private Text TerritorySentence(NodeData data) => NodeTerritory.Sentence(data.Territory, Period.Today);

    private static string? BeforeName(NodeData data) => data.OverTimeBefore is not { Question: { From: { } from, To: { } to } } ? null
        : from.Year == to.Year ? from.Year.ToString(CultureInfo.InvariantCulture) : PeriodTexts.YearBefore.ToString();
}
