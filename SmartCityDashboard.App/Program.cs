using System.Data.Common;
using SmartCityDashboard.App.Startup;
using SmartCityDashboard.App.Startup.Commands;

var line = CommandLine.Read(args);
var command = line is null ? null : ShellCommands.Find(line.Name);
if (line is not null && command is null)
    return await ShellCommands.ExplainAsync(line.Name, Console.Out);

var builder = WebApplication.CreateBuilder(line?.Settings ?? args);
var faults = builder.AddDashboardApp();
if (faults.Count > 0)
{
    await Console.Error.WriteLineAsync(string.Join('\n', faults));
    return 1;
}

var app = builder.Build();
try
{
    if (command is not null)
        return await command.RunAsync(app.Services, line!, Console.Out, default);

    app.UseDashboardApp();
    await app.PrepareAsync();
}
catch (DbException failure)
{
    await Console.Error.WriteLineAsync($"Database: {failure.Message}");
    return 1;
}

await app.RunAsync();
return 0;

public partial class Program;
