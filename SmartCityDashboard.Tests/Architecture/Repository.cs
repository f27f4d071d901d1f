namespace SmartCityDashboard.Tests.Architecture;

/// <summary>The source files as they lie in the repository.</summary>
public static class Repository
{
    private static readonly string[] Projects = ["SmartCityDashboard.Core", "SmartCityDashboard.App", "SmartCityDashboard.Tests"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files written by people: neither build output nor generated migrations nor sheets that say “Written from”. Paths from the root, with /.</summary>
    public static IReadOnlyList<SourceFile> Files(params string[] extensions) =>
    [
        .. from project in Projects
           from file in Directory.EnumerateFiles(Path.Combine(Root, project), "*", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Root, file).Replace('\\', '/')
           where extensions.Contains(Path.GetExtension(path)) && !IsMade(path)
           let content = File.ReadAllText(file)
           where !content.StartsWith("/* Written from ", StringComparison.Ordinal)
           orderby path
           select new SourceFile(path, content),
    ];

    /// <summary>All folders of a project that hold sources, at any depth; paths from the root.</summary>
    public static IEnumerable<string> Folders(string project) =>
        from folder in Directory.EnumerateDirectories(Path.Combine(Root, project), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, folder).Replace('\\', '/')
        where !IsMade(path + "/") && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any()
        select path;

    private static bool IsMade(string path) => path.Split('/') is var parts && (parts[1] is "bin" or "obj" or "data" || path.Contains("/Migrations/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SmartCityDashboard.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the tests run outside the repository");
        return folder.FullName;
    }
}

public sealed record SourceFile(string Path, string Content)
{
    public string[] Lines => Content.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The folder of Core or App that it lies in; null for tests.</summary>
    public Folder? Folder => Path.Split('/') is [var project, .. var rest]
        ? Architecture.Folder.Of(rest.Length > 1 ? $"{project}.{rest[0]}" : project)
        : null;
}
