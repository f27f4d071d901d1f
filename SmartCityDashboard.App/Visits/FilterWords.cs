using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The filters of a list in words: for the chips, the print and the papers of a download.</summary>
internal static class FilterWords
{
    public static IEnumerable<FilterWord> Of(VisitFilter filter, ProgrammeLists lists)
    {
        if (filter.Search is { } search) yield return FilterWord.Of("q", FilterTexts.Search, Text.Same(search));
        if (filter.From is { } from) yield return FilterWord.Of("from", FilterTexts.From, from);
        if (filter.To is { } to) yield return FilterWord.Of("to", FilterTexts.To, to);
        if (filter.Node is { } node) yield return FilterWord.Of("node", ListTexts.Led, lists.ReceiverName(node));
        if (filter.TookPart is { } receiver) yield return FilterWord.Of("tookPart", ListTexts.TookPart, lists.ReceiverName(receiver));
        if (filter.Country is { } country) yield return FilterWord.Of("country", VisitTexts.Countries, lists.CountryName(country));
        if (filter.Theme is { } theme) yield return FilterWord.Of("theme", VisitTexts.Themes, lists.ThemeName(theme));
        if (filter.Format is { } format) yield return FilterWord.Of("format", VisitTexts.Format, VisitTexts.Name(format));
        if (filter.Status is { } status) yield return FilterWord.Of("status", VisitTexts.Status, VisitTexts.Name(status));
        if (filter.Channel is { } channel) yield return FilterWord.Of("channel", VisitTexts.Channel, lists.ChannelName(channel));
        if (filter.Company is { } company) yield return FilterWord.Of("company", ListTexts.Company, Text.Same(OrganisationNumber.Written(company)));
        if (filter.Question is { } question) yield return new FilterWord("question", ListTexts.Name(question));
        if (filter.NeedsAnswer) yield return new FilterWord("needsAnswer", ListTexts.NeedsAnswer);
    }

    /// <summary>One sentence; also says that nothing is filtered.</summary>
    public static Text InOne(VisitFilter filter, ProgrammeLists lists) => FilterWord.InOne(Of(filter, lists), ListTexts.NoFilters);
}
