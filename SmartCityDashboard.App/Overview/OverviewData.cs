using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Overview;

/// <summary>What the overview shows. Every number is the calculator's; answers by node hold one row for each receiver.</summary>
public sealed record OverviewData
{
    public required OverviewReader Reader { get; init; }

    /// <summary>Nothing was ever registered, as far as the instant asked for knows.</summary>
    public required bool IsEmpty { get; init; }

    /// <summary>The receivers in the programme's order.</summary>
    public required IReadOnlyList<Receiver> Receivers { get; init; }

    public required KpiAnswer Led { get; init; }

    public required KpiAnswer TookPart { get; init; }

    public required KpiAnswer Visitors { get; init; }

    public required KpiAnswer Countries { get; init; }

    public required KpiAnswer Companies { get; init; }

    public required KpiAnswer Meetings { get; init; }

    public required KpiAnswer Relevant { get; init; }

    /// <summary>Totals of the year before, by code; empty where nothing is compared.</summary>
    public required IReadOnlyDictionary<string, KpiCell> Before { get; init; }

    /// <summary>The line of each tile, by code.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<decimal?>> Trends { get; init; }

    /// <summary>K01 by month, or by year where the period is long.</summary>
    public required KpiAnswer OverTime { get; init; }

    public KpiAnswer? OverTimeBefore { get; init; }

    public required CountyMapData Map { get; init; }

    /// <summary>Counted beside the visits, never added to them.</summary>
    public required ActivityCounts Activities { get; init; }

    /// <summary>How each receiver's follow-up stands, in the programme's order.</summary>
    public IReadOnlyList<NodeStatus> FollowUp { get; init; } = [];

    /// <summary>Counts of what is silent, of the own node where the reader looks after one; empty for a reader who may see no rows.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];

    /// <summary>Null for a reader who may see no rows.</summary>
    public WaitingVisits? Waiting { get; init; }

    /// <summary>Null for a reader who may see no rows.</summary>
    public WaitingQuestions? Questions { get; init; }
}

public sealed record Receiver(string Code, Text Name);

/// <summary>What the reader may do from here.</summary>
/// <param name="OwnNode">The one receiver whose visits the reader looks after; null for who looks after all, several or none.</param>
public sealed record OverviewReader(bool SeesVisits, bool Registers, bool Imports, bool IsSecretariat, string? OwnNode);

/// <summary>Visits that wait for a person: of the whole programme, or of the reader's own node.</summary>
/// <param name="Assigned">Assigned to the own node and not confirmed; only counted there.</param>
/// <param name="Suspected">Pairs of visits that may be the same one, on which nobody has decided.</param>
public sealed record WaitingVisits(int PastTheirEnd, int Assigned, int Requests, DateOnly? OldestRequest, int Suspected);

/// <summary>Questions to the nodes: those that the reader may answer, and the reader's own.</summary>
/// <param name="OwnDays">How many days the oldest own question has waited.</param>
/// <param name="OwnAnswered">Answered in the last seven days.</param>
public sealed record WaitingQuestions(int ToAnswer, DateOnly? OldestToAnswer, int OwnOpen, int OwnDays, int OwnAnswered);
