using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SmartCityDashboard.App.Startup;

public static class SignOutEndpoint
{
    public const string SignedOutPage = "/signed-out";

    /// <summary>A form with an antiforgery token, so that no other site can sign our readers out. Leaves the provider too, when there is one.</summary>
    public static void MapSignOut(this WebApplication app) => app.MapPost("/sign-out", async (HttpContext context, IAntiforgery antiforgery, Settings settings) =>
    {
        if (!await antiforgery.IsRequestValidAsync(context))
            return Results.BadRequest();
        string[] schemes = settings.Provider is null ? [CookieAuthenticationDefaults.AuthenticationScheme] : [CookieAuthenticationDefaults.AuthenticationScheme, ProviderSignIn.Scheme];
        return Results.SignOut(new AuthenticationProperties { RedirectUri = SignedOutPage }, schemes);
    }).AllowAnonymous();
}
