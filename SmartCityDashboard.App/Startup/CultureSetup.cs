using Microsoft.AspNetCore.Localization;
using SmartCityDashboard.App.Api;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Startup;

/// <summary>Swedish unless the reader chose English; the choice is a cookie, so that the first, prerendered page is right too.</summary>
public static class CultureSetup
{
    public static void AddCultures(this WebApplicationBuilder builder)
    {
        System.Globalization.CultureInfo.DefaultThreadCurrentCulture = Cultures.Swedish;
        System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = Cultures.Swedish;
        builder.Services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Cultures.Swedish);
            options.SupportedCultures = options.SupportedUICultures = [.. Cultures.All];
            options.RequestCultureProviders = [new CookieRequestCultureProvider(), new ApiLanguage()];
        });
    }

    public static void UseCultures(this WebApplication app) => app.UseRequestLocalization();

    public static void MapLanguage(this WebApplication app) => app.MapGet("/language", (string? culture, string? returnUrl, HttpContext context) =>
    {
        if (Cultures.All.FirstOrDefault(one => one.TwoLetterISOLanguageName == culture || one.Name == culture) is not { } chosen)
            return Results.BadRequest();

        Preference.Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)));
        return Results.LocalRedirect(LocalAddress.OrRoot(returnUrl));
    }).AllowAnonymous();
}
