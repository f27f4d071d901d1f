using System.Net;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Tests.Access;

public sealed class DemonstrationSignInTests : IAsyncLifetime
{
    private ProbeSite site = null!;

    public static TheoryData<string> Everybody => [.. Personas.All.Select(persona => persona.Code)];

    [Theory, MemberData(nameof(Everybody))]
    public async Task Each_persona_signs_in_with_one_post_and_holds_its_role(string code)
    {
        using var visitor = site.Visitor();

        var answer = await visitor.PostFormAsync("/sign-in/demo", ("persona", code), ("returnUrl", "/visits?node=vast"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/visits?node=vast", answer.Headers.Location!.OriginalString);
        var grant = Personas.Find(code)!.Grant;
        Assert.Equal($"{Personas.Find(code)!.Name}|{$"{grant.Role} {grant.Receiver}".Trim()}", await visitor.GetStringAsync("/probe"));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("Coordinator")]
    [InlineData("")]
    public async Task Unknown_personas_are_refused(string persona)
    {
        using var visitor = site.Visitor();

        var answer = await visitor.PostFormAsync("/sign-in/demo", ("persona", persona));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/sign-in/demo", new StringContent("{}"))).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("evil")]
    public async Task Nobody_is_sent_to_another_site(string returnUrl)
    {
        using var visitor = site.Visitor();

        var answer = await visitor.PostFormAsync("/sign-in/demo", ("persona", "reader"), ("returnUrl", returnUrl));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_has_not_signed_in_is_sent_to_the_page_that_says_it_is_a_demonstration()
    {
        using var visitor = site.Visitor();

        var answer = await visitor.GetAsync("/probe?x=1");
        Assert.Equal("/sign-in?returnUrl=%2Fprobe%3Fx%3D1", answer.Headers.Location!.OriginalString);

        var page = await visitor.GetStringAsync(answer.Headers.Location);
        Assert.Contains("Det här är en demonstration", page, StringComparison.Ordinal);
        Assert.Contains("value=\"/probe?x=1\"", page, StringComparison.Ordinal);
        Assert.All(Personas.All, persona => Assert.Contains($"name=\"persona\" value=\"{persona.Code}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_missing_right_leads_to_a_page_that_tells_what_to_do()
    {
        using var visitor = site.Visitor();
        await visitor.PostFormAsync("/sign-in/demo", ("persona", "reader"));

        var denied = (await visitor.GetAsync("/probe/visits")).Headers.Location!;
        Assert.StartsWith("/access-denied?", denied.OriginalString, StringComparison.Ordinal);

        var answer = await visitor.GetAsync(denied);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Be samordnaren", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_person_is_stopped_at_the_next_call()
    {
        using var visitor = site.Visitor();
        await visitor.PostFormAsync("/sign-in/demo", ("persona", "evaluator"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/probe/visits")).StatusCode);

        var member = await site.Get<MemberQueries>().FindAsync(Personas.Issuer, "evaluator");
        await site.Get<MemberActions>().RevokeAsync(member!.Id, "Left");

        Assert.StartsWith("/access-denied?", (await visitor.GetAsync("/probe/visits")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("Erik Lindgren", await visitor.GetStringAsync("/probe"));
    }

    [Fact]
    public async Task Signing_out_needs_our_own_form_and_ends_the_cookie()
    {
        using var visitor = site.Visitor();
        await visitor.PostFormAsync("/sign-in/demo", ("persona", "reader"));

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostFormAsync("/sign-out")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/probe")).StatusCode);

        Assert.Equal("/signed-out", (await visitor.SignOutAsync()).Headers.Location!.OriginalString);
        Assert.StartsWith("/sign-in?", (await visitor.GetAsync("/probe")).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync() => site = await ProbeSite.StartAsync();

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
