using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>Who changed what in the visits and activities that the reader may follow, save by save; narrowed by person, node and day, all of it in the address.</summary>
public sealed partial class HistoryOfVisitsPage
{
    private const string ByName = "by";

    private ProgrammeLists? _lists;
    private bool _seesMembers;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private VisitHistory History { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    protected override async Task OnParametersSetAsync()
    {
        var viewer = await Current.GetAsync();
        _lists ??= await Programme.ListsAsync(viewer);
        _seesMembers = viewer.May(Permission.SeeMembers);
        await base.OnParametersSetAsync();
    }

    protected override async Task<HistoryPage> LoadAsync(CancellationToken token) => await History.PageAsync(
        await Current.GetAsync(token), VisitLinks.ReadHistory(Address.Relative), Address.Value("cursor"), Address.AsOf?.Instant, opened: VisitLinks.ReadOpenedSave(Address.Relative), token: token);

    /// <summary>What the list is narrowed by, as it stands in the address.</summary>
    private IReadOnlyList<FilterWord> Words =>
    [
        .. Said("reference", HistoryTexts.Reference, Text.Same),
        .. Said(ByName, HistoryTexts.By, Text.Same),
        .. Said("node", HistoryTexts.Node, code => _lists!.ReceiverName(code)),
        .. Said("from", HistoryTexts.From, Text.Same),
        .. Said("to", HistoryTexts.To, Text.Same),
    ];

    private IEnumerable<FilterWord> Said(string name, Text label, Func<string, Text> value) =>
        Address.Value(name) is { Length: > 0 } written ? [FilterWord.Of(name, label, value(written))] : [];
}
