using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>What the visit itself tells of its way: the request, the answer to it, and the visit.</summary>
internal sealed class VisitJourneyPart(VisitQueries visits, TimeProvider clock) : IJourneyPart
{
    private static readonly Text Requested = new("Förfrågan kom in", "The request came in");
    private static readonly Text NoRequest = new("Ingen förfrågan är registrerad", "No request is registered");
    private static readonly Text AwaitsAnswer = new("Svar på förfrågan", "Answer to the request");
    private static readonly Text Assigned = new("Fördelad till en nod", "Assigned to a node");
    private static readonly Text Accepted = new("Förfrågan besvarad", "The request was answered");
    private static readonly Text Held = new("Besöket genomfördes", "The visit was held");
    private static readonly Text Confirmed = new("Bekräftat besök", "Confirmed visit");
    private static readonly Text HeldOrNot = new("Genomfört eller inte?", "Held or not?");
    private static readonly Text Planned = new("Önskat besök", "Wanted visit");

    public async Task<IReadOnlyList<JourneyEntry>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf, CancellationToken token)
    {
        var view = await visits.ViewAsync(viewer, reference, asOf, token);
        var today = asOf is { } instant ? SwedishTime.DayOf(instant) : clock.Today();
        return [.. Request(view), Visit(view.Visit, today)];
    }

    private static IEnumerable<JourneyEntry> Request(VisitView view)
    {
        var asked = view.Life.FirstOrDefault(step => step.Status.IsRequest());
        if ((view.Visit.RequestedOn ?? (asked is null ? null : SwedishTime.DayOf(asked.At))) is not { } on)
        {
            yield return new() { Stage = JourneyStage.Request, State = JourneyState.Aside, Words = NoRequest };
            yield break;
        }

        yield return new() { Stage = JourneyStage.Request, State = JourneyState.Done, On = on, Words = Requested };
        if (view.Visit.Status.IsRequest()) yield return new() { Stage = JourneyStage.Request, State = JourneyState.Waiting, Words = AwaitsAnswer };
        else if (asked is not null && view.Life.SkipWhile(step => !step.Status.IsRequest()).FirstOrDefault(step => !step.Status.IsRequest() && step.Status != VisitStatus.Withdrawn) is { } answer)
            yield return new() { Stage = JourneyStage.Request, State = answer.Status == VisitStatus.Declined ? JourneyState.Aside : JourneyState.Done, On = SwedishTime.DayOf(answer.At), Words = Answer(answer.Status) };
    }

    private static Text Answer(VisitStatus status) => status switch
    {
        VisitStatus.Assigned => Assigned,
        VisitStatus.Declined => VisitTexts.Name(status),
        _ => Accepted,
    };

    private static JourneyEntry Visit(Visit visit, DateOnly today)
    {
        var (state, words) = visit.Status switch
        {
            VisitStatus.Held => (JourneyState.Done, Held),
            VisitStatus.Confirmed when visit.EndOn < today => (JourneyState.Waiting, HeldOrNot),
            VisitStatus.Confirmed => (JourneyState.NotYet, Confirmed),
            VisitStatus.Requested or VisitStatus.UnderAssessment or VisitStatus.Assigned => (JourneyState.NotYet, Planned),
            VisitStatus.Rebooked => (JourneyState.NotYet, VisitTexts.Name(visit.Status)),
            _ => (JourneyState.Aside, VisitTexts.Name(visit.Status)),
        };
        return new() { Stage = JourneyStage.Visit, State = state, On = visit.StartOn, Words = words, More = visit.EndOn == visit.StartOn ? null : Text.Same(RecordFigures.Days(visit.StartOn, visit.EndOn)) };
    }
}
