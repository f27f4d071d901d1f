using System.Globalization;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>A letter to be written and sent.</summary>
/// <param name="Id">The same at every attempt.</param>
/// <param name="Address">The person's e-mail address.</param>
public sealed record ReminderLetter(Guid Id, string Address, CultureInfo Language, Digest Digest);

public enum PostOutcome
{
    Sent,

    /// <summary>Certainly not sent, and another attempt can help.</summary>
    TryAgain,

    /// <summary>Certainly not sent, for good.</summary>
    Refused,

    /// <summary>The connection ended while the server was taking it.</summary>
    Unknown,

    /// <summary>Not sent, since the hand-over was stopped.</summary>
    Stopped,
}

/// <param name="Reason">The server's words.</param>
public sealed record PostResult(PostOutcome Outcome, string? Reason = null);

/// <summary>The way to the mail server.</summary>
public interface IReminderPost
{
    bool IsConfigured { get; }

    /// <param name="handOver">Asked when the server has been reached and before it is given the letter; false stops.</param>
    Task<PostResult> SendAsync(ReminderLetter letter, Func<Task<bool>> handOver, CancellationToken token);
}

/// <summary>A program without a mail server: letters are read in the app.</summary>
internal sealed class NoPost : IReminderPost
{
    public bool IsConfigured => false;

    public Task<PostResult> SendAsync(ReminderLetter letter, Func<Task<bool>> handOver, CancellationToken token) => Task.FromResult(new PostResult(PostOutcome.Refused));
}
