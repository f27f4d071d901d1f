using Bunit;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.Tests.Ui;

public sealed class TileMapTests : MudContext
{
    [Fact]
    public void Tiles_are_links_in_reading_order_each_with_its_number_said()
    {
        var links = Draw().FindAll("ul.tiles a");

        Assert.Equal(
            [
                "1BD, Norrbottens län, Norr: 1. Visa raderna bakom",
                "≈38AB, Stockholms län, Öst: ca 38, helt eller delvis uppskattat. Visa raderna bakom",
                "0M, Skåne län: 0. Visa raderna bakom",
            ],
            links.Select(link => link.TextContent.Replace('\u00a0', ' ')));
        Assert.All(links, link => Assert.StartsWith("/?proof=", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void More_has_a_stronger_colour_and_nothing_has_none() =>
        Assert.Equal(["step-1", "step-5", "step-0"], Draw().FindAll("ul.tiles a").Select(link => link.ClassList.Single(name => name.StartsWith("step-", StringComparison.Ordinal))));

    [Fact]
    public void The_table_says_the_same_by_name_with_group_and_estimates_in_words()
    {
        var rows = Draw().FindAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();

        Assert.Equal(["Norrbottens län BD|Norr|1", "Skåne län M||0", "Stockholms län AB|Öst|ca 38uppskattat"], rows.Select(row => row.Replace('\u00a0', ' ')));
    }

    [Fact]
    public void A_frame_is_explained_by_name_and_codes_and_the_mark_of_a_guess_in_words()
    {
        var cut = Draw();

        Assert.Equal(["Norr BD", "Öst AB"], cut.FindAll(".frames li").Select(item => item.TextContent));
        Assert.Contains("gissat", cut.Find(".legend").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<TileMap> Draw() => Render<TileMap>(parameters => parameters
        .Add(one => one.Name, "Besök per län")
        .Add(one => one.Tiles,
        [
            new(1, 8, "M", new("Skåne län", "Skåne County"), Figure.Count(0), 0, null, "/?proof=M"),
            new(4, 6, "AB", new("Stockholms län", "Stockholm County"), Figure.Count(38) with { IsEstimated = true }, 38, 1, "/?proof=AB"),
            new(4, 1, "BD", new("Norrbottens län", "Norrbotten County"), Figure.Count(1), 1, 0, "/?proof=BD"),
        ])
        .Add(one => one.Groups, [new("Norr", "North"), new("Öst", "East")])
        .Add(one => one.Scale, new("mer", "more"))
        .Add(one => one.Estimated, new("gissat", "guessed"))
        .Add(one => one.PlaceHead, new("Län", "County"))
        .Add(one => one.GroupHead, new("Nod", "Node"))
        .Add(one => one.ValueHead, new("Besök", "Visits")));
}
