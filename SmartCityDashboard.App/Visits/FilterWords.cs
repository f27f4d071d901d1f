using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>One filter that is set: the parameter in the address, and what it says.</summary>
public sealed record FilterWord(string Name, Text Words);

/// <summary>The filters of a list in words: for the chips, the print and the papers of a download.</summary>
internal static class FilterWords
{
    public static IEnumerable<FilterWord> Of(VisitFilter filter, ProgrammeLists lists)
    {
        if (filter.Search is { } search) yield return Word("q", ListTexts.Search, Text.Same(search));
        if (filter.From is { } from) yield return Word("from", ListTexts.From, Day(from));
        if (filter.To is { } to) yield return Word("to", ListTexts.To, Day(to));
        if (filter.Node is { } node) yield return Word("node", ListTexts.Led, lists.ReceiverName(node));
        if (filter.TookPart is { } receiver) yield return Word("tookPart", ListTexts.TookPart, lists.ReceiverName(receiver));
        if (filter.Country is { } country) yield return Word("country", VisitTexts.Countries, lists.CountryName(country));
        if (filter.Theme is { } theme) yield return Word("theme", VisitTexts.Themes, lists.ThemeName(theme));
        if (filter.Format is { } format) yield return Word("format", VisitTexts.Format, VisitTexts.Name(format));
        if (filter.Status is { } status) yield return Word("status", VisitTexts.Status, VisitTexts.Name(status));
        if (filter.Channel is { } channel) yield return Word("channel", VisitTexts.Channel, lists.ChannelName(channel));
        if (filter.Company is { } company) yield return Word("company", ListTexts.Company, Text.Same(OrganisationNumber.Written(company)));
        if (filter.NeedsAnswer) yield return new FilterWord("needsAnswer", ListTexts.NeedsAnswer);
    }

    /// <summary>One sentence; also says that nothing is filtered.</summary>
    public static Text InOne(VisitFilter filter, ProgrammeLists lists)
    {
        var words = Of(filter, lists).Select(word => word.Words).ToList();
        return words.Count == 0 ? ListTexts.NoFilters : new Text(string.Join(", ", words.Select(text => text.Sv)), string.Join(", ", words.Select(text => text.En)));
    }

    private static FilterWord Word(string name, Text label, Text value) => new(name, new Text($"{label.Sv}: {value.Sv}", $"{label.En}: {value.En}"));

    private static Text Day(DateOnly day) => Text.Same(Ui.DayText.Write(day));
}
