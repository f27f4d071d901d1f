using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Visits;

public static class VisitsSetup
{
    public static void AddVisitPages(this IServiceCollection services) => services.AddScoped<VisitFiles>().AddSingleton<IJourneyPart, VisitJourneyPart>();

    public static void MapVisitFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(VisitLinks.Download, (VisitFiles files, HttpRequest request, CancellationToken token) => files.DownloadAsync(request, token)).RequireAuthorization(new NeedsAttribute(Permission.SeeVisits));
        app.MapGet(VisitLinks.Calendar, (VisitFiles files, HttpRequest request, CancellationToken token) => files.CalendarAsync(request, token)).RequireAuthorization(new NeedsAttribute(Permission.SeeVisits));
    }
}
