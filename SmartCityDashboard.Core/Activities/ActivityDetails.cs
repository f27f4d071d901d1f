using System.ComponentModel.DataAnnotations.Schema;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

public enum ActivityKind
{
    Webinar,
    Event,

    /// <summary>Motbesök: Swedes go there.</summary>
    OutboundTrip,
}

/// <summary>A status never changes by itself.</summary>
public enum ActivityStatus
{
    Planned,
    Held,
    Cancelled,

    /// <summary>Registered in error or a duplicate: left out everywhere, listed as left out, can be restored.</summary>
    Withdrawn,
}

/// <summary>
/// What a person fills in of an activity: a webinar, an event or an outbound trip. It stands beside the visits and is never added to them (domain.md 1.7).
/// Form, import, download, draft and the activity itself share this class. The lists and the notes lie in tables of their own.
/// </summary>
public class ActivityDetails : IRecordDetails
{
    /// <summary>Null only until it is filled in.</summary>
    public ActivityKind? Kind { get; set; }

    public string Title { get; set; } = "";

    /// <summary>Name of the series that a webinar belongs to; webinars with the same name are one series.</summary>
    public string? Series { get; set; }

    public string? Organiser { get; set; }

    public ActivityStatus Status { get; set; } = ActivityStatus.Planned;

    /// <summary>First day; the default date means not filled in.</summary>
    public DateOnly StartOn { get; set; }

    /// <summary>Last day, the first day for one of a day.</summary>
    public DateOnly EndOn { get; set; }

    /// <summary>The receiver that leads it: a node's code or kansli.</summary>
    public string LeadReceiver { get; set; } = "";

    /// <summary>Held on the net; then it has no town.</summary>
    public bool IsOnline { get; set; }

    /// <summary>Where it was; several towns of a trip in one text.</summary>
    public string? Town { get; set; }

    /// <summary>Code of the country where it was.</summary>
    public string? PlaceCountry { get; set; }

    /// <summary>People who took part; null when unknown.</summary>
    public int? Participants { get; set; }

    public ParticipantsKind ParticipantsKind { get; set; }

    /// <summary>Other receivers that took part, distinct, without the lead receiver.</summary>
    [NotMapped]
    public List<string> Receivers { get; set; } = [];

    /// <summary>Codes of the countries concerned, distinct.</summary>
    [NotMapped]
    public List<string> Countries { get; set; } = [];

    /// <summary>Theme codes, distinct; the first is the primary one.</summary>
    [NotMapped]
    public List<string> Themes { get; set; } = [];

    /// <summary>Swedish companies that took part.</summary>
    [NotMapped]
    public List<CompanyMet> Companies { get; set; } = [];

    /// <summary>References of visits that it belongs with.</summary>
    [NotMapped]
    public List<string> Visits { get; set; } = [];

    [NotMapped]
    public string? Notes { get; set; }
}
