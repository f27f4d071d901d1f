using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The lists that filters and forms choose from, in the order in which people look for them.</summary>
internal static class VisitPicks
{
    public static IReadOnlyList<PickOption> Goals(ProgrammeLists lists) =>
        [.. lists.Goals.Select(goal => new PickOption(goal.Code, new Text($"{goal.Code} {goal.NameSv}", $"{goal.Code} {goal.NameEn}")))];

    public static IReadOnlyList<PickOption> Channels(ProgrammeLists lists) => Items(lists.Channels);

    public static IReadOnlyList<PickOption> TargetGroups(ProgrammeLists lists) => Items(lists.TargetGroups);

    public static IReadOnlyList<PickOption> Counties(ProgrammeLists lists) => [.. lists.Counties.Select(county => new PickOption(county.Code, county.Name))];

    public static IReadOnlyList<PickOption> Objects(ProgrammeLists lists, string receiver) =>
        [.. lists.VisitObjects.Where(place => place.NodeCode == receiver).Select(place => new PickOption(place.Name, Text.Same(place.Name)))];

    public static IReadOnlyList<PickOption> Formats() => [.. Enum.GetValues<VisitFormat>().Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];

    public static IReadOnlyList<PickOption> Statuses() => [.. Enum.GetValues<VisitStatus>().Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];

    public static IReadOnlyList<PickOption> QuestionFilters() => [.. Enum.GetValues<QuestionFilter>().Select(value => new PickOption(Codes.Of(value), ListTexts.Name(value)))];

    public static IReadOnlyList<PickOption> ChosenStatuses() => [.. VisitLife.Choices.Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];

    public static IReadOnlyList<PickOption> Kinds() => [.. Enum.GetValues<ParticipantsKind>().Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];

    public static IReadOnlyList<PickOption> Relevances() => [.. Enum.GetValues<Relevance>().Select(value => new PickOption(Codes.Of(value), VisitTexts.Name(value)))];

    private static IReadOnlyList<PickOption> Items(IEnumerable<CodeItem> items) => [.. items.Select(item => new PickOption(item.Code, item.Name))];
}
