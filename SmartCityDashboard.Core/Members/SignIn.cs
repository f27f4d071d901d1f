namespace SmartCityDashboard.Core.Members;

/// <summary>That a member signed in, and nothing more: no address and no device.</summary>
public sealed class SignIn
{
    /// <summary>UTC, whole microseconds; unique, since each is written in a change of its own.</summary>
    public required DateTime At { get; init; }

    public required Guid MemberId { get; init; }
}
