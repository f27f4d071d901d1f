using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The words that lists use for the values of a choice: the names in both languages, the code, and what else people write.</summary>
internal sealed class WordList<T>(IEnumerable<T> values, Func<T, Text> name, Dictionary<T, string[]> variants) where T : struct, Enum
{
    private readonly Dictionary<string, T> words =
        values.SelectMany(value => ((string[])[name(value).Sv, name(value).En, value.ToString(), .. variants.GetValueOrDefault(value, [])]).Select(word => (Word: HeadingMatcher.Normalise(word), value)))
            .Distinct().ToDictionary(pair => pair.Word, pair => pair.value);

    public T? Find(string word) => words.TryGetValue(HeadingMatcher.Normalise(word), out var value) ? value : null;
}
