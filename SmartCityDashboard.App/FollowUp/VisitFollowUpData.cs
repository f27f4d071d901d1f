using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The follow-up of one visit as its pages show it; plain, since the prerender hands it to the circuit.</summary>
public sealed record VisitFollowUpData
{
    public required string Reference { get; init; }

    public required string Delegation { get; init; }

    public required DateOnly EndOn { get; init; }

    public required string Lead { get; init; }

    public required VisitStatus Status { get; init; }

    public required IReadOnlyList<CompanyMet> Companies { get; init; }

    /// <summary>Null when the process does not apply to the visit.</summary>
    public ReportShown? Report { get; init; }

    public required IReadOnlyList<ActionRow> Actions { get; init; }

    public required Gates Missing { get; init; }

    public required bool MayWrite { get; init; }

    public required bool MayStart { get; init; }

    public required bool MayPromise { get; init; }

    /// <summary>Newest first; empty for those who may not read the history.</summary>
    public IReadOnlyList<FollowUpChange> Changes { get; init; } = [];

    public static VisitFollowUpData Of(ReportView view, Viewer viewer, DateTime? asOf, IReadOnlyList<FollowUpChange> changes) => new()
    {
        Reference = view.Visit.Reference,
        Delegation = view.Visit.Delegation,
        EndOn = view.Visit.EndOn,
        Lead = view.Visit.LeadReceiver,
        Status = view.Visit.Status,
        Companies = view.Visit.Companies,
        Report = view.Report is { } report ? ReportShown.Of(report, view) : null,
        Actions = view.Actions,
        Missing = view.Missing,
        MayWrite = view.MayEdit,
        MayStart = view.MayStart,
        MayPromise = asOf is null && view.Visit.Status != VisitStatus.Withdrawn && viewer.May(Permission.EditVisits, view.Visit.LeadReceiver),
        Changes = changes,
    };
}

/// <summary>A business report as a page shows it.</summary>
public sealed record ReportShown
{
    public required DateOnly DueOn { get; init; }

    public required int DaysOverdue { get; init; }

    public required bool Lapsed { get; init; }

    public DateOnly? SubmittedOn { get; init; }

    public string? SubmittedBy { get; init; }

    public Potential? Potential { get; init; }

    public string? NextStep { get; init; }

    public string? NoBusinessBecause { get; init; }

    public DecisionOutcome? Outcome { get; init; }

    public string? Decision { get; init; }

    public DateOnly? MeetingOn { get; init; }

    public static ReportShown Of(BusinessReport report, ReportView view) => new()
    {
        DueOn = report.DueOn,
        DaysOverdue = view.DaysOverdue,
        Lapsed = report.Lapsed,
        SubmittedOn = report.SubmittedOn,
        SubmittedBy = report.SubmittedBy,
        Potential = report.Potential,
        NextStep = report.NextStep,
        NoBusinessBecause = report.NoBusinessBecause,
        Outcome = report.Outcome,
        Decision = report.Decision,
        MeetingOn = view.Meeting?.HeldOn,
    };
}
