using Bunit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.Ui;
using RouteData = Microsoft.AspNetCore.Components.RouteData;

namespace SmartCityDashboard.Tests.Access;

public sealed class GuardedRouteTests : MudContext, IAsyncLifetime
{
    private TestDb database = null!;

    [Fact]
    public async Task A_page_is_shown_to_those_who_may_open_it_only()
    {
        Assert.Equal("denied", Open<VisitsPage>(await SignInAsync("reader")).Markup);
        Assert.Equal("visits 1", Open<VisitsPage>(await SignInAsync("evaluator")).Markup);
        Assert.Equal("denied", Open<VisitsPage>(new(new())).Markup);
        Assert.Equal("open", Open<OpenPage>(new(new())).Markup);
    }

    [Fact]
    public async Task A_revoked_reader_is_stopped_at_the_next_navigation()
    {
        var route = Open<VisitsPage>(await SignInAsync("evaluator"));
        Assert.Equal("visits 1", route.Markup);

        var member = await database.Get<MemberQueries>().FindAsync("test", "evaluator");
        await database.Get<MemberActions>().RevokeAsync(member!.Id, "Left");
        Navigate<VisitsPage>(route);

        Assert.Equal("denied", route.Markup);
    }

    [Fact]
    public async Task A_new_address_of_the_same_page_keeps_the_page()
    {
        var route = Open<VisitsPage>(await SignInAsync("evaluator"));
        var page = route.FindComponent<VisitsPage>().Instance;

        Navigate<VisitsPage>(route);

        Assert.Same(page, route.FindComponent<VisitsPage>().Instance);
        Assert.Equal("visits 2", route.Markup);
    }

    public async ValueTask InitializeAsync()
    {
        database = await TestDb.CreateAsync(Engine.Sqlite);
        Services.AddSingleton<IAuthorizationHandler>(new NeedsHandler(database.Get<MemberQueries>()));
        Services.AddSingleton<IAuthorizationService, DefaultAuthorizationService>();
        Services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        Services.AddAuthorizationCore(options => options.AddPolicy(NeedsAttribute.PolicyOf(Permission.SeeVisits), policy => policy.AddRequirements(new NeedsRequirement(Permission.SeeVisits))));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await database.DisposeAsync();
    }

    private async Task<AuthenticationState> SignInAsync(string role)
    {
        var member = await database.Get<MemberActions>().SignInAsync(new("test", role, role, null, [role]));
        return new(SignedIn.Principal(member, role, "test"));
    }

    private IRenderedComponent<GuardedRoute> Open<TPage>(AuthenticationState state) => Render<GuardedRoute>(route => route
        .AddCascadingValue(Task.FromResult(state))
        .Add(one => one.Route, RouteTo<TPage>(1))
        .Add(one => one.Layout, typeof(PlainLayout))
        .Add(one => one.Denied, "denied"));

    private static void Navigate<TPage>(IRenderedComponent<GuardedRoute> route) =>
        route.Render(one => one.Add(parameter => parameter.Route, RouteTo<TPage>(2)));

    private static RouteData RouteTo<TPage>(int number) =>
        new(typeof(TPage), typeof(TPage) == typeof(VisitsPage) ? new Dictionary<string, object?> { [nameof(VisitsPage.Number)] = number } : []);

    [Needs(Permission.SeeVisits)]
    private sealed class VisitsPage : ComponentBase
    {
        [Parameter] public int Number { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"visits {Number}");
    }

    [Authorize, AllowAnonymous]
    private sealed class OpenPage : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "open");
    }

    private sealed class PlainLayout : LayoutComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Body);
    }
}
