using Microsoft.Extensions.DependencyInjection;

namespace SmartCityDashboard.Core.Questions;

public static class QuestionsSetup
{
    public static IServiceCollection AddQuestions(this IServiceCollection services) => services.AddSingleton<QuestionActions>().AddSingleton<QuestionQueries>();
}
