using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace SmartCityDashboard.Tests.TestKit.Mail;

/// <summary>A mail server on loopback that speaks as much of SMTP (RFC 5321) as a client needs, keeps what it took, and misbehaves when a test asks for it.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    /// <summary>An answer for <see cref="Otherwise"/>: the line is cut.</summary>
    public const string HangUp = "";

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly ConcurrentQueue<MimeMessage> letters = new();
    private readonly Task listening;

    public SmtpServer()
    {
        listener.Start();
        listening = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Every letter that was taken, in the order in which it was.</summary>
    public IReadOnlyList<MimeMessage> Letters => [.. letters];

    /// <summary>From a command (“RCPT TO:…”, “DATA”, and “.” for the end of a letter) to another answer than the usual; null is the usual.</summary>
    public Func<string, string?> Otherwise { get; set; } = _ => null;

    private async Task ListenAsync()
    {
        while (!ending.IsCancellationRequested)
        {
            try
            {
                _ = TalkAsync(await listener.AcceptTcpClientAsync(ending.Token));
            }
            catch (Exception) when (ending.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.Latin1);
                await using var writer = new StreamWriter(stream, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
                await writer.WriteLineAsync("220 loopback");
                while (await reader.ReadLineAsync(ending.Token) is { } command && await AnswerAsync(command, reader, writer)) { }
            }
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client went, or the test is over.
        }
    }

    private async Task<bool> AnswerAsync(string command, StreamReader reader, StreamWriter writer)
    {
        if (Otherwise(command) is { } other) return await SayAsync(writer, other);
        switch (command.Split(' ', ':')[0].ToUpperInvariant())
        {
            case "DATA":
                await writer.WriteLineAsync("354 go on");
                var letter = await LetterAsync(reader);
                if (Otherwise(".") is { } refused) return await SayAsync(writer, refused);
                letters.Enqueue(await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(letter))));
                return await SayAsync(writer, "250 taken");
            case "QUIT":
                await writer.WriteLineAsync("221 bye");
                return false;
            default:
                return await SayAsync(writer, "250 well");
        }
    }

    private static async Task<bool> SayAsync(StreamWriter writer, string answer)
    {
        if (answer.Length == 0) return false;
        await writer.WriteLineAsync(answer);
        return true;
    }

    /// <summary>To the line with the dot; a dot at the beginning of another line was doubled.</summary>
    private async Task<string> LetterAsync(StreamReader reader)
    {
        var text = new StringBuilder();
        while (await reader.ReadLineAsync(ending.Token) is { } line && line != ".") text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        return text.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Dispose();
        await listening;
        ending.Dispose();
    }
}
