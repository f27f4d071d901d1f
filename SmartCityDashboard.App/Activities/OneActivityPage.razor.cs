using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Activities;

/// <summary>One activity: what it is, who changed it, and what can be done next. In the past it is read only.</summary>
public sealed partial class OneActivityPage
{
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private string? _shown;
    private Text? _done;
    private Refusal? _failure;
    private ActivityStatus? _asking;
    private Text? _problem;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private ActivityActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Reference { get; set; }

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    /// <summary>Whoever decides, decides on the activity as it stands on the page; a version that came in between is refused.</summary>
    protected override bool IsHeld => _asking is not null;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        if (_shown != Reference) (_shown, _done, _failure, _asking) = (Reference, null, null, null);
        await base.OnParametersSetAsync();
    }

    protected override async Task<OneActivityData> LoadAsync(CancellationToken token)
    {
        var view = await Activities.ViewAsync(await Current.GetAsync(token), Reference, Address.AsOf?.Instant, token);
        return new OneActivityData
        {
            Reference = view.Activity.Reference,
            Version = view.Activity.Version,
            Details = ActivityFields.Copy(view.Activity),
            WithdrawnBecause = view.Activity.WithdrawnBecause,
            MayEdit = view.MayEdit,
            MaySeeNotes = view.MaySeeNotes,
            History = view.History,
            ChangedAt = view.ChangedAt,
            ChangedBy = view.ChangedBy,
        };
    }

    private static string Instant(DateTime utc) => SwedishTime.Local(utc).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    private void Ask(ActivityStatus status) => (_asking, _problem) = (status, null);

    private void CloseDialog() => (_asking, _problem) = (null, null);

    private Task HoldAsync() => DoAsync(viewer => Actions.MoveAsync(viewer, Reference, State.Data!.Version, ActivityStatus.Held), ActivityPageTexts.Moved.With(ActivityTexts.Name(ActivityStatus.Held)));

    private async Task ConfirmAsync((string Reason, string DuplicateOf) given)
    {
        if (_asking is not { } asked) return;
        var why = string.IsNullOrWhiteSpace(given.Reason) ? null : given.Reason.Trim();
        await DoAsync(
            viewer => asked == ActivityStatus.Withdrawn
                ? Actions.WithdrawAsync(viewer, Reference, State.Data!.Version, given.Reason)
                : Actions.MoveAsync(viewer, Reference, State.Data!.Version, asked, why),
            ActivityPageTexts.Moved.With(ActivityTexts.Name(asked)));
    }

    private Task RestoreAsync() => DoAsync(viewer => Actions.RestoreAsync(viewer, Reference, State.Data!.Version), ActivityPageTexts.Restored);

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
        catch (RuleBroken refusal) when (_asking == ActivityStatus.Withdrawn)
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
