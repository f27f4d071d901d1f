using System.Collections;
using System.Resources;
using System.Text.RegularExpressions;
using MudBlazor;
using SmartCityDashboard.App.Shell;

namespace SmartCityDashboard.Tests.Shell;

public sealed partial class SwedishMudTests
{
    private static readonly SwedishMud Texts = new();

    [Fact]
    public void Every_text_of_the_component_library_is_in_Swedish_with_the_same_places()
    {
        var english = English();

        Assert.True(english.Count > 100, "the library keeps its texts somewhere else now");
        Assert.All(english, text => Assert.False(Texts[text.Key].ResourceNotFound, text.Key));
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(Texts[text.Key].Value)));
    }

    [Fact]
    public void No_text_is_kept_that_the_library_no_longer_has() => Assert.Empty(SwedishMudTexts.All.Keys.Except(English().Keys));

    [Fact]
    public void The_total_of_a_pager_is_written_the_Swedish_way()
    {
        System.Globalization.CultureInfo.CurrentCulture = Core.Basics.Cultures.Swedish;

        Assert.Equal("1–50 av 5\u00a0000", Texts["MudDataGridPager_InfoFormat", 1, 50, "5,000"].Value);
    }

    private static Dictionary<string, string> English()
    {
        using var stream = typeof(MudButton).Assembly.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
        using var reader = new ResourceReader(stream);
        return reader.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static string Places(string text) => string.Join(' ', Place().Matches(text).Select(match => match.Value).Order());

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
