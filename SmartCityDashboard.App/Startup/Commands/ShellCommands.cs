using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>The commands, in the order that usage shows them. A new one adds its line here.</summary>
public static class ShellCommands
{
    private static readonly Text Usage = new(
        "Användning: dotnet run --project SmartCityDashboard.App [-- KOMMANDO]. Utan kommando startar webbplatsen.",
        "Usage: dotnet run --project SmartCityDashboard.App [-- COMMAND]. Without a command the site starts.");

    public static IReadOnlyList<ShellCommand> All { get; } = [new MigrateCommand(), new ImportCommand(), new BackupCommand(), new RestoreCommand(), new VerifyCommand(), new GenerateCommand()];

    public static ShellCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    /// <returns>The exit code: 0 when help was asked for, else 1.</returns>
    public static async Task<int> ExplainAsync(string name, TextWriter output)
    {
        await output.WriteLineAsync($"{Usage.Sv}\n{Usage.En}\n");
        foreach (var command in All)
            await output.WriteLineAsync($"  {$"{command.Name} {command.Arguments}",-50}{command.Does.Sv} / {command.Does.En}");
        return name is "help" or "-h" or "--help" ? 0 : 1;
    }
}
