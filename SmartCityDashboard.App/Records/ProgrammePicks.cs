using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Records;

/// <summary>The programme's lists as filters and forms choose from them, in the order in which people look for them.</summary>
internal static class ProgrammePicks
{
    public static IReadOnlyList<PickOption> Receivers(ProgrammeLists lists) => [.. lists.Receivers.Select(receiver => new PickOption(receiver.Code, receiver.ShortName))];

    public static IReadOnlyList<PickOption> Countries(ProgrammeLists lists) =>
        [.. lists.Countries.Select(country => new PickOption(country.Code, country.Name)).OrderBy(option => option.Name.ToString(), SwedishSort.Comparer)];

    /// <summary>Themes that hold on the day; older ones only where they are chosen already.</summary>
    public static IReadOnlyList<PickOption> Themes(ProgrammeLists lists, DateOnly day, IEnumerable<string> chosen) =>
        [.. lists.Themes.Where(theme => theme.ValidOn(day) || chosen.Contains(theme.Code)).Select(theme => new PickOption(theme.Code, theme.Name))];

    public static IReadOnlyList<PickOption> AllThemes(ProgrammeLists lists) => [.. lists.Themes.Select(theme => new PickOption(theme.Code, theme.Name))];
}
