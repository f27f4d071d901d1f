using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Opportunities;

public static class OpportunitiesSetup
{
    public static void AddOpportunityPages(this IServiceCollection services) =>
        services.AddScoped<OpportunityFiles>().AddSingleton<IJourneyPart, OpportunityJourney>().AddSingleton(new PagePart(PagePlaces.OneVisit, typeof(OpportunitiesOfVisit)));

    public static void MapOpportunityFiles(this IEndpointRouteBuilder app) =>
        app.MapGet(OpportunityLinks.Download, (OpportunityFiles files, HttpRequest request, CancellationToken token) => files.DownloadAsync(request, token)).RequireAuthorization(new NeedsAttribute(Permission.SeeVisits));
}
