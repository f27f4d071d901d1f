using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>One filter that is set: the parameter in the address, and what it says.</summary>
public sealed record FilterWord(string Name, Text Words)
{
    public static FilterWord Of(string name, Text label, Text value) => new(name, new Text($"{label.Sv}: {value.Sv}", $"{label.En}: {value.En}"));

    public static FilterWord Of(string name, Text label, DateOnly day) => Of(name, label, Text.Same(DayText.Write(day)));

    /// <summary>All of them in one line.</summary>
    /// <param name="none">Says that nothing is filtered.</param>
    public static Text InOne(IEnumerable<FilterWord> words, Text none)
    {
        var all = words.Select(word => word.Words).ToList();
        return all.Count == 0 ? none : new Text(string.Join(", ", all.Select(text => text.Sv)), string.Join(", ", all.Select(text => text.En)));
    }
}
