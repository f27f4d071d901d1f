using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>A line of a code list: a stable code, a name in both languages and its place in the list.</summary>
public abstract class CodeItem : IKept
{
    public required string Code { get; init; }

    public required string NameSv { get; set; }

    public required string NameEn { get; set; }

    public required int Order { get; set; }

    public Text Name => new(NameSv, NameEn);
}

/// <summary>A focus area. Lists have changed: an older theme keeps its code and says which theme of today it belongs to.</summary>
public sealed class Theme : CodeItem
{
    public required DateOnly From { get; set; }

    public DateOnly? To { get; set; }

    public string? MapsTo { get; set; }

    public bool ValidOn(DateOnly day) => new DateSpan(From, To).Contains(day);
}

/// <summary>How the request came: embassy, Business Sweden, web form …</summary>
public sealed class Channel : CodeItem;

public sealed class TargetGroup : CodeItem;

/// <summary>One of the seventeen global goals; the code is its number.</summary>
public sealed class GlobalGoal : CodeItem;

/// <summary>
/// ISO 3166-1 alpha-2, or a local code (Somaliland) with the ISO country in whose world region it is counted.
/// </summary>
public sealed class Country : IKept
{
    public const string Sweden = "SE";

    public required string Code { get; init; }

    public string? Alpha3 { get; set; }

    public required string NameSv { get; set; }

    public required string NameEn { get; set; }

    /// <summary>UN M49 code of the world region.</summary>
    public required string RegionCode { get; set; }

    public required string RegionSv { get; set; }

    public required string RegionEn { get; set; }

    public string? ParentCode { get; set; }

    public Text Name => new(NameSv, NameEn);

    public Text Region => new(RegionSv, RegionEn);
}

/// <summary>A place or best practice that delegations are shown, on the list of the node that shows it.</summary>
public sealed class VisitObject : IKept
{
    public required Guid Id { get; init; }

    public required string NodeCode { get; init; }

    public required string Name { get; set; }
}
