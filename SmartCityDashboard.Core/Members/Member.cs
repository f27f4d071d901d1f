using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>A person who signs in, known by the provider's issuer and subject. Not kept: it has no past. A change holds the member's id, and the name as it was then.</summary>
public sealed class Member
{
    public required Guid Id { get; init; }

    public required string Issuer { get; init; }

    public required string Subject { get; set; }

    public required string Name { get; set; }

    public string? Email { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>UTC; set when name, address and subject were taken away.</summary>
    public DateTime? NameRemovedAt { get; set; }
}

/// <summary>A role that a member holds, for one receiver or for the programme, from a day until a day. Ended, never removed.</summary>
public sealed class Grant : IKept
{
    public required Guid Id { get; init; }

    public required Guid MemberId { get; init; }

    public required Role Role { get; init; }

    /// <summary>A node's code or kansli; null for roles that span the programme.</summary>
    public string? Receiver { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it runs.</summary>
    public DateOnly? To { get; set; }

    /// <summary>UTC; set when the grant was taken back at once, before its last day.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>True when the sign-in provider's roles gave it; such a grant ends when the provider no longer names the role.</summary>
    public required bool FromProvider { get; init; }
}

/// <summary>A key for the API, kept as a hash.</summary>
public sealed class AccessToken
{
    public required Guid Id { get; init; }

    public required Guid MemberId { get; init; }

    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? RevokedAt { get; set; }
}

/// <summary>What somebody had typed and not yet saved. Never holds contact persons.</summary>
public sealed class Draft
{
    public required Guid MemberId { get; init; }

    /// <summary>Which form: visit, …</summary>
    public required string Form { get; init; }

    /// <summary>The record's id, or <c>new</c>.</summary>
    public required string Record { get; init; }

    public required string Json { get; set; }

    /// <summary>The version that the form was opened with; 0 for a new record.</summary>
    public required int OpenedVersion { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }
}
