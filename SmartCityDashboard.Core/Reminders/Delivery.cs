using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

public enum DeliveryState
{
    /// <summary>One instance has it in hand; nothing has been given to a mail server.</summary>
    Claimed,

    /// <summary>Is being given to the mail server, which may or may not have taken it.</summary>
    HandingOver,

    /// <summary>The mail server took it.</summary>
    Sent,

    Failed,
    NothingToSay,
    OptedOut,

    /// <summary>The program has no mail server; the letter can be read in the app.</summary>
    NotConfigured,

    /// <summary>The sign-in provider told no address of the person.</summary>
    NoAddress,
}

/// <summary>Why a letter was not sent.</summary>
public enum DeliveryFault
{
    /// <summary>The mail server could not be reached, or asked to wait.</summary>
    NotReached,

    /// <summary>The mail server refused the letter for good.</summary>
    Refused,

    /// <summary>The program or the connection ended while the letter was handed over: it may have been sent.</summary>
    Interrupted,

    /// <summary>A fault in this program.</summary>
    Own,
}

/// <summary>One letter of one week to one member: made when an instance claims it, never twice. Holds no address and nothing of the content.</summary>
public sealed class Delivery
{
    /// <summary>Also names the letter to mail servers, so that one that came twice is known as the same.</summary>
    public required Guid Id { get; init; }

    public required Guid MemberId { get; init; }

    public required ReminderKind Kind { get; init; }

    /// <summary>Its Monday.</summary>
    public required DateOnly Week { get; init; }

    public DeliveryState State { get; private set; }

    /// <summary>How often it was claimed; an instance that claimed it earlier may not write any more.</summary>
    public int Attempts { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ClaimedAt { get; private set; }

    /// <summary>UTC; when the state became what it is.</summary>
    public DateTime ChangedAt { get; private set; }

    /// <summary>UTC; null when it is not tried again by itself.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    public DeliveryFault? Fault { get; private set; }

    /// <summary>The mail server's words, cut short.</summary>
    public string? Reason { get; private set; }

    internal void Claim(DateTime at)
    {
        Attempts++;
        ClaimedAt = at;
        Become(DeliveryState.Claimed, at);
    }

    internal void Become(DeliveryState state, DateTime at) => (State, ChangedAt, NextAttemptAt, Fault, Reason) = (state, at, null, null, null);

    internal void Fail(DeliveryFault fault, string? reason, DateTime? nextAttempt, DateTime at)
    {
        const int longest = 400;
        Become(DeliveryState.Failed, at);
        (Fault, NextAttemptAt, Reason) = (fault, nextAttempt, reason?.Length > longest ? reason[..longest] : reason);
    }

    internal void ForgetReason() => Reason = null;
}

/// <summary>The names of what becomes of letters.</summary>
public static class DeliveryWords
{
    private static readonly Dictionary<Enum, Text> Names = new()
    {
        [DeliveryState.Claimed] = new("Påbörjat", "Begun"),
        [DeliveryState.HandingOver] = new("Lämnas över", "Being handed over"),
        [DeliveryState.Sent] = new("Skickat", "Sent"),
        [DeliveryState.Failed] = new("Misslyckat", "Failed"),
        [DeliveryState.NothingToSay] = new("Inget att berätta", "Nothing to report"),
        [DeliveryState.OptedOut] = new("Avstått", "Opted out"),
        [DeliveryState.NotConfigured] = new("Ingen e-postserver", "No mail server"),
        [DeliveryState.NoAddress] = new("Ingen e-postadress", "No e-mail address"),
        [DeliveryFault.NotReached] = new("E-postservern svarade inte eller bad oss vänta", "The mail server did not answer or asked us to wait"),
        [DeliveryFault.Refused] = new("E-postservern tog inte emot brevet", "The mail server did not take the letter"),
        [DeliveryFault.Interrupted] = new("Avbröts medan brevet lämnades över; det kan vara skickat", "Interrupted while the letter was handed over; it may have been sent"),
        [DeliveryFault.Own] = new("Fel i programmet; se loggen", "A fault in the program; see the log"),
    };

    public static Text Name(Enum value) => Names[value];
}
