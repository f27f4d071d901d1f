using System.Diagnostics;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmartCityDashboard.Tests.Bench.Wire;

/// <summary>A user without a browser: opens a page, brings it to life over a websocket as the browser's script does, and follows links.</summary>
internal sealed partial class BlazorUser(Uri site) : IAsyncDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? http;
    private Circuit? circuit;

    private HttpClient Http => http ??= new(new SocketsHttpHandler { CookieContainer = cookies, UseProxy = false }) { BaseAddress = site };

    public async Task SignInAsync(string persona)
    {
        using var form = new FormUrlEncodedContent([new("persona", persona)]);
        using var answer = await Http.PostAsync("/sign-in/demo", form);
        answer.EnsureSuccessStatusCode();
    }

    /// <returns>Milliseconds to the first byte, and until the page lives.</returns>
    public async Task<(double FirstByte, double Interactive)> OpenAsync(string path)
    {
        await LeaveAsync();
        var start = Stopwatch.GetTimestamp();
        using var answer = await Http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        var firstByte = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        answer.EnsureSuccessStatusCode();
        var html = await answer.Content.ReadAsStringAsync();
        var operations = Markers().Matches(html).Select((marker, place) => $$"""{"type":"add","ssrComponentId":{{place + 1}},"marker":{{marker.Groups[1].Value}}}""");
        var roots = $$"""{"batchId":1,"operations":[{{string.Join(',', operations)}}]}""";
        circuit = new Circuit(await ConnectAsync(), roots, State().Match(html).Groups[1].Value);
        await circuit.StartAsync(site, new Uri(site, path));
        return (firstByte, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Waits until a text is drawn, from now on.</summary>
    public Task SeesAsync(string text) => circuit!.SeesAsync(text);

    public Task GoAsync(string path, string text) => circuit!.GoAsync(new Uri(site, path), text);

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        http?.Dispose();
    }

    private async Task LeaveAsync()
    {
        if (circuit is not null) await circuit.DisposeAsync();
        circuit = null;
    }

    private async Task<ClientWebSocket> ConnectAsync()
    {
        using var negotiated = await Http.PostAsync("/_blazor/negotiate?negotiateVersion=1", null);
        negotiated.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await negotiated.Content.ReadAsByteArrayAsync());
        var socket = new ClientWebSocket();
        (socket.Options.Cookies, socket.Options.Proxy) = (cookies, null);
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        socket.Options.SetRequestHeader("Origin", site.GetLeftPart(UriPartial.Authority));
        var token = Uri.EscapeDataString(answer.RootElement.GetProperty("connectionToken").GetString()!);
        await socket.ConnectAsync(new UriBuilder(site) { Scheme = "ws", Path = "/_blazor", Query = "id=" + token }.Uri, default);
        return socket;
    }

    [GeneratedRegex("""<!--Blazor:(\{"type":"server".*?\})-->""")]
    private static partial Regex Markers();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex State();
}
