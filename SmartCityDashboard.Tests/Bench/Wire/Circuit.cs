using System.Net.WebSockets;
using System.Text;

namespace SmartCityDashboard.Tests.Bench.Wire;

/// <summary>
/// The browser's end of a circuit: acknowledges what is drawn, answers what the server asks of scripts, and tells when something awaited was drawn.
/// Nothing is drawn here; what a browser would need for it is in none of the figures.
/// </summary>
internal sealed class Circuit(ClientWebSocket socket, string roots, string state) : IAsyncDisposable
{
    /// <summary>What MudBlazor's scripts answer, where nothing at all would break the component that asked.</summary>
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["mudResizeListener.getBrowserWindowSize"] = """{"width":1440,"height":900}""",
        ["mudResizeListener.matchMedia"] = "true",
        ["mudElementRef.getBoundingClientRect"] = """{"left":0,"top":0,"width":800,"height":40,"windowHeight":900,"windowWidth":1440,"scrollX":0,"scrollY":0}""",
        ["mudElementRef.addOnBlurEvent"] = "0",
        ["mudElementRef.addEventListener"] = "0",
        ["mudElementRef.hasFocus"] = "false",
        ["mudpopoverHelper.countProviders"] = "1",
        ["mudPopover.countProviders"] = "1",
        ["mudThrottledEventManager.subscribe"] = "\"00000000-0000-0000-0000-000000000000\"",
        ["mudResizeObserver.connect"] = "[]",
        ["mudThemeProvider.isDarkMode"] = "false",
        ["window.hasOwnProperty"] = "true",
    };

    private readonly CancellationTokenSource leaving = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly TaskCompletionSource rooted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource drawn = new();
    private TaskCompletionSource? moving;
    private byte[]? awaited;
    private Task listening = Task.CompletedTask;
    private bool sentRoots;
    private bool asksBeforeMoving;
    private int calls;

    /// <summary>Starts it on a page that was prerendered, and waits until all of the page lives.</summary>
    public async Task StartAsync(Uri site, Uri page)
    {
        await SendAsync(Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text);
        listening = Task.Run(ListenAsync);
        await SendAsync(Packer.Invocation("0", "StartCircuit", site.AbsoluteUri, page.AbsoluteUri, "[]", state));
        await started.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await rooted.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    /// <summary>Follows a link, and waits until a text of the new page was drawn.</summary>
    public async Task GoAsync(Uri address, string text)
    {
        if (asksBeforeMoving)
        {
            moving = new(TaskCreationOptions.RunContinuationsAsynchronously);
            await SendAsync(Packer.Invocation(null, "OnLocationChanging", ++calls, address.AbsoluteUri, null, true));
            await moving.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        var seen = SeesAsync(text);
        await SendAsync(Packer.Invocation(null, "OnLocationChanged", address.AbsoluteUri, null, true));
        await seen;
    }

    /// <summary>Waits until a text is drawn, from now on.</summary>
    public Task SeesAsync(string text)
    {
        drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
        awaited = Encoding.UTF8.GetBytes(text);
        return drawn.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await listening;
        socket.Dispose();
        sending.Dispose();
        leaving.Dispose();
    }

    private async Task SendAsync(byte[] message, WebSocketMessageType type = WebSocketMessageType.Binary)
    {
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(message, type, true, leaving.Token);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task ListenAsync()
    {
        var (buffer, length, greeted) = (new byte[1 << 16], 0, false);
        try
        {
            while (true)
            {
                if (length == buffer.Length) Array.Resize(ref buffer, length * 2);
                length += (await socket.ReceiveAsync(buffer.AsMemory(length), leaving.Token)).Count;
                var read = 0;
                if (!greeted)
                {
                    greeted = true;
                    read = Array.IndexOf(buffer, (byte)0x1e, 0, length) + 1;
                }

                while (Frame(buffer.AsSpan(read, length - read)) is ({ } head, { } size))
                {
                    foreach (var answer in Hear(buffer.AsSpan(read + head, size))) await SendAsync(answer);
                    read += head + size;
                }

                buffer.AsSpan(read, length - read).CopyTo(buffer);
                length -= read;
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or WebSocketException)
        {
            foreach (var waiting in new[] { started, rooted, drawn, moving }) waiting?.TrySetException(new InvalidOperationException("the circuit has ended", fault));
        }
    }

    private static (int Head, int Size)? Frame(ReadOnlySpan<byte> bytes)
    {
        var size = 0;
        for (var place = 0; place < Math.Min(5, bytes.Length); place++)
        {
            size |= (bytes[place] & 0x7f) << (7 * place);
            if (bytes[place] < 0x80) return bytes.Length >= place + 1 + size ? (place + 1, size) : null;
        }

        return null;
    }

    private List<byte[]> Hear(ReadOnlySpan<byte> message)
    {
        var reader = new Unpacker(message);
        reader.Whole();
        var kind = reader.Whole();
        if (kind == 3) started.TrySetResult();
        if (kind == 7) throw new WebSocketException("the server closed the circuit");
        if (kind != 1) return [];
        reader.SkipHeaders();
        reader.Bytes();
        var target = reader.Words();
        reader.Whole();
        if (target == "JS.RenderBatch") return Drawn(reader);
        if (target == "JS.BeginInvokeJS") return Script(reader);
        if (target == "JS.EndUpdateRootComponents") rooted.TrySetResult();
        if (target == "JS.EndLocationChanging") moving?.TrySetResult();
        if (target == "JS.Error") throw new WebSocketException(reader.Words());
        return [];
    }

    private List<byte[]> Drawn(Unpacker reader)
    {
        var batch = reader.Whole();
        if (awaited is { } text && reader.Bytes().IndexOf(text) >= 0)
        {
            awaited = null;
            drawn.TrySetResult();
        }

        return [Packer.Invocation(null, "OnRenderCompleted", batch, null)];
    }

    private List<byte[]> Script(Unpacker reader)
    {
        var (call, name, arguments, kind) = (reader.Whole(), reader.Words(), reader.Words(), reader.Whole());
        List<byte[]> answers = [];
        if (name.EndsWith("attachWebRendererInterop", StringComparison.Ordinal) && !sentRoots)
        {
            sentRoots = true;
            answers.Add(Packer.Invocation(null, "UpdateRootComponents", roots, state));
        }

        if (name.EndsWith("setHasLocationChangingListeners", StringComparison.Ordinal)) asksBeforeMoving = arguments.Contains("true", StringComparison.Ordinal);
        if (call == 0) return answers;
        var answer = kind == 1 ? $$"""{"__jsObjectId":{{++calls}}}""" : kind == 0 ? Answers.GetValueOrDefault(name, "null") : "null";
        answers.Add(Packer.Invocation(null, "EndInvokeJSFromDotNet", call, true, $"[{call},true,{answer}]"));
        return answers;
    }
}
