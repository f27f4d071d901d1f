using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>The provider against plain HTTP, so that a fault in the app's sign-in is never the provider's.</summary>
public sealed class OpenIdProviderTests : IAsyncLifetime
{
    private const string Verifier = "a-verifier-that-is-long-enough-for-the-standard-0123456789";
    private static readonly Uri App = new("http://127.0.0.1:4711");
    private readonly HttpClient visitor = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private OpenIdProvider provider = null!;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_user_signs_in_with_code_and_proof_key(bool pushed)
    {
        var answer = await SignInAsync("astrid", pushed ? await PushAsync() : Request());
        Assert.Equal("state-1", answer["state"]);

        var tokens = await (await RedeemAsync(answer["code"]!, Verifier)).Content.ReadFromJsonAsync<JsonElement>();
        var identity = await ValidateAsync(tokens.GetProperty("id_token").GetString()!);
        Assert.Equal("astrid", identity["sub"]);
        Assert.Equal("Astrid Åkesson", identity["name"]);
        Assert.Equal("nonce-1", identity["nonce"]);
        Assert.Equal(["node-lead", "editor"], ((IEnumerable<object>)identity["roles"]).Cast<string>());

        using var ask = new HttpRequestMessage(HttpMethod.Get, At("connect/userinfo"));
        ask.Headers.Authorization = new("Bearer", tokens.GetProperty("access_token").GetString());
        var user = await (await visitor.SendAsync(ask)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("astrid@example.se", user.GetProperty("email").GetString());
        Assert.Equal(2, user.GetProperty("roles").GetArrayLength());
    }

    [Fact]
    public async Task After_logout_the_user_must_sign_in_again()
    {
        await SignInAsync("astrid", Request());
        Assert.Contains("code=", (await LocationAsync(Request())).Query, StringComparison.Ordinal);

        await visitor.GetAsync(At("connect/logout"));

        Assert.Equal("/login", (await LocationAsync(Request())).AbsolutePath);
    }

    [Fact]
    public async Task A_changed_role_shows_at_the_next_sign_in()
    {
        await SignInAsync("astrid", Request());
        provider.Register(new("astrid", "Astrid Åkesson", "astrid@example.se", "reader"));

        var code = QueryHelpers.ParseQuery((await LocationAsync(Request())).Query)["code"]!;
        var tokens = await (await RedeemAsync(code!, Verifier)).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal("reader", (await ValidateAsync(tokens.GetProperty("id_token").GetString()!))["roles"]);
    }

    [Fact]
    public async Task Strangers_wrong_proofs_and_unknown_return_addresses_are_refused()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await PostAsync(At("login"), new() { ["user"] = "nobody" })).StatusCode);

        var code = (await SignInAsync("astrid", Request()))["code"]!;
        Assert.Equal(HttpStatusCode.BadRequest, (await RedeemAsync(code, Verifier + "x")).StatusCode);

        var elsewhere = Request();
        elsewhere["redirect_uri"] = "http://127.0.0.1:4712/signin-oidc";
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync(Authorize(elsewhere))).StatusCode);
    }

    public async ValueTask InitializeAsync()
    {
        provider = await OpenIdProvider.StartAsync();
        provider.Register(new("astrid", "Astrid Åkesson", "astrid@example.se", "node-lead", "editor"));
        await provider.RegisterClientAsync(App);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await provider.DisposeAsync();
    }

    private static Dictionary<string, string?> Request() => new()
    {
        ["client_id"] = OpenIdProvider.ClientId,
        ["response_type"] = "code",
        ["redirect_uri"] = new Uri(App, "/signin-oidc").AbsoluteUri,
        ["scope"] = "openid profile email roles",
        ["state"] = "state-1",
        ["nonce"] = "nonce-1",
        ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
        ["code_challenge_method"] = "S256",
    };

    private async Task<Dictionary<string, string?>> PushAsync()
    {
        var request = Request();
        request["client_secret"] = OpenIdProvider.ClientSecret;
        var answer = await (await PostAsync(At("connect/par"), request)).Content.ReadFromJsonAsync<JsonElement>();
        return new() { ["client_id"] = OpenIdProvider.ClientId, ["request_uri"] = answer.GetProperty("request_uri").GetString() };
    }

    private async Task<Dictionary<string, string?>> SignInAsync(string user, Dictionary<string, string?> request)
    {
        var form = await LocationAsync(request);
        Assert.Contains("name=\"user\"", await visitor.GetStringAsync(form), StringComparison.Ordinal);
        var back = await PostAsync(form, new() { ["user"] = user, ["returnUrl"] = QueryHelpers.ParseQuery(form.Query)["ReturnUrl"] });
        var done = await visitor.GetAsync(new Uri(provider.Authority, back.Headers.Location!));
        Assert.Equal(App.Authority, done.Headers.Location!.Authority);
        return QueryHelpers.ParseQuery(done.Headers.Location.Query).ToDictionary(part => part.Key, part => (string?)part.Value);
    }

    private Task<HttpResponseMessage> RedeemAsync(string code, string verifier) => PostAsync(At("connect/token"), new()
    {
        ["grant_type"] = "authorization_code",
        ["code"] = code,
        ["code_verifier"] = verifier,
        ["redirect_uri"] = new Uri(App, "/signin-oidc").AbsoluteUri,
        ["client_id"] = OpenIdProvider.ClientId,
        ["client_secret"] = OpenIdProvider.ClientSecret,
    });

    private async Task<IDictionary<string, object>> ValidateAsync(string token)
    {
        var keys = new JsonWebKeySet(await visitor.GetStringAsync(At(".well-known/jwks")));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new()
        {
            ValidIssuer = provider.Authority.AbsoluteUri,
            ValidAudience = OpenIdProvider.ClientId,
            IssuerSigningKeys = keys.GetSigningKeys(),
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        return result.Claims;
    }

    private async Task<Uri> LocationAsync(Dictionary<string, string?> request) => (await visitor.GetAsync(Authorize(request))).Headers.Location!;

    private Uri Authorize(Dictionary<string, string?> request) => new(QueryHelpers.AddQueryString(At("connect/authorize").AbsoluteUri, request));

    private Uri At(string path) => new(provider.Authority, path);

    private Task<HttpResponseMessage> PostAsync(Uri address, Dictionary<string, string?> fields) => visitor.PostAsync(address, new FormUrlEncodedContent(fields));
}
