using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>How the report of one visit stands, in a sentence and as a chip.</summary>
internal static class ReportWords
{
    public static Text Sentence(VisitFollowUpData data) => data switch
    {
        { Report: { SubmittedOn: { } on, SubmittedBy: var by } } => FollowUpPageTexts.ReportSubmitted.With(on, AccessTexts.NameShown(by ?? "")),
        { Report.Lapsed: true } => FollowUpPageTexts.Lapsed,
        { Report: { DaysOverdue: > 0, DueOn: var due } } => FollowUpPageTexts.ReportLate.With(due),
        { Report: { DueOn: var due } } => FollowUpPageTexts.ReportDue.With(due),
        { Status: VisitStatus.Held } => FollowUpPageTexts.NotApplicable,
        _ => FollowUpPageTexts.NotHeld,
    };

    public static (Text Words, Tone Tone)? Chip(ReportShown? report) => report switch
    {
        null or { Lapsed: true } => null,
        { SubmittedOn: not null, Outcome: { } outcome } => (FollowUpWords.Name(outcome), outcome == DecisionOutcome.MoreInformation ? Tone.Warning : Tone.Good),
        { SubmittedOn: not null } => (FollowUpWords.Name(ReportState.Undecided), Tone.Info),
        { DaysOverdue: 1 } => (ActionTexts.OneDayLate, Tone.Bad),
        { DaysOverdue: > 1 and var days } => (ActionTexts.DaysLate.With(days), Tone.Bad),
        _ => (FollowUpWords.Name(ReportState.Due), Tone.Warning),
    };
}
