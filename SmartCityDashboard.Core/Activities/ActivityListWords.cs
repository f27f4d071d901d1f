using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Whether an activity was held on the net; a choice of two in a list.</summary>
internal enum ActivityForm
{
    Online,
    OnSite,
}

/// <summary>The words that lists use for an activity's kind, status and form, in both languages and their inflections.</summary>
internal static class ActivityListWords
{
    /// <summary>What a list may say; nothing is withdrawn by a list.</summary>
    public static IReadOnlyList<ActivityStatus> Statuses { get; } = [ActivityStatus.Planned, ActivityStatus.Held, ActivityStatus.Cancelled];

    private static readonly WordList<ActivityKind> Kinds = new(Enum.GetValues<ActivityKind>(), kind => ActivityTexts.Name(kind), new()
    {
        [ActivityKind.Webinar] = ["Webbinarier", "Webinarium", "Webbinar", "Webinars", "Webbseminarium", "Digitalt seminarium"],
        [ActivityKind.Event] = ["Event", "Evenemanget", "Events", "Konferens", "Mässa", "Seminarium", "Conference", "Fair", "Trade fair", "Seminar"],
        [ActivityKind.OutboundTrip] = ["Motbesöket", "Utresa", "Resa", "Delegationsresa", "Outbound", "Outbound visit", "Trip", "Counter-visit", "Counter visit"],
    });

    private static readonly WordList<ActivityStatus> Words = new(Statuses, status => ActivityTexts.Name(status), new()
    {
        [ActivityStatus.Planned] = ["Planerat", "Planerade", "Bokad", "Bokat", "Booked"],
        [ActivityStatus.Held] = ["Genomfört", "Genomförda", "Hållen", "Completed", "Carried out", "Done"],
        [ActivityStatus.Cancelled] = ["Inställt", "Inställda", "Avbokad", "Canceled"],
    });

    private static readonly WordList<ActivityForm> Forms = new(Enum.GetValues<ActivityForm>(), form => Name(form), new()
    {
        [ActivityForm.Online] = ["Digital", "Digitala", "Virtuellt", "Virtual", "På distans", "Distans", "Webb", "Remote"],
        [ActivityForm.OnSite] = ["Fysiskt", "Fysisk", "In person", "Onsite", "Physical", "Plats"],
    });

    public static ActivityKind? Kind(string word) => Kinds.Find(word);

    public static ActivityStatus? Status(string word) => Words.Find(word);

    public static ActivityForm? Form(string word) => Forms.Find(word);

    public static Basics.Text Name(ActivityForm form) => ActivityTexts.Setting(form == ActivityForm.Online);
}
