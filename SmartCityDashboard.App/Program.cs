using SmartCityDashboard.App.Startup;

var builder = WebApplication.CreateBuilder(args);
builder.AddDashboardApp();

var app = builder.Build();
app.UseDashboardApp();
await app.RunAsync();

public partial class Program;
