using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>What the cases that a visit is linked to tell of its way: each stage with its day.</summary>
internal sealed class OpportunityJourney(OpportunityQueries opportunities) : IJourneyPart
{
    public async Task<IReadOnlyList<JourneyEntry>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf, CancellationToken token)
    {
        List<JourneyEntry> entries = [];
        foreach (var row in await opportunities.OfAsync(viewer, new() { Visit = reference }, asOf, token))
        {
            var stages = (await opportunities.ViewAsync(viewer, row.Reference, asOf, token)).Stages;
            entries.AddRange(stages.Select((stay, place) => Entry(row, stay, place == stages.Count - 1)));
        }

        return entries;
    }

    private static JourneyEntry Entry(OpportunityRow row, StageStay stay, bool isLast) => new()
    {
        Stage = JourneyStage.Opportunity,
        State = !isLast ? JourneyState.Done : stay.Stage switch
        {
            OpportunityStage.Parked => JourneyState.Waiting,
            OpportunityStage.Closed => JourneyState.Aside,
            OpportunityStage.Realised => JourneyState.Done,
            _ => JourneyState.Underway,
        },
        On = stay.On,
        Words = OpportunityTexts.Name(stay.Stage),
        More = More(row, stay),
        Href = OpportunityLinks.To(row.Reference),
    };

    private static Text More(OpportunityRow row, StageStay stay) =>
        stay.Until is { } until ? Joined(row.Title, new($"{OpportunityTexts.ParkedUntil.Sv} {until:yyyy-MM-dd}", $"{OpportunityTexts.ParkedUntil.En} {until:yyyy-MM-dd}"))
        : stay.Because is { } because ? Joined(row.Title, OpportunityTexts.Name(because))
        : stay.With is { Length: > 0 } with ? Joined(row.Title, Text.Same(with))
        : Text.Same(row.Title);

    private static Text Joined(string title, Text more) => new($"{title} · {more.Sv}", $"{title} · {more.En}");
}
