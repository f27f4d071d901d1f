using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Activities;

/// <summary>The values of an activity that filters and forms choose from.</summary>
internal static class ActivityPicks
{
    public const string Online = "online";
    public const string OnSite = "on-site";

    public static IReadOnlyList<PickOption> Kinds() => [.. Enum.GetValues<ActivityKind>().Select(value => new PickOption(Codes.Of(value), ActivityTexts.Name(value)))];

    public static IReadOnlyList<PickOption> Statuses() => [.. Enum.GetValues<ActivityStatus>().Select(value => new PickOption(Codes.Of(value), ActivityTexts.Name(value)))];

    /// <summary>Withdrawing is an action of its own.</summary>
    public static IReadOnlyList<PickOption> ChosenStatuses() => [.. Statuses().Where(option => option.Code != Codes.Of(ActivityStatus.Withdrawn))];

    public static IReadOnlyList<PickOption> Settings() => [new(OnSite, ActivityTexts.OnSite), new(Online, ActivityTexts.Online)];

    public static IReadOnlyList<PickOption> Certainties() => [.. Enum.GetValues<ParticipantsKind>().Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];
}
