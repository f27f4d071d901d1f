using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

/// <summary>What has to be there before the first visitor: the newest form of the database, the programme's lists and, in a demonstration, its people and visits.</summary>
public static class StartTasks
{
    public static Task PrepareAsync(this WebApplication app, CancellationToken token = default) => PrepareAsync(app.Services, token);

    /// <summary>Also before a shell command that works on the data.</summary>
    public static async Task PrepareAsync(IServiceProvider services, CancellationToken token = default)
    {
        var settings = services.GetRequiredService<Settings>();
        var storage = services.GetRequiredService<DashboardStorage>();
        await storage.MigrateAsync(token);
        await ProgrammeSeed.RunAsync(storage, token);
        await ProcessSeed.RunAsync(storage, token);
        // Before the personas sign in, so that in a new database they hold their roles since the first day of what is played.
        if (settings.DemonstrationData)
            await DemoProgramme.RunAsync(storage, token);
        await services.GetRequiredService<DemoMark>().ReadAsync(storage, token);
        if (settings.SignIn == SignInMode.Demonstration)
            await services.GetRequiredService<MemberActions>().AddPersonasAsync(token);
    }
}
