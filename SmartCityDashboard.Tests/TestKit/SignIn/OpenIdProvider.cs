using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>
/// A real OpenID Connect provider (OpenIddict) on a loopback port of the test process: code flow with PKCE, pushed requests, user info, logout.
/// Start the app first, then register its address here.
/// </summary>
public sealed class OpenIdProvider : IAsyncDisposable
{
    public const string RoleClaim = "roles";
    public const string ClientId = "smart-city-dashboard";
    public const string ClientSecret = "only-for-tests";

    private readonly ConcurrentDictionary<string, OpenIdUser> users = new();
    private readonly SqliteConnection keepsDataAlive;
    private readonly WebApplication site;

    private OpenIdProvider(string database)
    {
        keepsDataAlive = new SqliteConnection(database);
        site = OpenIdServer.Build(database, users);
        site.MapOpenIdEndpoints();
    }

    /// <summary>What the app takes as its authority; it ends with a slash, as the issuer in the tokens does.</summary>
    public Uri Authority => new(site.Urls.First());

    public static async Task<OpenIdProvider> StartAsync()
    {
        var provider = new OpenIdProvider($"Data Source=openid-{Guid.NewGuid():n};Mode=Memory;Cache=Shared");
        await provider.keepsDataAlive.OpenAsync();
        await using (var scope = provider.site.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<OpenIdDb>().Database.EnsureCreatedAsync();
        await provider.site.StartAsync();
        return provider;
    }

    /// <summary>Adds a user, or changes the name, address and roles of one; a change shows from the next sign-in.</summary>
    public void Register(OpenIdUser user) => users[user.Subject] = user;

    /// <summary>Makes the app at this address a client, with the return addresses that ASP.NET Core uses.</summary>
    public async Task RegisterClientAsync(Uri app, string clientId = ClientId, string secret = ClientSecret)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>().CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = clientId,
            ClientSecret = secret,
            ConsentType = ConsentTypes.Implicit,
            RedirectUris = { new Uri(app, "/signin-oidc") },
            PostLogoutRedirectUris = { new Uri(app, "/signout-callback-oidc") },
            Permissions =
            {
                Permissions.Endpoints.Authorization, Permissions.Endpoints.PushedAuthorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode, Permissions.ResponseTypes.Code,
                Permissions.Scopes.Email, Permissions.Scopes.Profile, Permissions.Scopes.Roles,
            },
        });
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await keepsDataAlive.DisposeAsync();
    }
}
