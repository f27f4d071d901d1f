using System.ComponentModel.DataAnnotations.Schema;
using System.Text.Json.Serialization;

namespace SmartCityDashboard.Core.Visits;

public enum VisitFormat
{
    Physical,
    Digital,
    Hybrid,
}

/// <summary>How sure the number of participants is.</summary>
public enum ParticipantsKind
{
    Exact,
    Estimated,
    Unknown,
}

/// <summary>Business relevance, assessed on the visit before it is held.</summary>
public enum Relevance
{
    NotAssessed,
    None,
    Low,
    Medium,
    High,
}

/// <summary>
/// What a person fills in of a visit: one programme for one delegation. Form, import, download, draft and the visit itself share this class.
/// The lists and the parts that not everybody may see lie in tables of their own.
/// </summary>
public class VisitDetails : IRecordDetails
{
    public string? Title { get; set; }

    public string Delegation { get; set; } = "";

    /// <summary>Who arranged the journey: an embassy, GIZ, a ministry …</summary>
    public string? Organiser { get; set; }

    public string? Channel { get; set; }

    public string? TargetGroup { get; set; }

    /// <summary>Null when it is not known.</summary>
    public VisitFormat? Format { get; set; }

    public VisitStatus Status { get; set; } = VisitStatus.Confirmed;

    /// <summary>The day the request came in, when there was one.</summary>
    public DateOnly? RequestedOn { get; set; }

    /// <summary>First day; the default date means not filled in.</summary>
    public DateOnly StartOn { get; set; }

    /// <summary>Last day, the first day for a one-day visit.</summary>
    public DateOnly EndOn { get; set; }

    /// <summary>The receiver that leads the visit: a node's code or kansli.</summary>
    public string LeadReceiver { get; set; } = "";

    /// <summary>External participants; null when unknown.</summary>
    public int? Participants { get; set; }

    public ParticipantsKind ParticipantsKind { get; set; }

    public Relevance Relevance { get; set; }

    /// <summary>Diarienummer.</summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>Reference of the visit that this one goes on from: a digital meeting before the journey. Each is a visit of its own and counts as one.</summary>
    public string? PrecededBy { get; set; }

    /// <summary>Country codes, distinct.</summary>
    [NotMapped]
    public List<string> Countries { get; set; } = [];

    /// <summary>Theme codes, distinct; the first is the primary one.</summary>
    [NotMapped]
    public List<string> Themes { get; set; } = [];

    /// <summary>Numbers of the global goals, distinct.</summary>
    [NotMapped]
    public List<string> Goals { get; set; } = [];

    /// <summary>Swedish companies that the delegation met.</summary>
    [NotMapped]
    public List<CompanyMet> Companies { get; set; } = [];

    [NotMapped]
    public List<StopDetails> Stops { get; set; } = [];

    [NotMapped]
    public string? Notes { get; set; }

    /// <summary>Personal data: never drafted, never kept in the past.</summary>
    [JsonIgnore]
    [NotMapped]
    public ContactDetails? Contact { get; set; }
}

/// <param name="Number">Organisation number, ten digits.</param>
/// <param name="Name">Null when it is not known; then the number is shown.</param>
public sealed record CompanyMet(string Number, string? Name = null);

/// <summary>One place on a visit's way: who received there, where, when, and what was shown.</summary>
public class StopDetails
{
    public Guid Id { get; set; }

    public string Receiver { get; set; } = "";

    public string? Town { get; set; }

    /// <summary>SCB's two digits.</summary>
    public string? County { get; set; }

    public DateOnly? StartOn { get; set; }

    public DateOnly? EndOn { get; set; }

    /// <summary>Names on the list of visit objects of the receiver.</summary>
    [NotMapped]
    public List<string> Objects { get; set; } = [];
}

/// <summary>The one contact person of a visit, with the day when the data is to be removed.</summary>
public sealed record ContactDetails
{
    public string Name { get; set; } = "";

    public string? Organisation { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public DateOnly KeepUntil { get; set; }
}
