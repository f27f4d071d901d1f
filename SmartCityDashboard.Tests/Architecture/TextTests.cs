using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Architecture;

/// <summary>Everything that is said to people is said in both languages.</summary>
public partial class TextTests
{
    /// <summary>Texts that are right in both languages as they stand; anything else that is equal was forgotten.</summary>
    private static readonly string[] SameInBoth =
    [
        "SmartCityDashboard", "Business Sweden", "Definition", "Delegation", "Organisation", "Partner", "Import", "Information", "Period", "Person", "person", "Status", "Tertial", "Trend", "Version", "Excel", "CSV", "–", "·",
    ];

    [Fact]
    public void A_text_has_both_languages_and_the_same_places() => Rule.IsKept(
        from named in All()
        from fault in Faults(named.Text)
        select $"{named.Name} “{named.Text.Sv}”: {fault}");

    [Theory]
    [InlineData("Besök", "", "a language is empty")]
    [InlineData("Besök {0}", "Visits", "the places differ")]
    [InlineData("Besök", "Besök", "Swedish and English are the same")]
    [InlineData("Import", "Import", null)]
    [InlineData("{0:N0} av {1}", "{1} of {0}", null)]
    public void Faults_of_a_text_are_seen(string swedish, string english, string? fault) => Assert.Equal(fault, Faults(new(swedish, english)).SingleOrDefault());

    [Fact]
    public void Texts_are_found_in_fields_properties_and_lists() =>
        Assert.Equal(["Entries", "Field", "List", "List", "Property", "Table"], In(typeof(Example)).Select(named => named.Name.Split('.')[^1]).Order());

    private static IEnumerable<string> Faults(Text text)
    {
        if (string.IsNullOrWhiteSpace(text.Sv) || string.IsNullOrWhiteSpace(text.En))
            yield return "a language is empty";
        else if (text.Sv == text.En && !SameInBoth.Contains(text.Sv))
            yield return "Swedish and English are the same";
        else if (!Places(text.Sv).SetEquals(Places(text.En)))
            yield return "the places differ";
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text.Replace("{{", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value)];

    private static IEnumerable<(string Name, Text Text)> All() => CompiledUses.Assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.ContainsGenericParameters && Folder.Of(type.Namespace) is not null)
        .SelectMany(In);

    private static IEnumerable<(string Name, Text Text)> In(Type type)
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = type.GetFields(statics).Where(field => !field.Name.StartsWith('<') && Holds(field.FieldType)).Select(field => (field.Name, Value: field.GetValue(null)));
        var properties = type.GetProperties(statics).Where(property => Holds(property.PropertyType)).Select(property => (property.Name, Value: property.GetValue(null)));
        return from member in fields.Concat(properties)
               from text in Flat(member.Value)
               select ($"{type.FullName}.{member.Name}", text);
    }

    private static bool Holds(Type type) => IsOurs(type)
        || (type.IsArray && IsOurs(type.GetElementType()!))
        || (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments().Any(IsOurs));

    private static bool IsOurs(Type type) => type.IsClass && CompiledUses.Assemblies.Contains(type.Assembly);

    private static IEnumerable<Text> Flat(object? value) => value switch
    {
        null or string => [],
        Text text => [text],
        IDictionary table => table.Values.Cast<object?>().Concat(table.Keys.Cast<object?>()).SelectMany(Flat),
        IEnumerable list => list.Cast<object?>().SelectMany(Flat),
        _ => from property in value.GetType().GetProperties()
             where property.PropertyType == typeof(Text) && property.GetIndexParameters().Length == 0
             select property.GetValue(value) as Text into text
             where text is not null
             select text,
    };

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    private static class Example
    {
        public static readonly Text[] List = [new("ett", "one"), new("två", "two")];

        private static readonly Text Field = new("fält", "field");

        public static readonly IReadOnlyList<Core.Basics.Problem> Entries = [new("", new("fel", "wrong"))];

        public static Text Property => Field;

        public static IReadOnlyDictionary<int, Text> Table { get; } = new Dictionary<int, Text> { [1] = new("rad", "row") };
    }
}
