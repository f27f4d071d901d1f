using System.Net;
using System.Text.RegularExpressions;

namespace SmartCityDashboard.Tests.Shell;

public sealed partial class SecurityHeaderTests(ShellSite shell) : IClassFixture<ShellSite>
{
    [Fact]
    public async Task Scripts_run_only_from_the_site_or_with_the_word_of_this_answer()
    {
        var (first, second) = (await shell.GetAsync("/about"), await shell.GetAsync("/about"));
        var policy = Policy(first);
        var nonce = Nonce().Match(policy).Groups[1].Value;

        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy.Split(';').Single(part => part.Contains("script-src", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.NotEqual(nonce, Nonce().Match(Policy(second)).Groups[1].Value);
        Assert.Contains($"nonce=\"{nonce}\"", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/not/here")]
    [InlineData("/app.css")]
    public async Task Every_answer_carries_the_headers(string address)
    {
        var answer = await shell.GetAsync(address);

        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("frame-ancestors 'none'", Policy(answer), StringComparison.Ordinal);
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_page_that_does_not_exist_says_so_in_words_and_status()
    {
        var answer = await shell.GetAsync("/not/here");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Sidan finns inte", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => string.Join("; ", answer.Headers.GetValues("Content-Security-Policy"));

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();
}
