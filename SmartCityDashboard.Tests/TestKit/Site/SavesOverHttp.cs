using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit.Site;

[assembly: HostingStartup(typeof(SavesOverHttp))]

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>
/// Doors for saving by the hundred, which no browser does, in an app that runs as a process: the framework loads this assembly into it when the environment
/// names it, and only then. A save is acknowledged by the answer, as to a page, and goes through the same actions.
/// </summary>
internal sealed class SavesOverHttp : IHostingStartup, IStartupFilter
{
    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map("/test/register", door => door.Run(RegisterAsync));
        app.Map("/test/change", door => door.Run(ChangeAsync));
        app.Map("/test/import", door => door.Run(ImportAsync));
        next(app);
    };

    private static async Task RegisterAsync(HttpContext context)
    {
        var receipt = await context.RequestServices.GetRequiredService<VisitActions>().RegisterAsync(A.NodeLead("vast"), MarkedVisit.First(Mark(context)));
        await context.Response.WriteAsync(receipt.Reference);
    }

    private static async Task ChangeAsync(HttpContext context)
    {
        var reference = context.Request.Query["reference"].ToString();
        var visit = (await context.RequestServices.GetRequiredService<VisitQueries>().ViewAsync(A.NodeLead("vast"), reference)).Visit;
        var changed = MarkedVisit.Second(Mark(context));
        changed.Stops[0].Id = visit.Stops[0].Id;
        await context.RequestServices.GetRequiredService<VisitActions>().ChangeAsync(A.NodeLead("vast"), reference, visit.Version, visit, changed);
    }

    private static async Task ImportAsync(HttpContext context)
    {
        using var list = new MemoryStream();
        await context.Request.Body.CopyToAsync(list);
        list.Position = 0;
        var request = ImportRequest.For(await ImportFile.ReadAsync(list, context.Request.Query["name"].ToString())).Request;
        var imports = context.RequestServices.GetRequiredService<ImportActions>();
        await imports.SaveAsync(A.NodeLead("vast"), request, await imports.PreviewAsync(A.NodeLead("vast"), request));
    }

    private static int Mark(HttpContext context) => int.Parse(context.Request.Query["mark"].ToString());
}
