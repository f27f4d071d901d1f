using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What other pages say about how the follow-up stands.</summary>
public static class StatusTexts
{
    public static readonly Text Title = new("Uppföljningen i dag", "Follow-up today");
    public static readonly Text Reports = new("Rapporter", "Reports");
    public static readonly Text InTime = new("I tid", "In time");
    public static readonly Text National = new("Nationellt", "National");
    public static readonly Text Foot = new(
        "Läget gäller i dag, inte bara perioden. Affärsrapporter: lämnade av dem vars sista dag har passerat. Åtgärderna är desamma som på sidan Uppföljning, och kolumnerna går att summera.",
        "As of today, not only of the period. Business reports: submitted, of those whose due day has passed. The actions are those of the page Follow-up, and the columns add up.");
    public static readonly Text ToFollowUp = new("Till uppföljningen", "To the follow-up");
    public static readonly Text NodeSentence = new("Genomförda besök hos {0} som följs upp, och vad som återstår.", "Held visits of {0} that are followed up, and what is left.");
    public static readonly Text Of = new("{0} av {1}", "{0} of {1}");
    public static readonly Text ReportsSubmitted = new("Lämnade affärsrapporter", "Business reports submitted");
    public static readonly Text ReportsInTime = new("Lämnade i tid", "Submitted in time");
    public static readonly Text OpenActions = new("Öppna åtgärder", "Open actions");
    public static readonly Text LateActions = new("Försenade åtgärder", "Overdue actions");

    /// <summary>The name of an age band where columns stand close.</summary>
    public static Text Brief(AgeBand band) => band switch { AgeBand.UpTo30Days => Text.Same("0–30 d"), AgeBand.Days31To90 => Text.Same("31–90 d"), _ => Text.Same("91+ d") };

    /// <summary>“12 av 14”; not applicable while none has fallen due.</summary>
    public static string Share(int part, int whole) => whole == 0 ? Figure.NotApplicable.Glyph : Of.With(part, whole);

    /// <summary>A silence as a line of what needs attention; the number stays with the last word of its name.</summary>
    public static Text Says(Silence silence) => new($"{silence.Name.Sv}:\u00a0{silence.Count}", $"{silence.Name.En}:\u00a0{silence.Count}");
}
