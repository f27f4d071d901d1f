using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of a person's own choices, of what became of letters, and what the rows of a letter lead to.</summary>
public static class ReminderLinks
{
    public const string Profile = "/profile";
    public const string Jobs = "/admin/jobs";

    /// <param name="secret">In an address: {secret}.</param>
    public static string Calendar(string secret) => $"/calendar/{secret}.ics";

    /// <summary>The page that shows all of a letter's content.</summary>
    public static string ToAll(ReminderKind kind) => kind == ReminderKind.Silence ? FollowUpLinks.Board : WorkLinks.MyWork;

    public static string To(DigestPart part) => part.Node is { } node ? NodeLinks.To(node) : ToAll(ReminderKind.Digest);

    public static string To(DigestItem item) => FollowUpLinks.ToRecord(item.Reference, item.Node);
}
