using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>The keys of a dimension in the order in which people look for them: lists in their own order, everything else by name.</summary>
internal static class KpiChoices
{
    /// <summary>What can be filtered by; rows without a value can be asked for where that occurs.</summary>
    public static IReadOnlyList<string> Of(KpiDimension dimension, ProgrammeLists lists) => dimension.Name switch
    {
        "node" or "tookPart" => Listed(dimension, lists),
        "country" => ByName(dimension, lists, lists.Countries.Select(country => country.Code)),
        "region" => ByName(dimension, lists, lists.Countries.Select(country => country.RegionCode).Distinct()),
        "county" => ByName(dimension, lists, lists.Counties.Select(county => county.Code)),
        _ => [.. Listed(dimension, lists), KpiDimension.MissingKey],
    };

    /// <summary>The rows of a table: the programme's order, time's order, or by name; rows without a value last. Never by value: this is no league table.</summary>
    public static IReadOnlyList<string?> Ordered(KpiDimension dimension, IEnumerable<string?> keys, ProgrammeLists lists)
    {
        var listed = Listed(dimension, lists);
        return [.. keys.OrderBy(key => key is null)
            .ThenBy(key => dimension.IsTime ? key : null, StringComparer.Ordinal)
            .ThenBy(key => key is null || listed.Count == 0 ? -1 : Place(listed, key))
            .ThenBy(key => KpiWords.KeyName(dimension, key, lists).ToString(), SwedishSort.Comparer)];
    }

    private static int Place(IReadOnlyList<string> listed, string key)
    {
        var place = listed.ToList().IndexOf(key);
        return place < 0 ? int.MaxValue : place;
    }

    private static IReadOnlyList<string> Listed(KpiDimension dimension, ProgrammeLists lists) => dimension.Name switch
    {
        "node" or "tookPart" => [.. lists.Receivers.Select(receiver => receiver.Code)],
        "format" => [.. dimension.WholeList!(lists)],
        "theme" => [.. lists.Themes.Where(theme => theme.MapsTo is null).Select(theme => theme.Code)],
        "channel" => [.. lists.Channels.Select(channel => channel.Code)],
        "targetGroup" => [.. lists.TargetGroups.Select(group => group.Code)],
        _ => [],
    };

    private static IReadOnlyList<string> ByName(KpiDimension dimension, ProgrammeLists lists, IEnumerable<string> keys) =>
        [.. keys.OrderBy(key => KpiWords.KeyName(dimension, key, lists).ToString(), SwedishSort.Comparer)];
}
