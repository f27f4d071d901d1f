using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The list of visits, and with status=requested the inbox. All of what it shows follows from the address.</summary>
public sealed partial class VisitsPage
{
    /// <summary>The inbox is read whole, since waiting is counted from a day that two columns share; only the oldest are shown.</summary>
    private const int MostRequests = 500;

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private VisitFilter _filter = new();
    private Text? _assigned;
    private string _assignedReference = "";
    private Text? _assignFailed;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private VisitActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private bool IsInbox => _filter.Status == VisitStatus.Requested;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private IReadOnlyList<FilterWord> Words => _lists is null ? [] : [.. FilterWords.Of(_filter, _lists)];

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

    protected override async Task<VisitsData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        _filter = VisitLinks.Read(Address.Relative);
        var (asOf, isPast) = (Address.AsOf?.Instant, Address.AsOf is not null);
        var filter = IsInbox ? _filter with { Order = VisitOrder.Start, Descending = false } : _filter;
        var page = await Visits.ListAsync(viewer, filter, IsInbox ? null : Address.Value("cursor"), asOf, IsInbox ? MostRequests : VisitQueries.PageSize, token);
        var own = _filter.Node ?? (!viewer.May(Permission.RouteRequests) && viewer.ReceiversFor(Permission.EditVisits) is [var only] ? only : null);
        var past = IsInbox ? 0 : await Visits.CountAsync(viewer, new VisitFilter { NeedsAnswer = true, Node = own }, asOf, token);
        return new VisitsData(
            page,
            await Visits.CountAsync(viewer, filter, asOf, token),
            past,
            IsInbox || own == _filter.Node ? past : await Visits.CountAsync(viewer, new VisitFilter { NeedsAnswer = true }, asOf, token),
            own,
            IsInbox ? 0 : await Visits.CountAsync(viewer, new VisitFilter { Question = QuestionFilter.Open, Node = own }, asOf, token),
            IsInbox ? 0 : await Visits.CountAsync(viewer, new VisitFilter { Status = VisitStatus.Requested, Node = _filter.Node }, asOf, token),
            !isPast && (viewer.May(Permission.EditVisits) || viewer.May(Permission.RouteRequests)),
            !isPast && viewer.May(Permission.RouteRequests));
    }

    private VisitFilter TryRead()
    {
        try
        {
            return VisitLinks.Read(Address.Relative);
        }
        catch (RuleBroken)
        {
            // The load reads the same address, and shows the refusal.
            return new VisitFilter();
        }
    }

    private Text? Sentence => State.Data is not { } data ? null : IsInbox ? InboxSentence(data) : (data.Count, Words.Count) switch
    {
        (1, 0) => ListTexts.OneInAll,
        (_, 0) => ListTexts.SomeInAll.With(data.Count),
        (1, _) => ListTexts.OneVisit,
        _ => ListTexts.SomeVisits.With(data.Count),
    };

    private Text? InboxSentence(VisitsData data)
    {
        if (Oldest(data) is not [var oldest, ..]) return null;
        var waited = RequestsTable.Days(RequestsTable.WaitedDays(oldest, Today));
        return data.Count == 1 ? ListTexts.OneWaits.With(waited) : ListTexts.InboxSentence.With(data.Count, waited);
    }

    private static Text EmptySentenceOf(bool isInbox, bool isFiltered, bool mayRegister) =>
        isInbox ? ListTexts.EmptyInbox : isFiltered ? ListTexts.EmptyFiltered : mayRegister ? ListTexts.EmptyAtAll : ListTexts.EmptyForReader;

    private Text EmptySentence(VisitsData data) => EmptySentenceOf(IsInbox && Words.Count == 1, Words.Count > 0, data.MayRegister);

    private IReadOnlyList<VisitRow> Oldest(VisitsData data) =>
        [.. data.Page.Rows.OrderBy(RequestsTable.ReceivedOn).ThenBy(row => row.RegisteredAt).Take(VisitQueries.PageSize)];

    private Text Shown(VisitsData data) => IsInbox && data.Count > VisitQueries.PageSize
        ? ListTexts.OldestShown.With(VisitQueries.PageSize)
        : ListTexts.Showing.With(IsInbox ? data.Count : data.Page.Rows.Count, data.Count);

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor));

    private async Task AssignAsync((VisitRow Row, string Receiver) chosen)
    {
        (_assigned, _assignFailed) = (null, null);
        if (chosen.Receiver.Length == 0)
        {
            _assignFailed = ListTexts.ReceiverNeeded.With(chosen.Row.Delegation);
            return;
        }

        try
        {
            await Actions.AssignAsync(await Current.GetAsync(), chosen.Row.Reference, chosen.Row.Version, chosen.Receiver);
            _assigned = ListTexts.Assigned.With(chosen.Row.Delegation, _lists!.ReceiverName(chosen.Receiver));
            _assignedReference = chosen.Row.Reference;
        }
        catch (Refusal refusal)
        {
            _assignFailed = refusal.Reason;
        }

        await AskAsync();
    }
}
