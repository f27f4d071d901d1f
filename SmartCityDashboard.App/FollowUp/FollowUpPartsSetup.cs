using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.App.FollowUp;

public static class FollowUpPartsSetup
{
    public static void AddFollowUpParts(this IServiceCollection services) =>
        services.AddSingleton(new PagePart(PagePlaces.OneVisit, typeof(VisitFollowUp))).AddSingleton<IJourneyPart, FollowUpJourney>();
}
