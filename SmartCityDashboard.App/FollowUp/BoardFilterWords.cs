using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The filters of board, list and file in words.</summary>
internal static class BoardFilterWords
{
    public static IEnumerable<FilterWord> Of(ActionFilter filter, ProgrammeLists lists, IReadOnlyList<OwnerChoice> named)
    {
        if (filter.Node is { } node) yield return FilterWord.Of("node", BoardTexts.Node, lists.ReceiverName(node));
        if (filter.Owner is { } owner) yield return FilterWord.Of("owner", BoardTexts.Owner, named.FirstOrDefault(one => one.Id == owner) is { } member ? Text.Same(member.Name) : BoardTexts.SomeMember);
        if (filter.Kind is { } kind) yield return FilterWord.Of("owner", BoardTexts.Owner, BoardTexts.Name(kind));
        if (filter.Band is { } band) yield return FilterWord.Of("band", BoardTexts.Band, FollowUpWords.Name(band));
        if (filter.State is { } state) yield return FilterWord.Of("state", BoardTexts.State, FollowUpWords.Name(state));
        if (filter.Part is { } part) yield return new FilterWord(Links.FollowUpLinks.Part, BoardTexts.Name(part));
    }

    public static Text InOne(ActionFilter filter, ProgrammeLists lists, IReadOnlyList<OwnerChoice> named) => FilterWord.InOne(Of(filter, lists, named), BoardTexts.NoFilters);

    /// <summary>The members who have open actions, each once, by name.</summary>
    public static IReadOnlyList<OwnerChoice> Named(IEnumerable<OwnerDebt> owners) =>
        [.. owners.Where(row => row.OwnerId is not null).DistinctBy(row => row.OwnerId).Select(row => new OwnerChoice(row.OwnerId!.Value, row.Name!)).OrderBy(row => row.Name, SwedishSort.Comparer)];
}
