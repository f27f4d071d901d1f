using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits.Duplicates;

/// <summary>The queue of visits that look alike: two side by side, and a decision in one click or key.</summary>
public sealed partial class DuplicatesPage
{
    private readonly Dictionary<string, PairCard> _cards = [];
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private DuplicateFilter _filter = new();
    private PairState _state;
    private Text? _said;
    private PairOpened? _toUndo;
    private Refusal? _failure;
    private bool _toFocus;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private DuplicateQueries Duplicates { get; set; } = default!;

    [Inject] private DuplicateActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    private bool IsNarrowed => _filter != new DuplicateFilter();

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        (_filter, _state) = TryRead();
        await base.OnParametersSetAsync();
    }

    /// <summary>After a decision the next pair gets the focus, so that a whole queue is gone through by keys.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus || State is { IsWaiting: true }) return;
        _toFocus = false;
        if (State.Data?.Pairs is [var line, ..] && _cards.TryGetValue(line.Key, out var card)) await card.FocusAsync();
    }

    protected override async Task<DuplicatesData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var asOf = Address.AsOf?.Instant;
        var (filter, state) = DuplicateLinks.Read(Address.Relative);
        var lists = await Programme.ListsAsync(viewer, asOf, token);
        var page = await Duplicates.PageAsync(viewer, filter, state, Address.Value("cursor"), asOf, token: token);
        return new DuplicatesData(
            [.. page.Pairs.Select(pair => PairLine.Of(pair, lists))],
            page.Undecided, page.Same, page.Different, page.Next, page.Previous,
            asOf is null && viewer.May(Permission.DecideDuplicates));
    }

    private (DuplicateFilter, PairState) TryRead()
    {
        try
        {
            return DuplicateLinks.Read(Address.Relative);
        }
        catch (RuleBroken)
        {
            // The load reads the same address, and shows the refusal.
            return (new DuplicateFilter(), PairState.Undecided);
        }
    }

    private Text? Sentence => State.Data is not { } data ? null : data.Undecided switch
    {
        0 => data.Same + data.Different > 0 ? DuplicateWords.NoneLeft : null,
        1 => DuplicateWords.OneLeft,
        var some => DuplicateWords.SomeLeft.With(some),
    };

    private List<FilterWord> Words(ProgrammeLists lists)
    {
        List<FilterWord> words = [];
        if (_filter.Node is { } node) words.Add(FilterWord.Of("node", DuplicateWords.Node, lists.ReceiverName(node)));
        if (_filter.Visit is { } visit) words.Add(FilterWord.Of("visit", DuplicateWords.Visit, Text.Same(visit)));
        if (_filter.From is { } from) words.Add(FilterWord.Of("from", FilterTexts.From, from));
        if (_filter.To is { } to) words.Add(FilterWord.Of("to", FilterTexts.To, to));
        return words;
    }

    private static IReadOnlyList<CountTab> Tabs(DuplicatesData data) =>
        [.. Enum.GetValues<PairState>().Select(state => new CountTab(Codes.Of(state), DuplicateTexts.Name(state), data.Count(state)))];

    private void Choose(string state)
    {
        (_said, _toUndo, _failure) = (null, null, null);
        Address.Go(Address.With((DuplicateLinks.State, DuplicateLinks.Written(Codes.Read<PairState>(state) ?? default)), ("cursor", null)));
    }

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor));

    private Task DecideAsync((PairLine Line, PairColumn? Stays, string Reason) choice)
    {
        var (line, stays) = (choice.Line, choice.Stays);
        var gone = stays == line.First ? line.Second : line.First;
        return DoAsync(
            async viewer => stays is null
                ? await Actions.DifferentAsync(viewer, line.Opened, choice.Reason)
                : await Actions.SameAsync(viewer, line.Opened, stays.Reference, choice.Reason),
            stays is null ? DuplicateWords.SaidDifferent.With(line.First.Reference, line.Second.Reference) : DuplicateWords.SaidSame.With(stays.Reference, gone.Reference));
    }

    private Task UndoAsync(PairOpened pair) => DoAsync(
        async viewer =>
        {
            await Actions.UndoAsync(viewer, pair);
            return null;
        },
        DuplicateWords.SaidUndone.With(pair.First, pair.Second));

    private async Task DoAsync(Func<Viewer, Task<PairOpened?>> action, Text said)
    {
        (_said, _toUndo, _failure) = (null, null, null);
        try
        {
            _toUndo = await action(await Current.GetAsync());
            (_said, _toFocus) = (said, true);
        }
        catch (Refusal refusal)
        {
            _failure = refusal;
            return;
        }

        await AskAsync();
    }

    private Task ReloadAsync()
    {
        _failure = null;
        return AskAsync();
    }
}
