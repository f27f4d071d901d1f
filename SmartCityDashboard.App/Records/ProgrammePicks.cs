using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Records;

/// <summary>The programme's lists as filters and forms choose from them, in the order in which people look for them.</summary>
internal static class ProgrammePicks
{
    /// <summary>Made once for each state of the lists, since a page is drawn several times and two hundred countries are put in order by the rules of a language.</summary>
    private static readonly ConditionalWeakTable<ProgrammeLists, ConcurrentDictionary<string, IReadOnlyList<PickOption>>> Made = [];

    public static IReadOnlyList<PickOption> Receivers(ProgrammeLists lists) => Kept(lists, nameof(Receivers), () => [.. lists.Receivers.Select(receiver => new PickOption(receiver.Code, receiver.ShortName))]);

    public static IReadOnlyList<PickOption> Countries(ProgrammeLists lists) =>
        Kept(lists, nameof(Countries), () => [.. lists.Countries.Select(country => new PickOption(country.Code, country.Name)).OrderBy(option => option.Name.ToString(), SwedishSort.Comparer)]);

    /// <summary>Themes that hold on the day; older ones only where they are chosen already.</summary>
    public static IReadOnlyList<PickOption> Themes(ProgrammeLists lists, DateOnly day, IEnumerable<string> chosen) =>
        [.. lists.Themes.Where(theme => theme.ValidOn(day) || chosen.Contains(theme.Code)).Select(theme => new PickOption(theme.Code, theme.Name))];

    public static IReadOnlyList<PickOption> AllThemes(ProgrammeLists lists) => Kept(lists, nameof(AllThemes), () => [.. lists.Themes.Select(theme => new PickOption(theme.Code, theme.Name))]);

    private static IReadOnlyList<PickOption> Kept(ProgrammeLists lists, string what, Func<IReadOnlyList<PickOption>> make) =>
        Made.GetOrCreateValue(lists).GetOrAdd($"{what} {CultureInfo.CurrentUICulture.Name}", _ => make());
}
