using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits;

/// <summary>One visit: what it is, how it came to be so, and what can be done next. In the past it is read only and without its contact person.</summary>
public sealed partial class OneVisitPage
{
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private string? _shown;
    private Text? _done;
    private Refusal? _failure;
    private VisitStatus? _asking;
    private Text? _problem;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private DuplicateQueries Duplicates { get; set; } = default!;

    [Inject] private VisitActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Reference { get; set; }

    /// <summary>Whoever decides, decides on the visit as it stands on the page; a version that came in between is refused.</summary>
    protected override bool IsHeld => _asking is not null;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

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

    protected override async Task<OneVisitData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var view = await Visits.ViewAsync(viewer, Reference, Address.AsOf?.Instant, token);
        var details = new VisitDetails();
        foreach (var field in VisitFields.All) field.Copy(view.Visit, details);
        return new OneVisitData
        {
            Reference = view.Visit.Reference,
            Version = view.Visit.Version,
            Details = details,
            WithdrawnBecause = view.Visit.WithdrawnBecause,
            DuplicateOf = view.Visit.DuplicateOf,
            Pairs = await Duplicates.OfVisitAsync(viewer, Reference, Address.AsOf?.Instant, token),
            FollowedBy = view.FollowedBy,
            Life = view.Life,
            Contact = view.Contact,
            MaySeeNotes = view.MaySeeNotes,
            MaySeeContact = view.MaySeeContact,
            MayEdit = view.MayEdit,
            MayRemoveContact = view.MaySeeContact && (viewer.May(Permission.RemoveContacts) || viewer.May(Permission.EditContacts, view.Visit.LeadReceiver)),
            OwnStops = view.OwnStops,
            RegisteredAt = view.Visit.RegisteredAt,
            ChangedAt = view.ChangedAt,
            ChangedBy = view.ChangedBy,
        };
    }

    private static string Heading(OneVisitData data) => data.Details.Title is { Length: > 0 } title ? title : data.Details.Delegation;

    /// <summary>What lies in the future can not have been held.</summary>
    private IReadOnlyList<VisitStatus> Steps(VisitDetails visit) =>
        [.. VisitLife.NextSteps(visit.Status).Where(step => step != VisitStatus.Held || visit.StartOn <= Today)];

    private static bool TurnsAway(VisitStatus step) => step is VisitStatus.Declined or VisitStatus.Cancelled or VisitStatus.Rebooked;

    private static string Instant(DateTime utc) => SwedishTime.Local(utc).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    /// <summary>What goes forward is one click; what turns a visit away asks for the reason first.</summary>
    private Task StepAsync(VisitStatus step)
    {
        if (!TurnsAway(step))
            return DoAsync(viewer => Actions.MoveAsync(viewer, Reference, State.Data!.Version, step), OneVisitTexts.Moved.With(VisitTexts.Name(step)));

        (_asking, _problem) = (step, null);
        return Task.CompletedTask;
    }

    private async Task ConfirmAsync((string Reason, string DuplicateOf) given)
    {
        if (_asking is not { } asked) return;
        var why = string.IsNullOrWhiteSpace(given.Reason) ? null : given.Reason.Trim();
        await DoAsync(
            viewer => asked == VisitStatus.Withdrawn
                ? Actions.WithdrawAsync(viewer, Reference, State.Data!.Version, given.Reason, given.DuplicateOf)
                : Actions.MoveAsync(viewer, Reference, State.Data!.Version, asked, why),
            OneVisitTexts.Moved.With(VisitTexts.Name(asked)));
    }

    private void CloseDialog() => (_asking, _problem) = (null, null);

    private Task RestoreAsync() => DoAsync(viewer => Actions.RestoreAsync(viewer, Reference, State.Data!.Version), OneVisitTexts.Restored);

    private Task RemoveContactAsync() => DoAsync(viewer => Actions.RemoveContactAsync(viewer, Reference), OneVisitTexts.ContactRemoved);

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
        catch (RuleBroken refusal) when (_asking == VisitStatus.Withdrawn)
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
