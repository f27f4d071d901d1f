using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Overview;

/// <summary>The programme at a glance: what it did in the period, node by node, and what waits for a person.</summary>
public sealed partial class OverviewPage
{
    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private QuestionQueries Questions { get; set; } = default!;

    [Inject] private DuplicateQueries Duplicates { get; set; } = default!;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ActionQueries Actions { get; set; } = default!;

    [Inject] private SilenceQueries Silences { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    protected override async Task<OverviewData> LoadAsync(CancellationToken token)
    {
        var period = KpiPeriod.Read(Address, Clock);
        var (viewer, asOf) = (await Current.GetAsync(token), Address.AsOf?.Instant);
        var data = await new OverviewQuestions(Calculator, Visits, Duplicates, Activities, Questions, Programme, viewer, period, Address).AskAsync(token);
        return data with
        {
            FollowUp = await NodeStatus.AllAsync(Reports, Actions, viewer, asOf, token),
            Silences = data.Reader.SeesVisits ? await Silences.AskAsync(viewer, data.Reader.OwnNode, asOf, 0, token) : [],
        };
    }

    private Text? Sentence
    {
        get
        {
            if (State.Data is not { IsEmpty: false } data) return null;
            var (visits, countries) = ((long)(data.Led.Total.Value ?? 0), (long)(data.Countries.Total.Value ?? 0));
            if (visits == 0) return OverviewTexts.NoVisits.With(Period.Words);
            var came = visits == 1 ? OverviewTexts.OneVisit : OverviewTexts.SomeVisits.With(visits);
            var from = countries == 1 ? OverviewTexts.OneCountry : OverviewTexts.SomeCountries.With(countries);
            return KpiDelta.InWords(data.Led.Total, data.Before.GetValueOrDefault("K01"), data.Led.Measure, Period) is { } delta
                ? OverviewTexts.SentenceWithDelta.With(came, from, Period.Words, delta)
                : OverviewTexts.Sentence.With(came, from, Period.Words);
        }
    }

    private static string? BeforeName(OverviewData data) => data.OverTimeBefore is not { Question: { From: { } from, To: { } to } } ? null
        : from.Year == to.Year ? from.Year.ToString(CultureInfo.InvariantCulture) : PeriodTexts.YearBeforeName.ToString();

    private static Text LeftOutSentence(OverviewData data) => data.Led.LeftOut.Sum(one => one.Count) is > 0 and var count ? OverviewTexts.LeftOutSentence.With(count) : OverviewTexts.NothingLeftOut;

    private static Text EmptyOf(OverviewReader reader) => reader.IsSecretariat ? OverviewTexts.EmptySecretariat : reader.Registers ? OverviewTexts.EmptyNodeLead : OverviewTexts.EmptyOthers;
}
