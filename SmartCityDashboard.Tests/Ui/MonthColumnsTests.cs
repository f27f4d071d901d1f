using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.Tests.Ui;

public sealed class MonthColumnsTests : MudContext
{
    private static readonly decimal?[] ThisYear = [9, 12, 18, 16, 22, 20, 0, 14, 19, 13, null, null];
    private static readonly decimal?[] LastYear = [8, 11, 16, 18, 19, 17, 1, 12, 17, 15, 20, 9];

    [Fact]
    public void Bars_and_table_say_the_same()
    {
        var cut = Draw(2026);

        string[] bars = [.. cut.FindAll("path.now title").Select(title => title.TextContent)];
        var rows = cut.FindAll("tbody tr");
        string[] known = [.. rows.Select((row, month) => (Name: row.QuerySelector("th")!.TextContent, Cell: row.QuerySelector("td")!.TextContent.Trim(), Value: ThisYear[month]))
            .Where(row => row.Value > 0).Select(row => $"{row.Name} 2026: {row.Cell}")];

        Assert.Equal(12, rows.Count);
        Assert.Equal(known, bars);
    }

    [Fact]
    public void A_bar_twice_the_value_is_twice_as_high()
    {
        var cut = Draw(2026);
        var heights = cut.FindAll("path.now").Select(Height).ToList();

        Assert.Equal(2, heights[2] / heights[0], 0.02);
    }

    [Fact]
    public void Zero_and_not_yet_are_told_apart_in_the_table()
    {
        var rows = Draw(2026).FindAll("tbody tr");

        Assert.Equal("0", rows[6].QuerySelector("td")!.TextContent.Trim());
        Assert.NotNull(rows[10].QuerySelector(".empty-notdue"));
    }

    [Fact]
    public void Drawing_numbers_have_points_and_no_commas_in_Swedish()
    {
        foreach (var element in Draw(2026).FindAll("svg line, svg rect, svg text"))
            Assert.All(element.Attributes.Where(attribute => attribute.Name is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "width" or "height"),
                attribute => Assert.True(double.TryParse(attribute.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _), attribute.Value));
    }

    [Fact]
    public void The_picture_has_a_name_and_the_digital_years_are_marked_as_such()
    {
        Assert.Equal("Besök per månad", Draw(2026).Find("svg").GetAttribute("aria-label"));
        Assert.Empty(Draw(2026).FindAll("rect.digital"));
        Assert.Equal(12, Draw(2020).FindAll("rect.digital").Count);
        Assert.Contains("digitalt", Draw(2020).Find(".legend").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(22, 30)]
    [InlineData(48, 60)]
    [InlineData(1785, 2000)]
    public void The_axis_has_few_and_round_steps(int max, int top)
    {
        var scale = ChartScale.For(max);

        Assert.Equal(top, scale.Top);
        Assert.InRange(scale.Ticks.Count(), 2, 5);
    }

    private IRenderedComponent<MonthColumns> Draw(int year) => Render<MonthColumns>(parameters => parameters
        .Add(one => one.Columns, [.. ThisYear.Select((value, month) => new MonthColumn(new DateOnly(year, month + 1, 1), value, LastYear[month]))])
        .Add(one => one.Sentence, "Besök per månad")
        .Add(one => one.NowName, year.ToString(CultureInfo.InvariantCulture))
        .Add(one => one.BeforeName, (year - 1).ToString(CultureInfo.InvariantCulture)));

    private static double Height(IElement bar)
    {
        var shape = bar.GetAttribute("d")!;
        var bottom = double.Parse(shape[(shape.IndexOf(',', StringComparison.Ordinal) + 1)..shape.IndexOf(" V", StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        var shoulder = double.Parse(shape[(shape.IndexOf(" V", StringComparison.Ordinal) + 2)..shape.IndexOf(" Q", StringComparison.Ordinal)], CultureInfo.InvariantCulture);
        return bottom - shoulder + 2;
    }
}
