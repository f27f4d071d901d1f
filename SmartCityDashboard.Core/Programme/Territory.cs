using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>A Swedish county, by SCB's two digits.</summary>
public sealed class County : IKept
{
    public required string Code { get; init; }

    public required string NameSv { get; set; }

    public required string NameEn { get; set; }

    public Text Name => new(NameSv, NameEn);
}

/// <summary>A municipality that has a responsibility of its own, by SCB's four digits.</summary>
public sealed class Municipality : IKept
{
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required string CountyCode { get; set; }
}

public enum Responsibility
{
    Full,
    ThroughPartner,
}

/// <summary>For which county, or single municipality in it, a node answers, how, and when. A row for a municipality goes before its county's.</summary>
public sealed class Territory : IKept
{
    public required Guid Id { get; init; }

    public required string NodeCode { get; set; }

    public required string CountyCode { get; set; }

    public string? MunicipalityCode { get; set; }

    public required Responsibility Responsibility { get; set; }

    public required DateOnly From { get; set; }

    public DateOnly? To { get; set; }
}
