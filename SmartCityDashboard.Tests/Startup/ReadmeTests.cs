using System.Text.Json;
using System.Text.RegularExpressions;
using SmartCityDashboard.App.Shell;
using SmartCityDashboard.App.Startup.Commands;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.Startup;

/// <summary>What the README lists is what there is.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void It_names_every_setting_and_no_other()
    {
        using var sample = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "appsettings.sample.json")));
        var site = typeof(SiteOptions).GetProperties().Select(option => $"{SiteOptions.Section}:{option.Name}");

        Assert.Equal(Names(sample.RootElement, "").Union(site).Order(), Setting().Matches(Readme).Select(row => row.Groups[1].Value).Order());
    }

    [Fact]
    public void It_names_every_command() =>
        Assert.All(ShellCommands.All, command => Assert.Contains($"-- {command.Name} {command.Arguments}".TrimEnd(), Readme, StringComparison.Ordinal));

    [Fact]
    public void It_names_every_folder() =>
        Assert.All(FolderOrder.Core.Union(FolderOrder.App).Where(folder => Directory.Exists(Path.Combine(Repository.Root, "SmartCityDashboard.Core", folder))
            || Directory.Exists(Path.Combine(Repository.Root, "SmartCityDashboard.App", folder))), folder => Assert.Contains($"`{folder}`", Readme, StringComparison.Ordinal));

    [Fact]
    public void It_counts_the_kpis()
    {
        string[] numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"];

        Assert.Contains($"{numbers[KpiCatalogue.All.Count]} KPIs", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_links_lead_somewhere() =>
        Assert.All(Link().Matches(Readme).Select(link => link.Groups[1].Value), path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), path));

    private static IEnumerable<string> Names(JsonElement section, string path) => section.EnumerateObject().SelectMany(one =>
        one.Value.ValueKind == JsonValueKind.Object ? Names(one.Value, path + one.Name + ":") : [path + one.Name]);

    [GeneratedRegex(@"^\| `(\w+(?::\w+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\]\(([\w./-]+)\)")]
    private static partial Regex Link();
}
