using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The common process: its versions, the draft of the next one with what it would mean, adopting and discarding it.</summary>
public sealed partial class ProcessPage
{
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private Text? _said, _problem;
    private Refusal? _failure;

    /// <summary>True asks whether to adopt, false whether to discard.</summary>
    private bool? _asks;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ProcessQueries Processes { get; set; } = default!;

    [Inject] private ProcessActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override bool IsHeld => _asks is not null;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    protected override async Task<ProcessData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var asOf = Address.AsOf?.Instant;
        var all = await Processes.AllAsync(viewer, asOf, token);
        var today = asOf is { } instant ? SwedishTime.DayOf(instant) : Clock.Today();
        return new ProcessData(
            [.. all.All.Select(process => new ProcessView(process.Version, process.Steps))],
            all.On(today)?.Number,
            asOf is null && all.Draft is { } draft ? await Processes.EffectAsync(viewer, draft.Number, token) : [],
            asOf is null && viewer.May(Permission.EditProcess));
    }

    private static Text Holds(ProcessData data, ProcessView version) =>
        data.LastDay(version) is { } last ? ProcessPageTexts.SinceTo.With(version.Version.ValidFrom, last) : ProcessPageTexts.Since.With(version.Version.ValidFrom);

    private async Task DraftAsync()
    {
        (_said, _failure) = (null, null);
        try
        {
            await Actions.DraftAsync(await Current.GetAsync());
            Address.Go(FollowUpLinks.Draft);
        }
        catch (Refusal refusal)
        {
            _failure = refusal;
        }
    }

    private void Ask(bool adopt) => (_asks, _problem, _said, _failure) = (adopt, null, null, null);

    private async Task ConfirmAsync()
    {
        if (State.Data?.Draft?.Version is not { } draft || _asks is not { } adopt) return;
        try
        {
            var viewer = await Current.GetAsync();
            if (adopt) await Actions.AdoptAsync(viewer, draft.Number, draft.Version);
            else await Actions.DiscardDraftAsync(viewer, draft.Number, draft.Version);
            (_asks, _said) = (null, adopt ? ProcessPageTexts.SaidAdopted.With(draft.Number, draft.ValidFrom) : ProcessPageTexts.SaidDiscarded);
        }
        catch (RuleBroken refusal)
        {
            // Said in the dialog, which leads to the field in the draft.
            _problem = refusal.Reason;
            return;
        }
        catch (Refusal refusal)
        {
            (_asks, _failure) = (null, refusal);
        }

        if (_failure is null) await AskAsync();
    }

    private Task ReloadAsync()
    {
        _failure = null;
        return AskAsync();
    }
}
