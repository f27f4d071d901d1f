using System.Text.RegularExpressions;

namespace SmartCityDashboard.Tests.Architecture;

/// <summary>Folders that a source file names: usings (of Razor files too) and qualified names. It sees what the compiler leaves no trace of: constants, nameof.</summary>
public static partial class UsesInSource
{
    public static IEnumerable<Use> All() =>
        from file in Repository.Files(".cs", ".razor")
        where file.Folder is not null
        from use in In(file)
        select use;

    public static IEnumerable<Use> In(SourceFile file) =>
        from match in Name().Matches(file.Content)
        let to = new Folder(match.Groups["project"].Value, match.Groups["folder"].Value)
        where FolderOrder.Core.Contains(to.Name) || FolderOrder.App.Contains(to.Name)
        select new Use(file.Folder!, to, file.Path);

    [GeneratedRegex(@"(?<![\w.])(?:SmartCityDashboard\.)?(?<project>Core|App)\.(?<folder>\w+)")]
    private static partial Regex Name();
}
