using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>Brings the database to the newest form, so that an upgrade can do so before the new program takes visitors.</summary>
public sealed class MigrateCommand : ShellCommand
{
    private static readonly Text Done = new("Databasen har senaste formen.", "The database has the newest form.");

    public override string Name => "migrate";

    public override Text Does { get; } = new("Skapar databasen eller uppgraderar den", "Makes the database or upgrades it");

    public override async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token)
    {
        var storage = services.GetRequiredService<DashboardStorage>();
        await storage.MigrateAsync(token);
        await ProgrammeSeed.RunAsync(storage, token);
        await ProcessSeed.RunAsync(storage, token);
        await output.WriteLineAsync(Done.ToString());
        return 0;
    }
}
