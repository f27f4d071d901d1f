using Microsoft.AspNetCore.Http;
using SmartCityDashboard.App.Access;

namespace SmartCityDashboard.Tests.Access;

public sealed class SiteCookiesTests
{
    [Theory]
    [InlineData("https", "dashboard.example.se", "__Host-dashboard=x", true)]
    [InlineData("https", "localhost", "__Host-dashboard=x", true)]
    [InlineData("http", "localhost", "dashboard=x", false)]
    [InlineData("http", "127.0.0.1", "dashboard=x", false)]
    [InlineData("http", "[::1]", "dashboard=x", false)]
    [InlineData("http", "dashboard.example.se", "__Host-dashboard=x", true)]
    public void Only_this_machine_itself_gets_a_plain_cookie(string scheme, string host, string start, bool secure)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme, Host = new(host, 5080) } };

        new SiteCookies().AppendResponseCookie(context, "dashboard", "x", new() { Path = "/elsewhere", Domain = "example.se", HttpOnly = true });

        var cookie = context.Response.Headers.SetCookie.ToString();
        Assert.StartsWith(start + "; path=/;", cookie, StringComparison.Ordinal);
        Assert.Equal(secure, cookie.Contains("secure", StringComparison.Ordinal));
        Assert.DoesNotContain("domain", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
    }
}
