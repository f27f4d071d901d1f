using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.MyWork;

/// <summary>What a person has to do: follow-up actions, reports, questions, and visits that wait for an answer.</summary>
public sealed record MyWorkData(Work Work, IReadOnlyList<OpenQuestion> Questions, IReadOnlyList<WaitingVisits> Visits)
{
    public bool IsNothing => Work.Late.Count + Work.Today.Count + Work.Week.Count + Work.Reports.Count + Questions.Count + Visits.Count == 0;
}

/// <summary>Why visits wait.</summary>
public enum WaitingFor
{
    /// <summary>Requests that nobody has given to a receiver or declined.</summary>
    Answer,

    /// <summary>Given to the own node, and neither confirmed nor declined.</summary>
    Confirmation,

    /// <summary>Confirmed and past their end: held or not?</summary>
    Outcome,
}

/// <summary>Visits that wait for the same.</summary>
/// <param name="Count">All of them; the rows are the first ones.</param>
public sealed record WaitingVisits(WaitingFor For, VisitFilter Filter, int Count, IReadOnlyList<VisitRow> Rows);
