using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Imports;

/// <summary>A list is known by its name, a row by the list and its id in it. Case and spaces around make no other list and no other row.</summary>
internal static partial class ImportList
{
    public const int NameLength = 100;
    public const int RowIdLength = 100;

    public static string Tidy(string name) => Spaces().Replace(name, " ").Trim() is { Length: > NameLength } longer ? longer[..NameLength].Trim() : Spaces().Replace(name, " ").Trim();

    public static string Key(string nameOrId) => Spaces().Replace(nameOrId, " ").Trim().ToLower(Cultures.Swedish);

    public static string WithoutCopyMarks(string name) => CopyMarks().Replace(name, "") is { Length: > 0 } plain ? plain : name;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(\s*\([0-9]+\)|\s*[-–]\s*(kopia|copy)(\s*\([0-9]+\))?)+$", RegexOptions.IgnoreCase)]
    private static partial Regex CopyMarks();
}
