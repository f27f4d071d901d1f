using System.Globalization;
using System.Text.Json.Serialization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>What a member chose about being written to. No row means: in Swedish, everything, no calendar. Not kept: it is about a person, and nobody counts it.</summary>
public sealed class ReminderChoice
{
    public required Guid MemberId { get; init; }

    /// <summary>Two letters: sv, en.</summary>
    public string Language { get; set; } = "sv";

    public bool WithoutDigest { get; set; }

    public bool WithoutSilence { get; set; }

    /// <summary>SHA-256 of the calendar address's secret, hexadecimal; null when there is none.</summary>
    public string? CalendarHash { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? CalendarMadeAt { get; set; }

    public bool Wants(ReminderKind kind) => kind == ReminderKind.Digest ? !WithoutDigest : !WithoutSilence;
}

/// <summary>A member's choices as the member reads them.</summary>
/// <param name="Address">Where letters go; null when the sign-in provider told none.</param>
/// <param name="CalendarMadeAt">UTC; null when there is no calendar address.</param>
public sealed record Choices(string Language, string? Address, IReadOnlyList<ReminderKind> Wanted, DateTime? CalendarMadeAt)
{
    public bool Wants(ReminderKind kind) => Wanted.Contains(kind);

    [JsonIgnore]
    public CultureInfo Culture => Cultures.All.FirstOrDefault(culture => culture.TwoLetterISOLanguageName == Language) ?? Cultures.Swedish;
}
