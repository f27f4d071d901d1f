using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Shell;

/// <summary>One running site for the tests of the shell, which change nothing in it.</summary>
public sealed class ShellSite : IAsyncDisposable
{
    public TestSite Site { get; } = TestSite.Start();

    public async Task<HttpResponseMessage> GetAsync(string address, string? cookie = null)
    {
        using var visitor = Site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        return await visitor.SendAsync(request);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
