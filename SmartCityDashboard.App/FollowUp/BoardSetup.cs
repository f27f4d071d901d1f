using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.FollowUp;

public static class BoardSetup
{
    public static void AddFollowUpPages(this IServiceCollection services) => services.AddScoped<FollowUpFiles>();

    public static void MapFollowUpFiles(this IEndpointRouteBuilder app) =>
        app.MapGet(FollowUpLinks.Download, (FollowUpFiles files, HttpRequest request, CancellationToken token) => files.DownloadAsync(request, token)).RequireAuthorization(new NeedsAttribute(Permission.SeeVisits));
}
