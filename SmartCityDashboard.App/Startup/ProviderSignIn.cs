using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Startup;

/// <summary>Sign-in through any OpenID Connect provider. Its roles become grants; what it no longer names ends.</summary>
public static class ProviderSignIn
{
    public const string Scheme = OpenIdConnectDefaults.AuthenticationScheme;
    public const string TokenScheme = JwtBearerDefaults.AuthenticationScheme;

    private static readonly string[] Scopes = ["openid", "profile", "email", "roles"];

    /// <summary>A provider's token is a signed document of three parts; our own have no dots.</summary>
    public static bool IsFromProvider(string token) => token.Count(letter => letter == '.') == 2;

    public static void AddProvider(this AuthenticationBuilder authentication, WebApplicationBuilder builder, ProviderSettings provider)
    {
        builder.Services.Configure<SecurityHeaderOptions>(headers => headers.FormTargets.Add(provider.Authority.GetLeftPart(UriPartial.Authority)));
        authentication.AddOpenIdConnect(options => SetUp(options, provider)).AddJwtBearer(options => SetUp(options, provider));
    }

    // Before the page of the same address, which is for the demonstration.
    public static void MapProviderSignIn(this WebApplication app) => app.MapGet("/sign-in", (string? returnUrl) =>
        Results.Challenge(new() { RedirectUri = LocalAddress.OrRoot(returnUrl) }, [Scheme])).AllowAnonymous().WithOrder(-1);

    private static void SetUp(OpenIdConnectOptions options, ProviderSettings provider)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.RequireHttpsMetadata = provider.RequireHttps;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes by GET, so that the cookies of the way there and back may be Lax and work on a plain loopback address.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Scope.Clear();
        foreach (var scope in Scopes)
            options.Scope.Add(scope);
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapJsonKey(provider.RoleClaim, provider.RoleClaim);
        options.TokenValidationParameters.NameClaimType = SignedIn.NameClaim;
        options.SignedOutRedirectUri = SignOutEndpoint.SignedOutPage;
        options.SaveTokens = true;
        options.Events.OnTicketReceived = context => ReceiveAsync(context, provider.RoleClaim);
        options.Events.OnRemoteFailure = context =>
        {
            context.Response.Redirect("/sign-in/failed");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static async Task ReceiveAsync(TicketReceivedContext context, string roleClaim)
    {
        var claims = Claims(context.Principal!, roleClaim);
        var members = context.HttpContext.RequestServices.GetRequiredService<MemberActions>();
        var member = await members.SignInAsync(claims, context.HttpContext.RequestAborted);
        context.Principal = SignedIn.Principal(member, claims.Name, context.Scheme.Name);
        // Signing out at the provider needs the identity token; the others would only make the cookie heavy.
        context.Properties!.StoreTokens(context.Properties!.GetTokens().Where(token => token.Name == OpenIdConnectParameterNames.IdToken));
    }

    private static void SetUp(JwtBearerOptions options, ProviderSettings provider)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.Audience = provider.Audience;
        options.RequireHttpsMetadata = provider.RequireHttps;
        options.MapInboundClaims = false;
        options.Events = new() { OnTokenValidated = context => ReceiveAsync(context, provider.RoleClaim) };
    }

    /// <summary>The provider's newest word counts: a token made before the last sign-in gives back no role that was lost since.</summary>
    private static async Task ReceiveAsync(Microsoft.AspNetCore.Authentication.JwtBearer.TokenValidatedContext context, string roleClaim)
    {
        var services = context.HttpContext.RequestServices;
        var token = context.HttpContext.RequestAborted;
        var claims = Claims(context.Principal!, roleClaim);
        var known = await services.GetRequiredService<MemberQueries>().FindAsync(claims.Issuer, claims.Subject, token);
        var isNews = known is null || (claims.Roles.Count > 0 && ((JsonWebToken)context.SecurityToken).IssuedAt > known.LastSignInAt);
        var member = isNews ? await services.GetRequiredService<MemberActions>().SignInAsync(claims, token) : known!.Id;
        context.Principal = SignedIn.Principal(member, claims.Name, TokenScheme);
    }

    // Roles that stand both in the identity token and in the user information come doubled.
    private static SignInClaims Claims(ClaimsPrincipal user, string roleClaim)
    {
        var subject = user.FindFirst("sub") ?? throw new AuthenticationFailureException("The provider named no subject.");
        return new(
            subject.Issuer,
            subject.Value,
            user.FindFirstValue(SignedIn.NameClaim) ?? user.FindFirstValue("preferred_username") ?? subject.Value,
            user.FindFirstValue("email"),
            [.. user.FindAll(roleClaim).Select(claim => claim.Value).Distinct()]);
    }
}
