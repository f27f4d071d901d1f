using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>How much business the visit can lead to, judged after it.</summary>
public enum Potential
{
    None,
    Low,
    Medium,
    High,
}

/// <summary>What the business development group decided.</summary>
public enum DecisionOutcome
{
    GoOn,
    Park,
    Close,

    /// <summary>Comes up again at a later meeting.</summary>
    MoreInformation,
}

/// <summary>What a person fills in of a business report. The companies met are the visit's; the promises are actions.</summary>
public class ReportDetails
{
    /// <summary>Null while nobody has judged it.</summary>
    public Potential? Potential { get; set; }

    public string? NextStep { get; set; }

    /// <summary>Why there is no business, when there is none.</summary>
    public string? NoBusinessBecause { get; set; }
}

/// <summary>
/// The business report of a held visit, made when its process starts: a visit has one exactly when the process applies to it, and it holds the version that the visit
/// began with.
/// </summary>
public sealed class BusinessReport : ReportDetails, IKept, IVersioned, IDue
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    public required Guid VisitId { get; init; }

    /// <summary>The visit's lead receiver.</summary>
    public required string Node { get; set; }

    /// <summary>The number of the process version that the visit began with.</summary>
    public required int Process { get; init; }

    /// <summary>The day that steps are counted from: the visit's last day, or the day on which somebody started the process by hand.</summary>
    public DateOnly CountsFrom { get; private set; }

    public required bool StartedByHand { get; init; }

    public DateOnly DueOn { get; private set; }

    /// <summary>By when the first promise is to be kept; null when the version has no such step.</summary>
    public DateOnly? FirstPromiseOn { get; private set; }

    public int? OpenDay { get; private set; }

    /// <summary>The visit is not held any more, so that no report is due. Comes back with the visit.</summary>
    public bool Lapsed { get; private set; }

    /// <summary>UTC; null until it is submitted.</summary>
    public DateTime? SubmittedAt { get; private set; }

    /// <summary>The Swedish day.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    public string? SubmittedBy { get; private set; }

    public Guid? SubmittedById { get; private set; }

    public DecisionOutcome? Outcome { get; private set; }

    public string? Decision { get; private set; }

    public Guid? MeetingId { get; private set; }

    public bool IsSubmitted => SubmittedAt is not null;

    /// <summary>Submitted, and the group has not said how to go on.</summary>
    public bool IsUndecided => IsSubmitted && Outcome is null or DecisionOutcome.MoreInformation;

    public void Count(DateOnly from, DateOnly due, DateOnly? firstPromise)
    {
        (CountsFrom, DueOn, FirstPromiseOn) = (from, due, firstPromise);
        Settle();
    }

    public void Lapse(bool lapsed)
    {
        Lapsed = lapsed;
        Settle();
    }

    public void Fill(ReportDetails details) =>
        (Potential, NextStep, NoBusinessBecause) = (details.Potential, Clean(details.NextStep), Clean(details.NoBusinessBecause));

    public void Submit(DateTime at, DateOnly on, Viewer by)
    {
        (SubmittedAt, SubmittedOn, SubmittedBy, SubmittedById) = (SubmittedAt ?? at, SubmittedOn ?? on, SubmittedBy ?? by.Name, SubmittedById ?? by.MemberId);
        Settle();
    }

    public void Decide(Guid meeting, DecisionOutcome outcome, string text) => (MeetingId, Outcome, Decision) = (meeting, outcome, Clean(text));

    private void Settle() => OpenDay = Lapsed || IsSubmitted ? null : DueOn.DayNumber;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A meeting of the business development group.</summary>
public sealed class Meeting : IKept, IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    public required DateOnly HeldOn { get; set; }

    public string? Note { get; set; }
}
