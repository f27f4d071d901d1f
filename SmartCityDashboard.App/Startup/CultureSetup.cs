using Microsoft.AspNetCore.Localization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Api;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Reminders;

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

    public static void MapLanguage(this WebApplication app) => app.MapGet("/language", async (string? culture, string? returnUrl, HttpContext context, MemberQueries members, ChoiceActions choices) =>
    {
        if (Cultures.All.FirstOrDefault(one => one.TwoLetterISOLanguageName == culture || one.Name == culture) is not { } chosen)
            return Results.BadRequest();

        // Letters are written without a browser, so the choice is kept with the member as well.
        if (SignedIn.MemberOf(context.User) is { } id && await members.ViewerAsync(id, context.RequestAborted) is { } viewer)
            await choices.SetLanguageAsync(viewer, chosen, context.RequestAborted);
        Preference.Keep(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)));
        return Results.LocalRedirect(LocalAddress.OrRoot(returnUrl));
    }).AllowAnonymous();
}
