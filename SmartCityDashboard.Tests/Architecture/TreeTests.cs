namespace SmartCityDashboard.Tests.Architecture;

/// <summary>The tree stays one that a newcomer can read.</summary>
public class TreeTests
{
    private const int LongestFile = 250;

    private static readonly string[] SayNothing = ["Services", "Models", "Helpers", "Common", "Utils"];

    [Theory]
    [InlineData("SmartCityDashboard.Core")]
    [InlineData("SmartCityDashboard.App")]
    [InlineData("SmartCityDashboard.Tests")]
    public void Folders_are_named_for_subjects(string project) =>
        Assert.DoesNotContain(Repository.Folders(project), path => SayNothing.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_file_is_longer_than_one_can_read()
    {
        var files = Repository.Files(".cs", ".razor", ".css", ".js");

        Assert.Contains(files, file => file.Path.EndsWith("Architecture/TreeTests.cs", StringComparison.Ordinal));
        Rule.IsKept(from file in files where file.Lines.Length > LongestFile select $"{file.Path} has {file.Lines.Length} lines");
    }
}
