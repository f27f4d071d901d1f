using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Shell;

namespace SmartCityDashboard.App.Startup;

public static class PagesSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents(circuits =>
        {
            // Long enough for a laptop lid or a train tunnel; what was typed is kept as a draft anyway.
            circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
            circuits.DisconnectedCircuitMaxRetained = 200;
        }).AddHubOptions(hub =>
            // A circuit begins with what the prerender found out, sent back by the browser: a page of figures with a proof sheet over it is some 60 KiB, the default is 32.
            hub.MaximumReceiveMessageSize = 256 * 1024);
        builder.Services.AddMudServices();
        builder.Services.AddTransient<MudLocalizer, SwedishMud>();
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section);
        // Letters beyond ASCII are written as they are: smaller pages, and a source one can read.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddScoped<CurrentAddress>();
        builder.Services.AddCascadingAuthenticationState();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<Shell.App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = "'none'");
}
