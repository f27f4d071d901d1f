using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Activities;

/// <summary>The filters of the list in words: for the chips, the print and the papers of a download.</summary>
internal static class ActivityFilterWords
{
    public static IEnumerable<FilterWord> Of(ActivityFilter filter, ProgrammeLists lists)
    {
        if (filter.Search is { } search) yield return FilterWord.Of("q", FilterTexts.Search, Text.Same(search));
        if (filter.From is { } from) yield return FilterWord.Of("from", FilterTexts.From, from);
        if (filter.To is { } to) yield return FilterWord.Of("to", FilterTexts.To, to);
        if (filter.Kind is { } kind) yield return FilterWord.Of("kind", ActivityTexts.Kind, ActivityTexts.Name(kind));
        if (filter.Node is { } node) yield return FilterWord.Of("node", ActivityPageTexts.Led, lists.ReceiverName(node));
        if (filter.TookPart is { } receiver) yield return FilterWord.Of("tookPart", ActivityPageTexts.TookPart, lists.ReceiverName(receiver));
        if (filter.Country is { } country) yield return FilterWord.Of("country", ActivityTexts.Countries, lists.CountryName(country));
        if (filter.Theme is { } theme) yield return FilterWord.Of("theme", ActivityTexts.Themes, lists.ThemeName(theme));
        if (filter.Series is { } series) yield return FilterWord.Of("series", ActivityTexts.Series, Text.Same(series));
        if (filter.Status is { } status) yield return FilterWord.Of("status", ActivityTexts.Status, ActivityTexts.Name(status));
    }

    public static Text InOne(ActivityFilter filter, ProgrammeLists lists) => FilterWord.InOne(Of(filter, lists), ActivityPageTexts.NoFilters);
}
