using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.App.Questions;

public static class QuestionsSetup
{
    public static void AddQuestionParts(this IServiceCollection services) => services.AddSingleton(new PagePart(PagePlaces.OneVisit, typeof(VisitThread)));
}
