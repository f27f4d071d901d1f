namespace SmartCityDashboard.Tests.Architecture;

public class FolderOrderTests
{
    [Fact]
    public void A_folder_uses_only_folders_before_it()
    {
        var broken = from use in UsesInSource.All().Concat(CompiledUses.All())
                     let rule = FolderOrder.Broken(use)
                     where rule is not null
                     select $"{use.From} -> {use.To}: {rule} ({use.Where})";

        Rule.IsKept(broken);
    }

    [Theory]
    [InlineData("Core")]
    [InlineData("App")]
    public void Every_folder_has_its_place_in_the_order(string project)
    {
        var folders = Repository.Folders($"SmartCityDashboard.{project}").Where(path => path.Count(letter => letter == '/') == 1).Select(path => path.Split('/')[1]);

        Rule.IsKept(folders.Except(["wwwroot", "Properties", .. project == "Core" ? FolderOrder.Core : FolderOrder.App]));
    }

    [Fact]
    public void A_subject_of_App_is_named_like_its_folder_in_Core() => Rule.IsKept(FolderOrder.AppSubjects.Except(FolderOrder.Core));

    [Fact]
    public void A_namespace_is_its_folder() => Rule.IsKept(
        from file in Repository.Files(".cs")
        let line = Array.Find(file.Lines, line => line.StartsWith("namespace ", StringComparison.Ordinal))
        where line is not null && line != $"namespace {Path.GetDirectoryName(file.Path)!.Replace(Path.DirectorySeparatorChar, '.')};"
        select $"{file.Path}: {line}");

    [Theory]
    [InlineData("Core/Visits", "Core/Programme", true)]
    [InlineData("Core/Programme", "Core/Visits", false)]
    [InlineData("Core/Visits", "App/Visits", false)]
    [InlineData("Core/Visits", "Core/", false)]
    [InlineData("Core/", "Core/Visits", true)]
    [InlineData("App/Visits", "Core/Visits", true)]
    [InlineData("App/Visits", "Core/Programme", true)]
    [InlineData("App/Visits", "Core/Kpis", false)]
    [InlineData("App/Visits", "App/Kpis", false)]
    [InlineData("App/Kpis", "App/Visits", false)]
    [InlineData("App/Visits", "App/Ui", true)]
    [InlineData("App/Visits", "App/Shell", false)]
    [InlineData("App/Ui", "App/Visits", false)]
    [InlineData("App/Ui", "Core/Visits", false)]
    [InlineData("App/Ui", "Core/Basics", true)]
    [InlineData("App/Overview", "App/Visits", true)]
    [InlineData("App/Api", "App/Startup", false)]
    [InlineData("App/Startup", "Core/", true)]
    [InlineData("App/Ui", "Core/", false)]
    [InlineData("App/", "App/Startup", true)]
    public void The_order_is_kept(string from, string to, bool right) => Assert.Equal(right, FolderOrder.Broken(new(At(from), At(to), "")) is null);

    [Fact]
    public void Uses_are_seen_in_source_and_in_compiled_code()
    {
        var razor = new SourceFile("SmartCityDashboard.App/Visits/VisitsPage.razor", "@using SmartCityDashboard.Core.Kpis\n<p>@(Core.Programme.Node.Count)</p>");
        Assert.Equal(["Core/Kpis", "Core/Programme"], UsesInSource.In(razor).Select(use => use.To.ToString()));

        var compiled = CompiledUses.Of(typeof(Example));
        Assert.Contains(typeof(Core.Basics.Cultures), compiled);
        Assert.Contains(typeof(Core.Basics.DateSpan), compiled);
        Assert.Contains(typeof(Core.Basics.Problem), compiled);
    }

    private static Folder At(string path) => new(path.Split('/')[0], path.Split('/')[1]);

    private sealed class Example
    {
        public List<Core.Basics.Problem?[]> Problems { get; } = [];

        public static async Task<string> NameAsync()
        {
            await Task.Yield();
            Func<string> name = () => Core.Basics.Cultures.Swedish.Name + Core.Basics.DateSpan.Always;
            return name();
        }
    }
}
