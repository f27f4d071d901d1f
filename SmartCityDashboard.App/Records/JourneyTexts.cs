using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Records;

/// <summary>What the journey of a visit says by itself.</summary>
public static class JourneyTexts
{
    public static readonly Text Heading = new("Från besök till affär", "From visit to business");
    private static readonly Text Request = new("Förfrågan", "Request");
    private static readonly Text Visit = new("Besök", "Visit");
    private static readonly Text Report = new("Affärsrapport", "Business report");
    private static readonly Text Actions = new("Uppföljningsåtgärder", "Follow-up actions");
    private static readonly Text Opportunity = new("Affärsmöjlighet", "Opportunity");
    private static readonly Text Done = new("klart", "done");
    private static readonly Text Underway = new("pågår", "under way");
    private static readonly Text Waiting = new("väntar", "waiting");
    private static readonly Text Late = new("försenat", "late");
    private static readonly Text NotYet = new("inte än", "not yet");
    private static readonly Text Aside = new("gäller inte", "not applicable");

    public static Text Name(JourneyStage stage) => stage switch
    {
        JourneyStage.Request => Request,
        JourneyStage.Visit => Visit,
        JourneyStage.Report => Report,
        JourneyStage.Actions => Actions,
        _ => Opportunity,
    };

    public static Text Name(JourneyState state) => state switch
    {
        JourneyState.Done => Done,
        JourneyState.Underway => Underway,
        JourneyState.Waiting => Waiting,
        JourneyState.Late => Late,
        JourneyState.NotYet => NotYet,
        _ => Aside,
    };

    public static Tone ToneOf(JourneyState state) => state switch
    {
        JourneyState.Done => Tone.Good,
        JourneyState.Underway => Tone.Info,
        JourneyState.Waiting => Tone.Warning,
        JourneyState.Late => Tone.Bad,
        _ => Tone.Neutral,
    };
}
