using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>What a person is written to about, once a week. Each kind can be declined by itself.</summary>
public enum ReminderKind
{
    /// <summary>What the person has to do, and the questions that wait for an answer.</summary>
    Digest,

    /// <summary>Debt and silence, node by node.</summary>
    Silence,
}

/// <summary>Who is written to about what: it follows from the grants of the moment.</summary>
public static class ReminderKinds
{
    private static readonly Text DigestName = new("Veckobrev om det egna arbetet", "Weekly letter about one's own work");
    private static readonly Text SilenceName = new("Veckobrev om skuld och tystnad", "Weekly letter about debt and silence");

    public static IReadOnlyList<ReminderKind> For(Viewer viewer)
    {
        var hears = viewer.May(Permission.HearOfSilence);
        List<ReminderKind> kinds = [];
        if (viewer.May(Permission.EditVisits) || (viewer.May(Permission.AskQuestions) && !hears)) kinds.Add(ReminderKind.Digest);
        if (hears) kinds.Add(ReminderKind.Silence);
        return kinds;
    }

    public static Text Name(ReminderKind kind) => kind == ReminderKind.Digest ? DigestName : SilenceName;
}
