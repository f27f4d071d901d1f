using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>Who changed what in the visits that the reader may follow; narrowed by person, node and day, all of it in the address.</summary>
public sealed partial class HistoryOfVisitsPage
{
    private const string ByName = "by";
    private const string NodeName = "node";
    private const string FromName = "from";
    private const string ToName = "to";

    private ProgrammeLists? _lists;
    private Text? _problem;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private VisitHistory History { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override async Task OnParametersSetAsync()
    {
        _lists ??= await Programme.ListsAsync(await Current.GetAsync());
        await base.OnParametersSetAsync();
    }

    protected override async Task<HistoryPage> LoadAsync(CancellationToken token) =>
        await History.PageAsync(await Current.GetAsync(token), VisitLinks.ReadHistory(Address.Relative), Address.Value("cursor"), Address.AsOf?.Instant, token: token);

    private bool IsNarrowed => new[] { ByName, NodeName, FromName, ToName, "reference", "cursor" }.Any(name => Address.Value(name) is not null);

    private void SetDay(string name, string? text)
    {
        _problem = null;
        if (string.IsNullOrWhiteSpace(text))
            Set(name, null);
        else if (DayText.TryRead(text, Clock.Today(), out var day))
            Set(name, DayText.Write(day));
        else
            _problem = FilterTexts.DayWrong;
    }

    private void Set(string name, string? value)
    {
        value = string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        if (value != Address.Value(name)) Address.Go(Address.With((name, value), ("cursor", null)));
    }
}
