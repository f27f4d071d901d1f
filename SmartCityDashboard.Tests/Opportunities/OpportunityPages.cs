using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Opportunities;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>The pages of opportunities on a real database, each seen by one of the demonstration's persons.</summary>
public abstract class OpportunityPages : VisitPages
{
    protected OpportunityActions Cases => Db.Get<OpportunityActions>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Services.AddSingleton(Db.Get<OpportunityQueries>());
        Services.AddSingleton(Db.Get<OpportunityActions>());
        Services.AddOpportunityPages();
    }

    protected IRenderedComponent<OneOpportunityPage> Show(string reference, string query = "") =>
        Open<OneOpportunityPage>($"/opportunities/{reference}{query}", parameters => parameters.Add(page => page.Reference, reference));
}
