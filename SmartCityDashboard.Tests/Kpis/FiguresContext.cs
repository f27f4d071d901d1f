using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Members;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>Pages of figures on a database of their own, for whoever signed in last.</summary>
public abstract class FiguresContext : MudContext, IAsyncLifetime
{
    private readonly Visitor visitor = new();

    protected TestDb Db { get; private set; } = null!;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    public virtual async ValueTask InitializeAsync()
    {
        Db = await TestDb.CreateAsync(Engine.Sqlite);
        Services.AddSingleton<TimeProvider>(Db.Clock);
        Services.AddSingleton(Db.Get<KpiCalculator>());
        Services.AddSingleton(Db.Get<KpiProof>());
        Services.AddSingleton(Db.Get<MetCompanies>());
        Services.AddSingleton(Db.Get<VisitQueries>());
        Services.AddSingleton(Db.Get<ActivityQueries>());
        Services.AddSingleton(Db.Get<OpportunityQueries>());
        Services.AddSingleton(Db.Get<QuestionQueries>());
        Services.AddSingleton(Db.Get<QuestionActions>());
        Services.AddSingleton(Db.Get<ActionQueries>());
        Services.AddSingleton(Db.Get<ReportQueries>());
        Services.AddSingleton(Db.Get<SilenceQueries>());
        Services.AddSingleton(Db.Get<DraftActions>());
        Services.AddDrafts();
        Services.AddSingleton(Db.Get<DuplicateQueries>());
        Services.AddSingleton(Db.Get<ProgrammeQueries>());
        Services.AddSingleton(Db.Get<MemberQueries>());
        Services.AddSingleton<AuthenticationStateProvider>(visitor);
        Services.AddScoped(services => new CurrentViewer(services, visitor, Db.Get<MemberQueries>()));
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected async Task SignInAsync(string role)
    {
        var member = await Db.Get<MemberActions>().SignInAsync(new("test", role, role, null, [role]));
        visitor.State = new(SignedIn.Principal(member, role, "test"));
    }

    protected async Task<string> RegisterAsync(VisitDetails visit) => (await Db.Get<VisitActions>().RegisterAsync(A.NodeLead(visit.LeadReceiver), visit)).Reference;

    /// <summary>A page, once its load is there.</summary>
    protected async Task<IRenderedComponent<TPage>> OpenAsync<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null) where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        var page = Render<TPage>(parameters);
        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll(".skeleton")), TimeSpan.FromSeconds(20));
        return page;
    }

    /// <summary>The proof sheet that an address opens.</summary>
    protected Task<IRenderedComponent<ProofSheet>> ProofAsync(string address) => OpenAsync<ProofSheet>(address);

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Db.DisposeAsync();
    }

    private sealed class Visitor : AuthenticationStateProvider
    {
        public AuthenticationState State { get; set; } = new(new());

        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(State);
    }
}
