using Bunit;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.Tests.Ui;

public sealed class NumberLinkTests : MudContext
{
    [Fact]
    public void A_number_is_opened_by_a_real_link_that_says_what_it_counts()
    {
        var link = Render<NumberLink>(parameters => parameters
            .Add(one => one.Figure, Figure.Count(35))
            .Add(one => one.Href, "/visits?node=vast&proof=K01")
            .Add(one => one.Label, "Besök, Väst")).Find("a");

        Assert.Equal("/visits?node=vast&proof=K01", link.GetAttribute("href"));
        Assert.Equal("35", link.TextContent);
        Assert.StartsWith("Besök, Väst: 35", link.GetAttribute("aria-label"), StringComparison.Ordinal);
    }
}
