using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Startup;

/// <summary>Who the visitor is and what pages that opens: a cookie for people, a bearer token for programs that use the API.</summary>
public static class SignInSetup
{
    private const string ByPath = "ByPath";
    private const string DeniedPage = "/access-denied";

    public static void AddSignIn(this WebApplicationBuilder builder, Settings settings)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddScoped<CurrentViewer>();
        services.AddScoped<AuthenticationStateProvider, GrantWatch>();
        services.AddScoped<IAuthorizationHandler, NeedsHandler>();
        services.AddAuthorization(options =>
        {
            foreach (var permission in Enum.GetValues<Permission>())
                options.AddPolicy(NeedsAttribute.PolicyOf(permission), policy => policy.RequireAuthenticatedUser().AddRequirements(new NeedsRequirement(permission)));
        });

        var authentication = services.AddAuthentication(ByPath)
            .AddPolicyScheme(ByPath, null, options => options.ForwardDefaultSelector = request => SchemeFor(request, settings))
            .AddCookie(SetUp)
            .AddScheme<AccessTokenOptions, AccessTokenHandler>(AccessTokenHandler.SchemeName, options => options.AcceptsDemonstration = settings.SignIn == SignInMode.Demonstration);
        if (settings.Provider is { } provider)
            authentication.AddProvider(builder, provider);
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use((context, next) =>
        {
            if (context.Request.Path == DeniedPage)
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return next(context);
        });
        app.MapSignOut();
        if (app.Services.GetRequiredService<Settings>().SignIn == SignInMode.Demonstration)
            app.MapDemonstrationSignIn();
        else
            app.MapProviderSignIn();
    }

    // Tokens count in the API only: a page opened with one would be a door without a cookie's protection.
    private static string SchemeFor(HttpContext context, Settings settings) =>
        !ApiPaths.Has(context.Request.Path) || BearerToken.Of(context.Request) is not { } token ? CookieAuthenticationDefaults.AuthenticationScheme
        : settings.Provider is not null && ProviderSignIn.IsFromProvider(token) ? ProviderSignIn.TokenScheme
        : AccessTokenHandler.SchemeName;

    private static void SetUp(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "dashboard";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.CookieManager = new SiteCookies();
        options.ExpireTimeSpan = TimeSpan.FromHours(10);
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, "/sign-in", StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, DeniedPage, StatusCodes.Status403Forbidden);
    }

    /// <summary>People are sent to a page that helps; programs get the number.</summary>
    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, string page, int status)
    {
        if (ApiPaths.Has(context.Request.Path))
            context.Response.StatusCode = status;
        else
            context.Response.Redirect(Query.Change(page, [("returnUrl", context.Request.PathBase + context.Request.Path + context.Request.QueryString)]));
        return Task.CompletedTask;
    }
}
