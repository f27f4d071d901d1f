using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using RouteData = Microsoft.AspNetCore.Components.RouteData;

namespace SmartCityDashboard.App.Access;

/// <summary>
/// Shows a page to those who may open it, asked anew at every navigation. Does what the framework's AuthorizeRouteView does, but leaves the
/// page standing while it asks: the framework takes it away and builds it again each time an address changes, and with it what the reader was
/// typing.
/// </summary>
public sealed class GuardedRoute(IAuthorizationService authorization, IAuthorizationPolicyProvider policies) : ComponentBase
{
    private RouteData? _shown;
    private bool _mayShow;
    private bool _isAnswered;

    [CascadingParameter] public Task<AuthenticationState>? Authentication { get; set; }

    [Parameter, EditorRequired] public required RouteData Route { get; set; }

    [Parameter, EditorRequired] public required Type Layout { get; set; }

    [Parameter, EditorRequired] public required RenderFragment Denied { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        var (asked, authentication) = (Route, Authentication!);
        var mayShow = await MayAsync(asked.PageType, await authentication);
        // Another navigation came while this one was asking.
        if (asked != Route || authentication != Authentication)
            return;

        (_shown, _mayShow, _isAnswered) = (asked, mayShow, true);
    }

    protected override bool ShouldRender() => _isAnswered;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _isAnswered = false;
        if (_shown is null)
            return;

        if (_mayShow)
            Page(builder);
        else
            Instead(builder);
    }

    private void Page(RenderTreeBuilder builder)
    {
        builder.OpenComponent<RouteView>(0);
        builder.AddComponentParameter(1, nameof(RouteView.RouteData), _shown);
        builder.AddComponentParameter(2, nameof(RouteView.DefaultLayout), Layout);
        builder.CloseComponent();
    }

    private void Instead(RenderTreeBuilder builder)
    {
        builder.OpenComponent<LayoutView>(3);
        builder.AddComponentParameter(4, nameof(LayoutView.Layout), Layout);
        builder.AddComponentParameter(5, nameof(LayoutView.ChildContent), Denied);
        builder.CloseComponent();
    }

    private async Task<bool> MayAsync(Type page, AuthenticationState state)
    {
        var attributes = page.GetCustomAttributes(inherit: true);
        if (attributes.OfType<IAllowAnonymous>().Any())
            return true;
        var policy = await AuthorizationPolicy.CombineAsync(policies, attributes.OfType<IAuthorizeData>());
        return policy is null || (await authorization.AuthorizeAsync(state.User, null, policy)).Succeeded;
    }
}
