using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>The filters of the list in words: for the chips, the print and the papers of a download.</summary>
internal static class OpportunityFilterWords
{
    public static IEnumerable<FilterWord> Of(OpportunityFilter filter, ProgrammeLists lists)
    {
        if (filter.Search is { } search) yield return FilterWord.Of("q", FilterTexts.Search, Text.Same(search));
        if (filter.Stage is { } stage) yield return FilterWord.Of("stage", OpportunityTexts.Stage, OpportunityTexts.Name(stage));
        if (filter.Node is { } node) yield return FilterWord.Of("node", OpportunityTexts.LeadReceiver, lists.ReceiverName(node));
        if (filter.Country is { } country) yield return FilterWord.Of("country", PipelineTexts.Country, lists.CountryName(country));
        if (filter.Theme is { } theme) yield return FilterWord.Of("theme", OpportunityTexts.Themes, lists.ThemeName(theme));
        if (filter.Company is { } company) yield return FilterWord.Of("company", PipelineTexts.Company, Text.Same(OrganisationNumber.Written(company)));
        if (filter.Visit is { } visit) yield return FilterWord.Of("visit", PipelineTexts.Visit, Text.Same(visit));
        if (filter.Silent) yield return new FilterWord("silent", PipelineTexts.SilentOnly);
        if (filter.Waking is { } waking) yield return FilterWord.Of("waking", PipelineTexts.WakingFilter, PipelineTexts.Name(waking));
        if (filter.Withdrawn) yield return new FilterWord("withdrawn", PipelineTexts.WithdrawnOnly);
    }

    /// <summary>One sentence; also says that nothing is filtered.</summary>
    public static Text InOne(OpportunityFilter filter, ProgrammeLists lists) => FilterWord.InOne(Of(filter, lists), PipelineTexts.NoFilters);
}
