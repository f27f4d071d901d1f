using System.Security.Claims;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Activities;
using SmartCityDashboard.App.Members;
using SmartCityDashboard.App.Questions;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.Visits;

/// <summary>The pages of visits on a real database, each seen by one of the demonstration's persons.</summary>
public abstract class VisitPages : MudContext, IAsyncLifetime
{
    private BunitAuthorizationContext? _signIn;

    protected TestDb Db { get; private set; } = default!;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected VisitActions Actions => Db.Get<VisitActions>();

    public virtual async ValueTask InitializeAsync()
    {
        Db = await TestDb.CreateAsync(Engine.Sqlite);
        _signIn = AddAuthorization();
        Services.AddSingleton<TimeProvider>(Db.Clock);
        Services.AddSingleton(Db.Get<ActivityQueries>());
        Services.AddSingleton(Db.Get<ActivityActions>());
        Services.AddSingleton(Db.Get<VisitQueries>());
        Services.AddSingleton(Db.Get<VisitActions>());
        Services.AddSingleton(Db.Get<QuestionQueries>());
        Services.AddSingleton(Db.Get<QuestionActions>());
        Services.AddQuestionParts();
        Services.AddSingleton(Db.Get<FollowUpActions>());
        Services.AddSingleton(Db.Get<ActionQueries>());
        Services.AddSingleton(Db.Get<BoardQueries>());
        Services.AddSingleton(Db.Get<ReportActions>());
        Services.AddSingleton(Db.Get<ReportQueries>());
        Services.AddSingleton(Db.Get<ProcessActions>());
        Services.AddSingleton(Db.Get<ProcessQueries>());
        Services.AddSingleton(Db.Get<SilenceQueries>());
        Services.AddActivityPages();
        Services.AddSingleton(Db.Get<DuplicateQueries>());
        Services.AddSingleton(Db.Get<DuplicateActions>());
        Services.AddSingleton(Db.Get<ProgrammeQueries>());
        Services.AddSingleton(Db.Get<CompanyQueries>());
        Services.AddSingleton(Db.Get<MemberQueries>());
        Services.AddSingleton(Db.Get<DraftActions>());
        Services.AddScoped<CurrentViewer>();
        Services.AddDrafts();
    }

    /// <summary>From here on the pages are seen by this persona: coordinator, nodelead-vast …</summary>
    protected async Task<Viewer> SignInAsync(string persona)
    {
        var id = await Db.Get<MemberActions>().SignInAsync(Personas.Find(persona)!);
        _signIn!.SetAuthorized(persona).SetClaims(new Claim(SignedIn.MemberClaim, id.ToString()));
        return (await Db.Get<MemberQueries>().ViewerAsync(id))!;
    }

    protected IRenderedComponent<TPage> Open<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null) where TPage : IComponent
    {
        Speak(Cultures.Swedish);
        Navigation.NavigateTo(address);
        return Render(parameters ?? (_ => { }));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeComponentsAsync();
        await Db.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
