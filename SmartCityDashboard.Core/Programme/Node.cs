using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

public enum ReceiverKind
{
    Node,
    Secretariat,
}

/// <summary>A receiver of visits: one of the six nodes, or the secretariat, which is a seventh receiver and no node. A node is not its host.</summary>
public sealed class Node : IKept
{
    public const string Secretariat = "kansli";

    /// <summary>norr, mitt, ost, vast, sydost, syd, kansli.</summary>
    public required string Code { get; init; }

    public required string NameSv { get; set; }

    public required string NameEn { get; set; }

    public required ReceiverKind Kind { get; set; }

    public required string Town { get; set; }

    /// <summary>County of the town, by SCB's two digits; a visit without stops is placed there, marked estimated.</summary>
    public required string TownCounty { get; set; }

    public required double Latitude { get; set; }

    public required double Longitude { get; set; }

    /// <summary>North to south, the secretariat last.</summary>
    public required int Order { get; set; }

    public Text Name => new(NameSv, NameEn);

    /// <summary>Without the word region: Väst, West.</summary>
    public Text ShortName => new(NameSv.Replace("Region ", "", StringComparison.Ordinal), NameEn);
}

public enum HostRole
{
    Host,
    Partner,
}

/// <summary>An organisation that hosts a node or is its partner, with dates; a new host does not make a new node.</summary>
public sealed class NodeOrganisation : IKept
{
    public required Guid Id { get; init; }

    public required string NodeCode { get; init; }

    public required string Organisation { get; set; }

    public required HostRole Role { get; set; }

    public required DateOnly From { get; set; }

    public DateOnly? To { get; set; }
}
