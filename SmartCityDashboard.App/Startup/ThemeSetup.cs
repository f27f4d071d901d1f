using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Shell;

namespace SmartCityDashboard.App.Startup;

/// <summary>Light, dark or as the system: a cookie, read where the page's root element is written.</summary>
public static class ThemeSetup
{
    public static void MapTheme(this WebApplication app) => app.MapGet("/theme", (string? value, string? returnUrl, HttpContext context) =>
    {
        if (!ThemeChoice.All.Contains(value))
            return Results.BadRequest();

        Preference.Keep(context, ThemeChoice.Cookie, value!);
        return Results.LocalRedirect(LocalAddress.OrRoot(returnUrl));
    }).AllowAnonymous();
}
