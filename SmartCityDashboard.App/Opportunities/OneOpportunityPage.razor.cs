using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>One opportunity: what it is, how it came to stand where it stands, and what can be done next. In the past it is read only.</summary>
public sealed partial class OneOpportunityPage
{
    private enum Asking
    {
        Handover,
        Withdrawal,
        Unlinking,
    }

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private string? _shown;
    private Text? _done;
    private Refusal? _failure;
    private Asking? _asking;
    private string _unlinking = "";
    private Text? _problem;
    private Text? _linkProblem;
    private bool _isMoving, _isWriting;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private OpportunityQueries Opportunities { get; set; } = default!;

    [Inject] private OpportunityActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Reference { get; set; }

    /// <summary>Whoever decides or writes does so on the case as it stands on the page; a version that came in between is refused.</summary>
    protected override bool IsHeld => _asking is not null || _isMoving || _isWriting;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private string DialogTitle => _asking switch
    {
        Asking.Handover => OneOpportunityTexts.HandOver,
        Asking.Withdrawal => OneOpportunityTexts.Withdraw,
        _ => OneOpportunityTexts.Unlink.With(_unlinking),
    };

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        if (_shown != Reference) (_shown, _done, _failure, _asking, _linkProblem, _isMoving, _isWriting) = (Reference, null, null, null, null, false, false);
        await base.OnParametersSetAsync();
    }

    protected override async Task<OneOpportunityData> LoadAsync(CancellationToken token) =>
        OneOpportunityData.Of(await Opportunities.ViewAsync(await Current.GetAsync(token), Reference, Address.AsOf?.Instant, token));

    private Text Sentence(OneOpportunityData data, ProgrammeLists lists) => OneOpportunityTexts.Sentence.With(
        OpportunityTexts.Name(data.Stage), data.StageOn, PipelineTexts.Days(Math.Max(0, Today.DayNumber - data.StageOn.DayNumber)), lists.ReceiverName(data.Details.LeadReceiver));

    private void Ask(Asking asking, string visit = "") => (_asking, _unlinking, _problem) = (asking, visit, null);

    private void CloseDialog() => (_asking, _problem) = (null, null);

    /// <summary>What is refused is said in the form, which is told by the exception.</summary>
    private async Task MoveAsync(Move move)
    {
        (_done, _failure) = (null, null);
        await Actions.MoveAsync(await Current.GetAsync(), Reference, State.Data!.Version, move);
        (_done, _isMoving) = (OneOpportunityTexts.Moved.With(OpportunityTexts.Name(move.To)), false);
        await AskAsync();
    }

    private Task TouchAsync(Viewer viewer, TouchKind kind, DateOnly on, string words) => Actions.TouchAsync(viewer, Reference, kind, on, words);

    private Task TouchedAsync()
    {
        _done = OneOpportunityTexts.TouchSaved;
        return AskAsync();
    }

    private async Task<bool> LinkAsync(string visit)
    {
        (_done, _linkProblem) = (null, null);
        try
        {
            await Actions.LinkAsync(await Current.GetAsync(), Reference, State.Data!.Version, visit);
        }
        catch (Refusal refusal)
        {
            _linkProblem = refusal.Reason;
            StateHasChanged();
            return false;
        }

        _done = OneOpportunityTexts.Linked.With(visit.Trim().ToUpperInvariant());
        await AskAsync();
        return true;
    }

    private Task UnlinkAsync((string Reason, string DuplicateOf) given) =>
        DoAsync(viewer => Actions.UnlinkAsync(viewer, Reference, State.Data!.Version, _unlinking, given.Reason), OneOpportunityTexts.Unlinked.With(_unlinking));

    private Task HandOverAsync((string To, string Why) given) =>
        DoAsync(viewer => Actions.HandOverAsync(viewer, Reference, State.Data!.Version, given.To, given.Why), OneOpportunityTexts.HandedTo.With(_lists!.ReceiverName(given.To)));

    private Task WithdrawAsync((string Reason, string DuplicateOf) given) =>
        DoAsync(viewer => Actions.WithdrawAsync(viewer, Reference, State.Data!.Version, given.Reason, given.DuplicateOf), OneOpportunityTexts.Withdrawn);

    private Task RestoreAsync() => DoAsync(viewer => Actions.RestoreAsync(viewer, Reference, State.Data!.Version), OneOpportunityTexts.Restored);

    private Task ReloadAsync()
    {
        _failure = null;
        return AskAsync();
    }

    private async Task DoAsync(Func<Viewer, Task> action, Text done)
    {
        (_done, _failure, _problem) = (null, null, null);
        try
        {
            await action(await Current.GetAsync());
            _done = done;
        }
        catch (RuleBroken refusal) when (_asking is not null)
        {
            // Said in the dialog, where it can be put right.
            _problem = refusal.Reason;
            return;
        }
        catch (Refusal refusal)
        {
            _failure = refusal;
        }

        _asking = null;
        if (_failure is null) await AskAsync();
    }
}
