using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

/// <summary>What a member's own page shows.</summary>
/// <param name="Kinds">What the member is written to about, wanted or not.</param>
/// <param name="Digests">The letters as they would be now; in the past none.</param>
/// <param name="MaySeeVisits">Whether there is anything to put into a calendar.</param>
/// <param name="IsConfigured">Whether the program has a mail server.</param>
public sealed record ProfileData(
    string Name, IReadOnlyList<ViewerGrant> Grants, Choices Choices, IReadOnlyList<ReminderKind> Kinds, IReadOnlyList<Digest> Digests, IReadOnlyList<OwnDelivery> Last, bool MaySeeVisits, bool IsConfigured);
