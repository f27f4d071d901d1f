using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

public sealed class VisitCountry : IKept
{
    public required Guid VisitId { get; init; }

    public required string Country { get; init; }
}

public sealed class VisitTheme : IKept
{
    public required Guid VisitId { get; init; }

    public required string Theme { get; init; }

    public required bool Primary { get; set; }
}

public sealed class VisitGoal : IKept
{
    public required Guid VisitId { get; init; }

    public required string Goal { get; init; }
}

/// <summary>A company meeting: this visit met this company.</summary>
public sealed class VisitCompany : IKept
{
    public required Guid VisitId { get; init; }

    public required string Number { get; init; }
}

public sealed class VisitStop : StopDetails, IKept
{
    public required Guid VisitId { get; init; }

    public required int Place { get; set; }
}

public sealed class VisitStopObject : IKept
{
    public required Guid StopId { get; init; }

    public required Guid VisitObjectId { get; init; }

    public required Guid VisitId { get; init; }
}

/// <summary>Who took part: the lead receiver and the receivers of all stops, once per visit. Follows from lead and stops.</summary>
public sealed class VisitReceiver : IKept
{
    public required Guid VisitId { get; init; }

    public required string Receiver { get; init; }
}

/// <summary>Where a visit was: the counties of its stops, else the county of the lead receiver's town, marked estimated. Follows from lead and stops.</summary>
public sealed class VisitCounty : IKept
{
    public required Guid VisitId { get; init; }

    public required string County { get; init; }

    public required bool Estimated { get; set; }
}

/// <summary>Notes lie apart, since other nodes may not read them.</summary>
public sealed class VisitNote : IKept
{
    public required Guid VisitId { get; init; }

    public required string Notes { get; set; }
}

/// <summary>Personal data with an end date. Has no past: once removed it is gone at every instant.</summary>
public sealed class ContactPerson
{
    public required Guid VisitId { get; init; }

    public required string Name { get; set; }

    public string? Organisation { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public required DateOnly KeepUntil { get; set; }
}

/// <summary>The last number given out in a year's references.</summary>
public sealed class ReferenceCounter
{
    public required int Year { get; init; }

    public required int Last { get; set; }
}
