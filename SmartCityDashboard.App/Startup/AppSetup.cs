namespace SmartCityDashboard.App.Startup;

/// <summary>The parts of the web program, one line each; every line stands in a small file of its own.</summary>
public static class AppSetup
{
    public static void AddDashboardApp(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddDefaultAddress();
        builder.AddSecurityHeaders();
        builder.AddCultures();
        builder.AddPages();
    }

    public static void UseDashboardApp(this WebApplication app)
    {
        app.UseFriendlyErrors();
        app.UseSecurityHeaders();
        app.UseCultures();
        app.UseRouting(); // after the errors, so that a page that does not exist is routed once more, to the page that says so
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapLanguage();
        app.MapTheme();
        app.MapPages();
    }
}
