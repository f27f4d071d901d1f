using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>Sends a letter over SMTP and tells truly what became of it: a server that took the last dot has the letter, one that refused a command has not, and of a line that broke in between nobody knows.</summary>
internal sealed class SmtpPost(MailSettings settings, TimeProvider clock) : IReminderPost
{
    private const int FirstLastingRefusal = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public bool IsConfigured => true;

    public async Task<PostResult> SendAsync(ReminderLetter letter, Func<Task<bool>> handOver, CancellationToken token)
    {
        using var message = Message(letter);
        using var client = new SmtpClient();
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(token, late.Token);
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, Options(settings.Security), either.Token);
            if (settings is { User: { } user, Password: { } password }) await client.AuthenticateAsync(user, password, either.Token);
        }
        catch (Exception fault) when (!token.IsCancellationRequested)
        {
            return new(PostOutcome.TryAgain, fault.Message);
        }

        if (!await handOver()) return new(PostOutcome.Stopped);
        try
        {
            await client.SendAsync(message, either.Token);
        }
        catch (SmtpCommandException refusal)
        {
            return new((int)refusal.StatusCode >= FirstLastingRefusal ? PostOutcome.Refused : PostOutcome.TryAgain, refusal.Message);
        }
        catch (Exception fault) when (!token.IsCancellationRequested)
        {
            return new(PostOutcome.Unknown, fault.Message);
        }

        await LeaveAsync(client, either.Token);
        return new(PostOutcome.Sent);
    }

    private MimeMessage Message(ReminderLetter letter)
    {
        var written = new Letter(letter.Digest, letter.Language, settings.Link);
        var message = new MimeMessage
        {
            Subject = written.Subject,
            Date = new DateTimeOffset(letter.Digest.AsOf, TimeSpan.Zero),
            // The same at every attempt: who gets it twice is shown it once by programs that compare.
            MessageId = $"{letter.Id:N}@{settings.BaseAddress.Host}",
            Body = new BodyBuilder { TextBody = LetterText.Write(written), HtmlBody = LetterHtml.Write(written) }.ToMessageBody(),
        };
        message.From.Add(MailboxAddress.Parse(settings.From));
        message.To.Add(new MailboxAddress(letter.Digest.Name, letter.Address));
        message.Headers.Add(HeaderId.ListUnsubscribe, $"<{settings.Link(ReminderLinks.Profile)}>");
        message.Headers.Add(HeaderId.ContentLanguage, letter.Language.TwoLetterISOLanguageName);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }

    private static SecureSocketOptions Options(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };

    /// <summary>The letter is sent whatever becomes of the farewell.</summary>
    private static async Task LeaveAsync(SmtpClient client, CancellationToken token)
    {
        try
        {
            await client.DisconnectAsync(true, token);
        }
        catch (Exception fault) when (fault is IOException or SmtpProtocolException or SmtpCommandException or OperationCanceledException)
        {
            client.Dispose();
        }
    }
}
