using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Questions;

/// <summary>The questions about one visit and their answers; asked and answered here. In the past it is read only.</summary>
public sealed partial class VisitThread
{
    private (string, DateTime?) _shown;
    private bool _asks;
    private QuestionView? _answers;
    private Text? _failure;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private QuestionQueries Questions { get; set; } = default!;

    [Inject] private QuestionActions Actions { get; set; } = default!;

    [Parameter, EditorRequired] public required string Reference { get; set; }

    /// <summary>The visit's: when its lead changes so do the rights here.</summary>
    [Parameter] public int Version { get; set; }

    protected override string Question => $"{Reference}.{Version}@{Address.Value(CurrentAddress.AsOfName)}";

    protected override bool IsHeld => _answers is not null;

    protected override Task OnParametersSetAsync()
    {
        // A form that is being written stays open when others save something.
        if (_shown != (Reference, Address.AsOf?.Instant)) Close();
        _shown = (Reference, Address.AsOf?.Instant);
        return base.OnParametersSetAsync();
    }

    protected override async Task<QuestionThread> LoadAsync(CancellationToken token) =>
        await Questions.OfVisitAsync(await Current.GetAsync(token), Reference, Address.AsOf?.Instant, token);

    private static Text Sentence(QuestionThread thread) => (thread.Questions.Count, thread.Questions.Count(question => question.IsOpen)) switch
    {
        (0, _) => ThreadTexts.NothingAsked,
        (_, 0) => ThreadTexts.AllAnswered,
        (_, 1) => ThreadTexts.OneOpen,
        (_, var open) => ThreadTexts.SomeOpen.With(open),
    };

    private static Text Status(QuestionView question) => question.IsOpen ? ThreadTexts.Waits : question.WithdrawnAt is null ? ThreadTexts.HasAnswer : ThreadTexts.WasTakenBack;

    private static Tone ToneOf(QuestionView question) => question.IsOpen ? Tone.Warning : question.WithdrawnAt is null ? Tone.Good : Tone.Neutral;

    private static Text Origin(QuestionOrigin origin) => origin.LeftOutBecause is { } reason
        ? ThreadTexts.LeftOut.With(origin.Kpi, origin.Filters, reason)
        : ThreadTexts.Counted.With(origin.Kpi, origin.Filters);

    private static string Instant(DateTime utc) => SwedishTime.Local(utc).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    private void Answer(QuestionView question) => (_answers, _asks, _failure) = (question, false, null);

    private void Close() => (_asks, _answers, _failure) = (false, null, null);

    private Task DoneAsync()
    {
        Close();
        return AskAsync();
    }

    private async Task TakeBackAsync(QuestionView question)
    {
        try
        {
            await Actions.WithdrawAsync(await Current.GetAsync(), question.Id);
            await DoneAsync();
        }
        catch (Refusal refusal)
        {
            _failure = refusal.Reason;
        }
    }
}
