using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the follow-up tells of a visit's way: the report, the group's decision, the promises and steps.</summary>
internal sealed class FollowUpJourney(ReportQueries reports) : IJourneyPart
{
    private static readonly Text Due = new("Affärsrapporten förfaller", "The business report is due");
    private static readonly Text Submitted = new("Affärsrapporten lämnades av {0}", "The business report was submitted by {0}");
    private static readonly Text PotentialIs = new("Affärspotential: {0}", "Business potential: {0}");
    private static readonly Text NoBusiness = new("Ingen affär: {0}", "No business: {0}");
    private static readonly Text Decided = new("Gruppens beslut: {0}", "The group's decision: {0}");
    private static readonly Text Undecided = new("Affärsutvecklingsgruppens beslut", "Decision of the business development group");
    private static readonly Text Done = new("Klar: {0}", "Done: {0}");
    private static readonly Text HandedOver = new("Överlämnad: {0}", "Handed over: {0}");
    private static readonly Text Dropped = new("Struken: {0}", "Dropped: {0}");
    private static readonly Text Waits = new("Väntar på svar: {0}", "Waiting for a reply: {0}");
    private static readonly Text To = new("Till {0}", "To {0}");

    public async Task<IReadOnlyList<JourneyEntry>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf, CancellationToken token)
    {
        var view = await reports.ViewAsync(viewer, reference, asOf, token);
        return [.. Report(view), .. view.Actions.Select(Action)];
    }

    private static IEnumerable<JourneyEntry> Report(ReportView view)
    {
        var href = VisitLinks.Report(view.Visit.Reference);
        if (view.Report is not { Lapsed: false } report)
        {
            if (view.Report is null && view.Visit.Status != VisitStatus.Held) yield break;
            yield return new() { Stage = JourneyStage.Report, State = JourneyState.Aside, Words = view.Report is null ? FollowUpPageTexts.NotApplicable : FollowUpPageTexts.Lapsed };
            yield break;
        }

        if (report.SubmittedOn is not { } submitted)
        {
            yield return new() { Stage = JourneyStage.Report, State = view.DaysOverdue > 0 ? JourneyState.Late : JourneyState.Waiting, On = report.DueOn, Words = Due, Href = href };
            yield break;
        }

        yield return new()
        {
            Stage = JourneyStage.Report,
            State = JourneyState.Done,
            On = submitted,
            Words = Submitted.With(AccessTexts.NameShown(report.SubmittedBy ?? "")),
            More = report.NoBusinessBecause is { } because ? NoBusiness.With(because) : report.Potential is { } potential ? PotentialIs.With(FollowUpWords.Name(potential)) : null,
            Href = href,
        };
        yield return report.Outcome is { } outcome
            ? new() { Stage = JourneyStage.Report, State = outcome == DecisionOutcome.MoreInformation ? JourneyState.Waiting : JourneyState.Done, On = view.Meeting?.HeldOn, Words = Decided.With(FollowUpWords.Name(outcome)), More = report.Decision is { } text ? Text.Same(text) : null, Href = href }
            : new() { Stage = JourneyStage.Report, State = JourneyState.NotYet, Words = Undecided };
    }

    private static JourneyEntry Action(ActionRow row) => new()
    {
        Stage = JourneyStage.Actions,
        State = row.State switch
        {
            ActionState.Done => JourneyState.Done,
            ActionState.HandedOver or ActionState.Dropped => JourneyState.Aside,
            _ when row.DaysOverdue > 0 => JourneyState.Late,
            ActionState.Waiting => JourneyState.Waiting,
            _ => JourneyState.NotYet,
        },
        On = ActionWords.Day(row),
        Words = row.State switch
        {
            ActionState.Done => Done.With(row.What),
            ActionState.HandedOver => HandedOver.With(row.What),
            ActionState.Dropped => Dropped.With(row.What),
            ActionState.Waiting => Waits.With(row.What),
            _ => row.What,
        },
        More = row.Reason ?? (row.ToWhom is { } whom ? To.With(whom) : null),
    };
}
