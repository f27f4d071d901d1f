using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Api;

/// <summary>The columns of a visit. They are stable: new ones are added last, none is renamed or taken away.</summary>
internal sealed record VisitAnswer
{
    public required string Reference { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly End { get; init; }

    /// <summary>Who led it.</summary>
    public required string Node { get; init; }

    /// <summary>Who took part: the lead first, then the receivers of all stops.</summary>
    public required IReadOnlyList<string> Receivers { get; init; }

    public required string Delegation { get; init; }

    public required string? Title { get; init; }

    public required string? Organiser { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required int? Participants { get; init; }

    public required ParticipantsKind ParticipantsKind { get; init; }

    public required VisitFormat? Format { get; init; }

    /// <summary>The primary one first.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    public required IReadOnlyList<string> Goals { get; init; }

    /// <summary>Organisation numbers.</summary>
    public required IReadOnlyList<string> Companies { get; init; }

    public required string? Channel { get; init; }

    public required string? TargetGroup { get; init; }

    public required VisitStatus Status { get; init; }

    public required Relevance Relevance { get; init; }

    public required DateOnly? Requested { get; init; }

    public required string? RegistrationNumber { get; init; }

    public static VisitAnswer Of(Visit visit) => new()
    {
        Reference = visit.Reference,
        Start = visit.StartOn,
        End = visit.EndOn,
        Node = visit.LeadReceiver,
        Receivers = [.. visit.Stops.Select(stop => stop.Receiver).Prepend(visit.LeadReceiver).Distinct()],
        Delegation = visit.Delegation,
        Title = visit.Title,
        Organiser = visit.Organiser,
        Countries = visit.Countries,
        Participants = visit.Participants,
        ParticipantsKind = visit.ParticipantsKind,
        Format = visit.Format,
        Themes = visit.Themes,
        Goals = visit.Goals,
        Companies = [.. visit.Companies.Select(company => company.Number)],
        Channel = visit.Channel,
        TargetGroup = visit.TargetGroup,
        Status = visit.Status,
        Relevance = visit.Relevance,
        Requested = visit.RequestedOn,
        RegistrationNumber = visit.RegistrationNumber,
    };
}
