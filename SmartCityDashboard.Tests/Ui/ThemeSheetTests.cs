using System.Text;
using Bunit;
using MudBlazor;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.Tests.Ui;

/// <summary>wwwroot/theme.css is MudBlazor's own style element for our theme, once light and once what differs in the dark. Run with WRITE_SNAPSHOTS=1 to write it anew.</summary>
public sealed class ThemeSheetTests : MudContext
{
    private static readonly string Sheet = Path.Combine(Repository(), "SmartCityDashboard.App", "wwwroot", "theme.css");

    [Fact]
    public void Theme_sheet_says_what_the_theme_says()
    {
        var expected = Write(Lines(dark: false), Lines(dark: true));
        if (Environment.GetEnvironmentVariable("WRITE_SNAPSHOTS") == "1")
            File.WriteAllText(Sheet, expected);

        Assert.Equal(expected, File.ReadAllText(Sheet));
    }

    private List<string> Lines(bool dark)
    {
        var markup = Render<MudThemeProvider>(parameters => parameters.Add(one => one.Theme, DashboardTheme.Value).Add(one => one.IsDarkMode, dark)).Markup;
        var start = markup.IndexOf(":root", StringComparison.Ordinal);
        var open = markup.IndexOf('{', start) + 1;
        return [.. markup[open..markup.IndexOf('}', open)].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static string Write(List<string> light, List<string> dark)
    {
        var differing = dark.Except(light).ToList();
        return new StringBuilder("/* Written from DashboardTheme.cs by a test: do not edit. */\n")
            .Append(":root {\n  ").AppendJoin("\n  ", light).Append("\n}\n")
            .Append("@media screen {\n  :root[data-theme=\"dark\"] {\n    ").AppendJoin("\n    ", differing).Append("\n  }\n}\n")
            .Append("@media screen and (prefers-color-scheme: dark) {\n  :root[data-theme=\"system\"] {\n    ").AppendJoin("\n    ", differing).Append("\n  }\n}\n")
            .ToString();
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SmartCityDashboard.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
