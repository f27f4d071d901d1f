using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Activities;

public static class ActivitiesSetup
{
    public static void AddActivityPages(this IServiceCollection services) => services.AddScoped<ActivityFiles>().AddSingleton(new PagePart(PagePlaces.OneVisit, typeof(VisitActivities)));

    public static void MapActivityFiles(this IEndpointRouteBuilder app) =>
        app.MapGet(ActivityLinks.Download, (ActivityFiles files, HttpRequest request, CancellationToken token) => files.DownloadAsync(request, token)).RequireAuthorization(new NeedsAttribute(Permission.SeeVisits));
}
