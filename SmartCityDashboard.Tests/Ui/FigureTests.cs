using Bunit;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Ui;

public sealed class FigureTests : MudContext
{
    [Fact]
    public void Zero_is_a_number_and_not_empty()
    {
        Assert.Equal("0", Figure.Count(0).Glyph);
        Assert.Null(Figure.Count(0).Words);
    }

    [Fact]
    public void Each_kind_of_empty_has_a_glyph_and_words_of_its_own()
    {
        Figure[] kinds = [Figure.NotApplicable, Figure.NotDue, Figure.Missing, Figure.Suppressed, Figure.Ongoing];

        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Glyph).Distinct().Count());
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Words!.ToString()).Distinct().Count());
        Assert.Equal("–", Figure.NotApplicable.Glyph);
        Assert.Equal("··", Figure.Suppressed.Glyph);
    }

    [Fact]
    public void A_screen_reader_hears_the_words_and_not_the_glyph()
    {
        var cut = Render<FigureText>(parameters => parameters.Add(one => one.Figure, Figure.Missing));

        Assert.Equal("true", cut.Find(".figure > span").GetAttribute("aria-hidden"));
        Assert.Equal("Uppgift saknas", cut.Find(".visually-hidden").TextContent);
        Assert.Equal("Uppgift saknas", cut.Find(".figure").GetAttribute("title"));
    }

    [Fact]
    public void Nothing_of_nothing_is_not_applicable_and_never_a_percentage() => Assert.Equal(FigureKind.NotApplicable, Figure.ShareOf(0, 0).Kind);

    [Fact]
    public void Numbers_are_written_as_the_reader_is_used_to()
    {
        Assert.Equal("1\u00a0785", Figure.Count(1785).Glyph);
        Assert.Equal("12,0\u00a0%", Figure.Share(0.12m).Glyph);
        Assert.Equal("-5", Figure.Count(-5).Glyph);
        Assert.Equal("34\u00a0dagar", Figure.Count(34, new Text("dagar", "days")).Glyph);

        Speak(Cultures.English);
        Assert.Equal("1,785", Figure.Count(1785).Glyph);
        Assert.Equal("12.0%", Figure.Share(0.12m).Glyph);
    }

    [Fact]
    public void An_estimate_says_so()
    {
        var figure = Figure.Count(1785) with { IsEstimated = true };

        Assert.Equal("ca\u00a01\u00a0785", figure.Glyph);
        Assert.Contains("uppskattat", figure.Words!.Sv, StringComparison.Ordinal);
    }
}
