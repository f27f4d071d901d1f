using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Activities;

/// <summary>The list of activities, under a strip of what was held. All of what it shows follows from the address.</summary>
public sealed partial class ActivitiesPage
{
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private ActivityFilter _filter = new();

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private IReadOnlyList<FilterWord> Words => _lists is null ? [] : [.. ActivityFilterWords.Of(_filter, _lists)];

    /// <summary>What the strip counts: the days and nodes of the list, this year where the list has all years.</summary>
    private ActivityFilter Counted
    {
        get
        {
            var counted = new ActivityFilter { From = _filter.From, To = _filter.To, Node = _filter.Node, TookPart = _filter.TookPart };
            return counted is { From: null, To: null } ? counted with { From = new DateOnly(Today.Year, 1, 1), To = new DateOnly(Today.Year, 12, 31) } : counted;
        }
    }

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

    protected override async Task<ActivitiesData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        _filter = ActivityLinks.Read(Address.Relative);
        var asOf = Address.AsOf?.Instant;
        return new ActivitiesData(
            await Activities.ListAsync(viewer, _filter, Address.Value("cursor"), asOf, token: token),
            await Activities.CountAsync(viewer, _filter, asOf, token),
            await Activities.CountsAsync(viewer, Counted, asOf, token),
            asOf is null && viewer.May(Permission.EditVisits));
    }

    private ActivityFilter TryRead()
    {
        try
        {
            return ActivityLinks.Read(Address.Relative);
        }
        catch (RuleBroken)
        {
            // The load reads the same address, and shows the refusal.
            return new ActivityFilter();
        }
    }

    private Text StripTitle(ProgrammeLists lists)
    {
        var period = ActivityWords.Period(Counted.From, Counted.To, Today);
        return Counted.Node is { } node ? ActivityPageTexts.HeldLedBy.With(period, lists.ReceiverName(node)) : ActivityPageTexts.HeldIn.With(period);
    }

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor));
}
