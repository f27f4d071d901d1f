using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

public static class HistoryTexts
{
    public static readonly Text Heading = new("Historik", "History");
    public static readonly Text Sentence = new("Vem som ändrade vad, när och varför. Det nyaste står först.", "Who changed what, when and why. The newest comes first.");
    public static readonly Text OneVisit = new("Varje ändring av {0}, den nyaste först.", "Every change of {0}, the newest first.");
    public static readonly Text ToMembers = new("Personer och behörigheter", "People and grants");
    public static readonly Text Reference = new("Referens", "Reference");
    public static readonly Text By = new("Vem", "Who");
    public static readonly Text Node = new("Ledande nod", "Leading node");
    public static readonly Text From = new("Ändrat från", "Changed from");
    public static readonly Text To = new("Ändrat till", "Changed until");
    public static readonly Text Empty = new("Ingen ändring passar urvalet.", "No change matches the filters.");
    public static readonly Text EmptyAtAll = new("Inget är registrerat än. Här syns varje ändring från det första besöket eller den första aktiviteten.", "Nothing is registered yet. Every change from the first visit or activity on is shown here.");
    public static readonly Text Clear = new("Rensa alla filter", "Clear all filters");
    public static readonly Text Shown = new("{0} ändringar visas på den här sidan.", "{0} changes are shown on this page.");
    public static readonly Text ImportedMany = new("importerade {0}: {1}", "imported {0}: {1}");
    public static readonly Text ChangedMany = new("ändrade {0} på en gång", "changed {0} at once");
    public static readonly Text Open = new("Visa {0}", "Show {0}");
    public static readonly Text Close = new("Dölj dem", "Hide them");
    public static readonly Text RowsShown = new("{0} av {1}", "{0} of {1}");
    public static readonly Text NoFilters = new("Alla ändringar", "All changes");
    public static readonly Text ShowHistory = new("Visa hela historiken", "Show the whole history");

    private static readonly Text Asked = new("frågade noden om", "asked the node about");
    private static readonly Text Answered = new("svarade på en fråga om", "answered a question about");
    private static readonly Text TookBack = new("tog tillbaka en fråga om", "took back a question about");

    /// <summary>What a save did to several records.</summary>
    public static Text Head(VisitSave save) => ImportReason.FileOf(save.Why) is { } file ? ImportedMany.With(file, save.Number) : ChangedMany.With(save.Number);

    /// <summary>What a change did, when it was no change of the visit's own fields.</summary>
    public static Text? Verb(RecordChange change) => change.Fields switch
    {
        [{ Field: QuestionChanges.Asked }] => Asked,
        [{ Field: QuestionChanges.Answered, Old: "" }] => Answered,
        [{ Field: QuestionChanges.TakenBack }] => TookBack,
        _ => null,
    };
}
