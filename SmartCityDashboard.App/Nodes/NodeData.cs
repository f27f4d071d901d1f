using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Nodes;

/// <summary>One node's page: its figures beside the range of the others, its course, who came, its territory and its host.</summary>
public sealed record NodeData
{
    public required string Code { get; init; }

    public required Text Name { get; init; }

    public required string Town { get; init; }

    /// <summary>False for the secretariat, which receives visits but has no territory.</summary>
    public required bool IsNode { get; init; }

    public required bool SeesVisits { get; init; }

    /// <summary>Questions about visits that it leads and that wait for an answer; 0 for a reader who may see no rows.</summary>
    public int OpenQuestions { get; init; }

    /// <summary>How its follow-up stands today; null until it is asked.</summary>
    public NodeStatus? FollowUp { get; init; }

    /// <summary>Counts of what is silent at the node; empty for a reader who may see no rows.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    public required IReadOnlyList<NodeFigure> Figures { get; init; }

    /// <summary>K01 by month, or by year where the period is long.</summary>
    public required KpiAnswer OverTime { get; init; }

    public KpiAnswer? OverTimeBefore { get; init; }

    public required NodeTop Countries { get; init; }

    public required NodeTop Themes { get; init; }

    /// <summary>Those that the node led; counted beside the visits, never added to them.</summary>
    public required ActivityCounts Activities { get; init; }

    public required IReadOnlyList<TerritoryRow> Territory { get; init; }

    public required IReadOnlyList<OrganisationRow> Organisations { get; init; }
}

/// <summary>A KPI of the node.</summary>
/// <param name="Question">The one for all nodes; its first dimension says whether the node led or took part.</param>
/// <param name="Others">Null where too few of the others have a number.</param>
public sealed record NodeFigure(Text Label, KpiQuestion Question, Measure Measure, KpiCell Cell, KpiCell? Before, OthersRange? Others);

/// <summary>The keys with the highest numbers, what they are called, and how many more there are.</summary>
public sealed record NodeTop(KpiQuestion Question, Measure Measure, IReadOnlyList<TopRow> Rows, int More);

public sealed record TopRow(string? Key, Text Name, KpiCell Cell);

/// <summary>What of a county a node answers for, and how.</summary>
/// <param name="Municipalities">Those that have a responsibility of their own; empty for the county itself.</param>
/// <param name="IsRest">The county apart from municipalities that have rows of their own.</param>
public sealed record TerritoryRow(Text County, IReadOnlyList<string> Municipalities, bool IsRest, Responsibility Responsibility, DateOnly From, DateOnly? To);

public sealed record OrganisationRow(string Name, HostRole Role, DateOnly From, DateOnly? To);
