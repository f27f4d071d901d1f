using SmartCityDashboard.App.Startup;

var builder = WebApplication.CreateBuilder(args);
var faults = builder.AddDashboardApp();
if (faults.Count > 0)
{
    foreach (var fault in faults)
        await Console.Error.WriteLineAsync(fault.ToString());
    return 1;
}

var app = builder.Build();
app.UseDashboardApp();
await app.PrepareAsync();
await app.RunAsync();
return 0;

public partial class Program;
