using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>A country that the activity concerns.</summary>
public sealed class ActivityCountry : IKept
{
    public required Guid ActivityId { get; init; }

    public required string Country { get; init; }
}

public sealed class ActivityTheme : IKept
{
    public required Guid ActivityId { get; init; }

    public required string Theme { get; init; }

    public required bool Primary { get; set; }
}

/// <summary>A Swedish company that took part.</summary>
public sealed class ActivityCompany : IKept
{
    public required Guid ActivityId { get; init; }

    public required string Number { get; init; }
}

/// <summary>Who took part: the lead receiver and the others, once per activity.</summary>
public sealed class ActivityReceiver : IKept
{
    public required Guid ActivityId { get; init; }

    public required string Receiver { get; init; }
}

/// <summary>A visit that the activity belongs with.</summary>
public sealed class ActivityVisit : IKept
{
    public required Guid ActivityId { get; init; }

    public required Guid VisitId { get; init; }
}

/// <summary>Notes lie apart, since other nodes may not read them.</summary>
public sealed class ActivityNote : IKept
{
    public required Guid ActivityId { get; init; }

    public required string Notes { get; set; }
}

/// <summary>The last number given out in a year's references.</summary>
public sealed class ActivityCounter
{
    public required int Year { get; init; }

    public required int Last { get; set; }
}
