using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace SmartCityDashboard.App.Shell;

/// <summary>
/// Moves focus to the heading when a link led to another page, so that a screen reader says where it is. The framework's own FocusOnNavigate
/// does so on the first load too, and the skip link would come after the focus.
/// </summary>
public sealed class HeadingFocus(IJSRuntime script) : ComponentBase
{
    private Type? _page;
    private bool _moved;

    [Parameter, EditorRequired] public required Microsoft.AspNetCore.Components.RouteData Route { get; set; }

    protected override void OnParametersSet()
    {
        _moved = _page is not null && _page != Route.PageType;
        _page = Route.PageType;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_moved)
            return;

        _moved = false;
        await script.InvokeVoidAsync("dashboardFocus", "h1");
    }
}
