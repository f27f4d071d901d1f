using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The follow-up of the whole programme: each node's debt, what is silent, and the actions as board or list. All of what it shows follows from the address.</summary>
public sealed partial class FollowUpPage
{
    private const int CardsOfALane = 6;
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private ActionFilter _filter = new();
    private ActionDesk? _desk;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ActionQueries Actions { get; set; } = default!;

    [Inject] private BoardQueries Boards { get; set; } = default!;

    [Inject] private SilenceQueries Silences { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override bool IsHeld => _desk is { IsOpen: true };

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private bool IsNarrowed => _filter != new ActionFilter();

    /// <summary>What was closed otherwise than by doing it has no part on the board.</summary>
    private bool IsList => Address.Value(FollowUpLinks.View) == FollowUpLinks.AsList || _filter.Part is not null || _filter.IsClosed;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        _filter = TryRead();
        await base.OnParametersSetAsync();
    }

    protected override async Task<FollowUpData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        _filter = FollowUpLinks.Read(Address.Relative);
        var (asOf, isList) = (Address.AsOf?.Instant, IsList);
        var owners = await Actions.ByOwnerAsync(viewer, null, asOf, token);
        var counts = await Boards.CountsAsync(viewer, _filter, asOf, token);
        return new FollowUpData(
            await Actions.DebtAsync(viewer, asOf, token),
            _filter.Node is { } node ? [.. owners.Where(row => row.Node == node)] : owners,
            BoardFilterWords.Named(owners),
            await Silences.AskAsync(viewer, _filter.Node, asOf, Address.Value(FollowUpLinks.Silence) is null ? SilenceCard.Few : SilenceQueries.PageSize, token),
            counts,
            isList ? [] : await Boards.LanesAsync(viewer, _filter, CardsOfALane, asOf, token),
            isList ? await Actions.ListAsync(viewer, _filter, Address.Value("cursor"), asOf, token: token) : null,
            !isList ? 0 : _filter.Part is { } part ? counts.In(part) : _filter.IsClosed ? await Actions.CountAsync(viewer, _filter, asOf, token) : counts.Open);
    }

    private ActionFilter TryRead()
    {
        try
        {
            return FollowUpLinks.Read(Address.Relative);
        }
        catch (RuleBroken)
        {
            // The load reads the same address, and shows the refusal.
            return new ActionFilter();
        }
    }

    private Text? Sentence => State.Data is { All: var all } ? BoardWords.Late(all) : null;

    /// <summary>The part is chosen by the tabs above the list, where all of them stand.</summary>
    private IReadOnlyList<FilterWord> Words(FollowUpData data, ProgrammeLists lists) => [.. BoardFilterWords.Of(_filter, lists, data.Named)];

    private static IReadOnlyList<CountTab> Tabs(FollowUpData data) =>
    [
        new CountTab("", BoardTexts.AllOpen, data.Counts.Open),
        .. Enum.GetValues<BoardPart>().Select(part => new CountTab(Codes.Of(part), BoardTexts.Name(part), data.Counts.In(part))),
    ];

    private void Choose(string part) => Address.Go(Address.With((FollowUpLinks.Part, part), (FollowUpLinks.View, FollowUpLinks.AsList), ("cursor", null)));
}
