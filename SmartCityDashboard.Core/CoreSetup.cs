using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core;

public static class CoreSetup
{
    public static IServiceCollection AddDashboardCore(this IServiceCollection services) => services
        .AddStorage()
        .AddProgramme()
        .AddMembers()
        .AddCompanies()
        .AddVisits()
        .AddActivities()
        .AddQuestions()
        .AddFollowUp()
        .AddOpportunities()
        .AddImports()
        .AddKpis()
        .AddReminders()
        .AddDemo();
}
