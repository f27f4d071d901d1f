using System.Net;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Tests.TestKit.SignIn;

namespace SmartCityDashboard.Tests.Access;

/// <summary>Sign-in at a real OpenID Connect provider.</summary>
public sealed class ProviderSignInTests : IAsyncLifetime
{
    private OpenIdProvider provider = null!;
    private ProbeSite site = null!;

    [Fact]
    public async Task Roles_of_the_provider_become_grants()
    {
        provider.Register(new("astrid", "Astrid Åkesson", "astrid@example.se", "nodelead-vast", "evaluator", "editor"));
        using var visitor = site.Visitor(follows: true);

        var page = await visitor.SignInAtProviderAsync("/probe?x=1", "astrid");

        Assert.Equal("/probe?x=1", page.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("Astrid Åkesson|Evaluator|NodeLead vast", await page.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_role_that_the_provider_no_longer_names_ends()
    {
        provider.Register(new("bo", "Bo Ek", "bo@example.se", "coordinator", "evaluator"));
        using var earlier = site.Visitor(follows: true);
        await earlier.SignInAtProviderAsync("/probe", "bo");

        provider.Register(new("bo", "Bo Ek", "bo@example.se", "reader"));
        using var later = site.Visitor(follows: true);

        Assert.Equal("Bo Ek|Reader", await (await later.SignInAtProviderAsync("/probe", "bo")).Content.ReadAsStringAsync());
        Assert.Equal("Bo Ek|Reader", await earlier.GetStringAsync("/probe"));
        Assert.Equal("/access-denied", (await earlier.GetAsync("/probe/visits")).RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task Who_has_no_role_is_let_in_and_may_nothing()
    {
        provider.Register(new("cia", "Cia Berg", "cia@example.se"));
        using var visitor = site.Visitor(follows: true);

        Assert.Equal("Cia Berg", await (await visitor.SignInAtProviderAsync("/probe", "cia")).Content.ReadAsStringAsync());
        Assert.Contains("Be samordnaren om en behörighet", await (await visitor.GetAsync("/probe/visits")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_leaves_the_provider_too()
    {
        provider.Register(new("dag", "Dag Holm", "dag@example.se", "reader"));
        using var visitor = site.Visitor(follows: true);
        await visitor.SignInAtProviderAsync("/probe", "dag");

        var page = await visitor.SignOutAsync();

        Assert.Equal("/signed-out", page.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Du är utloggad", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/login", (await visitor.GetAsync("/probe")).RequestMessage!.RequestUri!.AbsolutePath);
    }

    [Fact]
    public async Task The_demonstration_is_closed()
    {
        await site.Get<MemberActions>().AddPersonasAsync();
        using var visitor = site.Visitor();

        Assert.NotEqual(HttpStatusCode.Redirect, (await visitor.PostFormAsync("/sign-in/demo", ("persona", "coordinator"))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(visitor, "demo-coordinator")).StatusCode);
    }

    [Fact]
    public async Task An_answer_that_nobody_asked_for_leads_to_a_page_that_helps()
    {
        using var visitor = site.Visitor(follows: true);

        Assert.Contains("Inloggningen lyckades inte", await visitor.GetStringAsync("/signin-oidc?code=x&state=y"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_the_provider_opens_the_api()
    {
        provider.Register(new("eva", "Eva Ros", "eva@example.se", "evaluator"));
        var token = await provider.AccessTokenAsync(site.Address, "eva");
        using var program = site.Visitor();

        Assert.Equal("Eva Ros|Evaluator", await (await AskAsync(program, token)).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(program, token[..^4] + "AAAA")).StatusCode);
    }

    [Fact]
    public async Task An_old_token_gives_back_no_role_that_was_lost_since()
    {
        provider.Register(new("finn", "Finn Ask", "finn@example.se", "coordinator"));
        var token = await provider.AccessTokenAsync(site.Address, "finn");
        provider.Register(new("finn", "Finn Ask", "finn@example.se", "reader"));
        using var visitor = site.Visitor(follows: true);
        await visitor.SignInAtProviderAsync("/probe", "finn");
        using var program = site.Visitor();

        Assert.Equal("Finn Ask|Reader", await (await AskAsync(program, token)).Content.ReadAsStringAsync());
    }

    public async ValueTask InitializeAsync()
    {
        provider = await OpenIdProvider.StartAsync();
        site = await ProbeSite.StartAsync(
            "--Authentication:Mode=OpenIdConnect",
            $"--Authentication:OpenIdConnect:Authority={provider.Authority}",
            $"--Authentication:OpenIdConnect:ClientId={OpenIdProvider.ClientId}",
            $"--Authentication:OpenIdConnect:ClientSecret={OpenIdProvider.ClientSecret}",
            "--Authentication:OpenIdConnect:RequireHttps=false");
        await provider.RegisterClientAsync(site.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await provider.DisposeAsync();
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient program, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/probe");
        request.Headers.Authorization = new("Bearer", token);
        return await program.SendAsync(request);
    }
}
