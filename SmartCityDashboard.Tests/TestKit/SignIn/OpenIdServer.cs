using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>The web application of the provider, without its endpoints.</summary>
internal static class OpenIdServer
{
    public static WebApplication Build(string database, ConcurrentDictionary<string, OpenIdUser> users)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(users);
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        // Cookies of one host are shared by all its ports, so the name must not be one that the app uses.
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie => (cookie.Cookie.Name, cookie.LoginPath) = ("test-provider", "/login"));
        builder.Services.AddDbContext<OpenIdDb>(db => db.UseSqlite(database).UseOpenIddict());
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<OpenIdDb>())
            .AddServer(SetUp);
        return builder.Build();
    }

    private static void SetUp(OpenIddictServerBuilder server)
    {
        server.SetAuthorizationEndpointUris("connect/authorize")
            .SetPushedAuthorizationEndpointUris("connect/par")
            .SetTokenEndpointUris("connect/token")
            .SetUserInfoEndpointUris("connect/userinfo")
            .SetEndSessionEndpointUris("connect/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange();
        server.RegisterScopes(Scopes.Email, Scopes.Profile, Scopes.Roles);
        server.RegisterClaims(Claims.Name, Claims.Email, OpenIdProvider.RoleClaim);

        // Ephemeral keys of OpenIddict are large RSA keys that take seconds to make.
        server.AddSigningKey(new ECDsaSecurityKey(ECDsa.Create(ECCurve.NamedCurves.nistP256)));
        server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
        server.DisableAccessTokenEncryption();
        server.UseAspNetCore()
            .EnableAuthorizationEndpointPassthrough()
            .EnableTokenEndpointPassthrough()
            .EnableUserInfoEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough()
            .DisableTransportSecurityRequirement();
    }
}
