using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The follow-up of one visit on its page; in the past it is read only.</summary>
public sealed partial class VisitFollowUp
{
    /// <summary>In the address of the visit: a promise is being written, or was added.</summary>
    public const string Promise = "promise", Promised = "promised";

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private ActionDesk? _desk;
    private Text? _failure, _started;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ReportActions Actions { get; set; } = default!;

    [Inject] private FollowUpHistory History { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter, EditorRequired] public required string Reference { get; set; }

    /// <summary>The visit's: when it is held, or its lead changes, so does the follow-up.</summary>
    [Parameter] public int Version { get; set; }

    protected override string Question => $"follow-up of {Reference}.{Version}@{Address.Value(CurrentAddress.AsOfName)} {Address.Value(Promised)}";

    protected override bool IsHeld => _desk?.IsOpen == true;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private bool IsPromising => Address.AsOf is null && Address.Value(Promise) is not null;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    protected override async Task<VisitFollowUpData> LoadAsync(CancellationToken token)
    {
        var (viewer, asOf) = (await Current.GetAsync(token), Address.AsOf?.Instant);
        return VisitFollowUpData.Of(await Reports.ViewAsync(viewer, Reference, asOf, token), viewer, asOf, await History.OfVisitAsync(viewer, Reference, asOf, token));
    }

    private async Task StartAsync()
    {
        (_failure, _started) = (null, null);
        try
        {
            await Actions.StartAsync(await Current.GetAsync(), Reference);
            _started = FollowUpPageTexts.Started;
        }
        catch (Refusal refusal)
        {
            _failure = refusal.Reason;
            return;
        }

        await AskAsync();
    }
}
