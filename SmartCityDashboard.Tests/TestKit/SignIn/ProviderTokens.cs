using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

internal static class ProviderTokens
{
    private const string Verifier = "a-verifier-that-is-long-enough-for-the-standard-0123456789";

    /// <summary>A token for the API, as a program of the user's would get one: without the app taking part.</summary>
    public static async Task<string> AccessTokenAsync(this OpenIdProvider provider, Uri app, string subject)
    {
        using var program = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var request = new Dictionary<string, string?>
        {
            ["client_id"] = OpenIdProvider.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = new Uri(app, "/signin-oidc").AbsoluteUri,
            ["scope"] = "openid profile email roles",
            ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        };
        var authorize = QueryHelpers.AddQueryString(new Uri(provider.Authority, "connect/authorize").AbsoluteUri, request);
        var form = (await program.GetAsync(authorize)).Headers.Location!;
        await PostAsync(program, form, new() { ["user"] = subject });
        var back = (await program.GetAsync(authorize)).Headers.Location!;
        var tokens = await PostAsync(program, new(provider.Authority, "connect/token"), new()
        {
            ["grant_type"] = "authorization_code",
            ["code"] = QueryHelpers.ParseQuery(back.Query)["code"],
            ["code_verifier"] = Verifier,
            ["redirect_uri"] = request["redirect_uri"],
            ["client_id"] = OpenIdProvider.ClientId,
            ["client_secret"] = OpenIdProvider.ClientSecret,
        });
        return (await tokens.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient program, Uri address, Dictionary<string, string?> fields) => program.PostAsync(address, new FormUrlEncodedContent(fields));
}
