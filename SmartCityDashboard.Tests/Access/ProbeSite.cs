using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Startup;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Access;

/// <summary>The whole app with a few addresses more, which tell what sign-in and rights come to without depending on any subject's pages.</summary>
internal sealed class ProbeSite : IAsyncDisposable
{
    private readonly TestDb database;
    private readonly WebApplication app;

    private ProbeSite(TestDb database, WebApplication app) => (this.database, this.app) = (database, app);

    public Uri Address => new(app.Urls.First());

    public static async Task<ProbeSite> StartAsync(params string[] settings)
    {
        var database = await TestDb.CreateAsync(Core.Storage.Engine.Sqlite);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "SmartCityDashboard.App",
            EnvironmentName = "Development",
            Args = ["--urls=http://127.0.0.1:0", "--Demonstration:Data=false", .. SiteSettings.For(database.Options).Values.Select(setting => $"--{setting.Key}={setting.Value}"), .. settings],
        });
        builder.Logging.ClearProviders();
        Assert.Empty(builder.AddDashboardApp());
        var app = builder.Build();
        app.UseDashboardApp();
        app.MapGet("/api/probe", WhoAsync).RequireAuthorization();
        app.MapGet("/api/probe/visits", WhoAsync).WithMetadata(new NeedsAttribute(Permission.SeeVisits));
        app.MapGet("/api/probe/refusal", () => { throw new RuleBroken("from", new("Fel", "Wrong")); });
        app.MapGet("/probe", WhoAsync).RequireAuthorization();
        app.MapGet("/probe/visits", WhoAsync).WithMetadata(new NeedsAttribute(Permission.SeeVisits));
        await app.PrepareAsync();
        await app.StartAsync();
        return new(database, app);
    }

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Keeps cookies like a browser. Follows redirects only when asked to.</summary>
    public HttpClient Visitor(bool follows = false) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = follows, CookieContainer = new CookieContainer() }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <summary>Name, then role and receiver of each grant.</summary>
    private static async Task<string> WhoAsync(CurrentViewer viewers, HttpContext context)
    {
        var viewer = await viewers.GetAsync(context.RequestAborted);
        return string.Join('|', [viewer.Name, .. viewer.Grants.Select(grant => $"{grant.Role} {grant.Receiver}".Trim())]);
    }
}
