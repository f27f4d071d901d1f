using SmartCityDashboard.App.Activities;
using SmartCityDashboard.App.Api;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.App.Imports;
using SmartCityDashboard.App.Members;
using SmartCityDashboard.App.Opportunities;
using SmartCityDashboard.App.Questions;
using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.App.Visits;

namespace SmartCityDashboard.App.Startup;

/// <summary>The parts of the web program, one line each; every line stands in a small file of its own.</summary>
public static class AppSetup
{
    /// <returns>What is wrong with the settings; the program must not start unless there is nothing.</returns>
    public static IReadOnlyList<SettingFault> AddDashboardApp(this WebApplicationBuilder builder)
    {
        var reader = new SettingsReader(builder.Configuration);
        var settings = SettingsCheck.Read(reader, builder.Environment);
        if (reader.Faults.Count > 0)
            return reader.Faults;

        builder.Host.UseDefaultServiceProvider(services => services.ValidateOnBuild = services.ValidateScopes = true);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage(settings.Storage);
        builder.AddTelemetry(settings.OtlpEndpoint);
        builder.AddDefaultAddress();
        builder.AddSecurityHeaders();
        builder.AddCultures();
        builder.AddKeys(settings.SignIn);
        builder.AddSignIn(settings);
        builder.AddHealth();
        builder.AddPages();
        builder.Services.AddLivePages();
        builder.AddApi();
        builder.Services.AddHostedService<DailyCleaning>();
        builder.Services.AddDrafts();
        builder.Services.AddVisitPages();
        builder.Services.AddActivityPages();
        builder.Services.AddFollowUpPages();
        builder.Services.AddFollowUpParts();
        builder.Services.AddQuestionParts();
        builder.Services.AddOpportunityPages();
        builder.Services.AddReminderPages(settings.Mail);
        return [];
    }

    public static void UseDashboardApp(this WebApplication app)
    {
        app.UseFriendlyErrors();
        app.UseSecurityHeaders();
        app.UseCultures();
        app.UseProblems();
        app.UseRouting(); // after the errors, so that a page that does not exist is routed once more, to the page that says so
        app.UseSignIn();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapLanguage();
        app.MapTheme();
        app.MapVisitFiles();
        app.MapActivityFiles();
        app.MapOpportunityFiles();
        app.MapFollowUpFiles();
        app.MapApi();
        app.MapCalendar();
        app.MapImports();
        app.MapPages();
    }
}
