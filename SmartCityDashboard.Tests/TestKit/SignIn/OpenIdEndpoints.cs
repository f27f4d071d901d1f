using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>What the provider answers itself: OpenIddict checks each request before it comes here.</summary>
internal static class OpenIdEndpoints
{
    private const string Cookie = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string OpenIddict = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapOpenIdEndpoints(this WebApplication site)
    {
        site.UseAuthentication();
        site.MapGet("/login", (string? returnUrl) => Form(returnUrl, HttpStatusCode.OK));
        site.MapPost("/login", LogInAsync);
        site.MapMethods("/connect/authorize", ["GET", "POST"], AuthorizeAsync);
        site.MapPost("/connect/token", (Delegate)TokenAsync);
        site.MapMethods("/connect/userinfo", ["GET", "POST"], UserInfoAsync);
        site.MapMethods("/connect/logout", ["GET", "POST"], (Delegate)LogOutAsync);
    }

    private static IResult Form(string? returnUrl, HttpStatusCode status) => Results.Content($"""
        <!doctype html><html lang="sv"><head><title>Logga in</title><meta charset="utf-8"></head><body><main><h1>Logga in</h1>
        <form method="post"><input type="hidden" name="returnUrl" value="{WebUtility.HtmlEncode(returnUrl)}">
        <label>Användare <input name="user" autocomplete="off" autofocus></label> <button>Logga in</button></form></main></body></html>
        """, "text/html; charset=utf-8", statusCode: (int)status);

    private static async Task<IResult> LogInAsync(HttpContext context, ConcurrentDictionary<string, OpenIdUser> users)
    {
        var form = await context.Request.ReadFormAsync();
        if (!users.TryGetValue(form["user"].ToString(), out var user))
            return Form(form["returnUrl"], HttpStatusCode.Unauthorized);
        await context.SignInAsync(Cookie, new(new ClaimsIdentity([new(Claims.Subject, user.Subject)], Cookie)));
        return Results.LocalRedirect(form["returnUrl"].ToString() is { Length: > 0 } address ? address : "/login");
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, ConcurrentDictionary<string, OpenIdUser> users)
    {
        var request = context.GetOpenIddictServerRequest()!;
        var signedIn = await context.AuthenticateAsync(Cookie);
        if (users.GetValueOrDefault(signedIn.Principal?.FindFirstValue(Claims.Subject) ?? "") is { } user)
            return Results.SignIn(Principal(user, request.GetScopes()), authenticationScheme: OpenIddict);

        var again = context.Request.HasFormContentType
            ? QueryString.Create(await context.Request.ReadFormAsync())
            : context.Request.QueryString;
        return Results.Challenge(new() { RedirectUri = context.Request.Path + again }, [Cookie]);
    }

    private static ClaimsPrincipal Principal(OpenIdUser user, ImmutableArray<string> scopes)
    {
        var identity = new ClaimsIdentity(OpenIddict, Claims.Name, OpenIdProvider.RoleClaim);
        identity.SetClaim(Claims.Subject, user.Subject)
            .SetClaim(Claims.Name, user.Name)
            .SetClaim(Claims.Email, user.Email)
            .SetClaims(OpenIdProvider.RoleClaim, [.. user.Roles]);
        identity.SetScopes(scopes);
        identity.SetResources(OpenIdProvider.ClientId);
        identity.SetDestinations(claim => NeededScope(claim.Type) is { } scope && !scopes.Contains(scope) ? [] : [Destinations.IdentityToken, Destinations.AccessToken]);
        return new(identity);
    }

    private static string? NeededScope(string claim) => claim switch
    {
        Claims.Name => Scopes.Profile,
        Claims.Email => Scopes.Email,
        OpenIdProvider.RoleClaim => Scopes.Roles,
        _ => null,
    };

    private static async Task<IResult> TokenAsync(HttpContext context)
    {
        var code = await context.AuthenticateAsync(OpenIddict);
        return Results.SignIn(code.Principal!, authenticationScheme: OpenIddict);
    }

    private static async Task<IResult> UserInfoAsync(HttpContext context, ConcurrentDictionary<string, OpenIdUser> users)
    {
        var token = (await context.AuthenticateAsync(OpenIddict)).Principal!;
        var user = users[token.FindFirstValue(Claims.Subject)!];
        var claims = new Dictionary<string, object>
        {
            [Claims.Subject] = user.Subject,
            [Claims.Name] = user.Name,
            [Claims.Email] = user.Email,
            [OpenIdProvider.RoleClaim] = user.Roles,
        };
        return Results.Json(claims.Where(claim => NeededScope(claim.Key) is not { } scope || token.HasScope(scope)).ToDictionary());
    }

    private static async Task<IResult> LogOutAsync(HttpContext context)
    {
        await context.SignOutAsync(Cookie);
        return Results.SignOut(new() { RedirectUri = "/login" }, [OpenIddict]);
    }
}
