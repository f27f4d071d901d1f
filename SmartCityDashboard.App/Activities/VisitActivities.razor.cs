using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Activities;

/// <summary>A visit's activities: those that were registered as belonging with it.</summary>
public sealed partial class VisitActivities
{
    private ProgrammeLists? _lists;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Parameter, EditorRequired] public required string Reference { get; set; }

    [Parameter] public int Version { get; set; }

    protected override string Question => $"activities of {Reference}@{Address.Value(CurrentAddress.AsOfName)}";

    protected override async Task OnParametersSetAsync()
    {
        _lists ??= await Programme.ListsAsync(await Current.GetAsync());
        await base.OnParametersSetAsync();
    }

    protected override async Task<IReadOnlyList<ActivityRow>> LoadAsync(CancellationToken token) =>
        await Activities.OfVisitAsync(await Current.GetAsync(token), Reference, Address.AsOf?.Instant, token);
}
