using Bunit;
using SmartCityDashboard.App.Nodes;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Nodes;

public sealed class NodesPageTests : FiguresContext
{
    [Fact]
    public async Task Who_holds_no_role_sees_no_figure()
    {
        await SignInAsync("nobody");

        Assert.Empty((await OpenAsync<NodesPage>("/nodes")).FindAll(".number-link, .tile-map a"));
    }

    [Fact]
    public async Task Nodes_stand_in_the_order_of_the_programme_whatever_their_numbers()
    {
        await FillAsync();
        await SignInAsync("reader");

        var names = (await OpenAsync<NodesPage>("/nodes")).FindAll(".node-table tbody th a");

        Assert.Equal(["Norr", "Mitt", "Öst", "Väst", "Sydöst", "Syd", "Kansliet"], names.Select(link => link.TextContent));
        Assert.Equal("/nodes/norr", names[0].GetAttribute("href"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?map=K02")]
    [InlineData("?map=K03")]
    [InlineData("?map=K09")]
    public async Task Every_tile_and_every_row_of_the_map_opens_the_proof_of_its_county(string query)
    {
        await FillAsync();
        await SignInAsync("coordinator");
        var page = await OpenAsync<NodesPage>("/nodes" + query);
        var rows = page.FindAll(".tile-map .number-link").Select(link => (Shown: link.TextContent, Address: link.GetAttribute("href")!)).ToList();
        var tiles = page.FindAll(".tile-map ul.tiles a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(21, tiles.Count);
        Assert.Equal(tiles.Order(), rows.Select(row => row.Address).Order());
        foreach (var (shown, address) in rows.Where(row => row.Shown != "0"))
        {
            var proof = await ProofAsync(address);
            Assert.Equal(shown, proof.Find(".proof-value .figure [aria-hidden], .proof-value .figure:not(:has(*))").TextContent);
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public async Task A_county_that_is_guessed_says_so_in_words()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = await OpenAsync<NodesPage>("/nodes");

        Assert.Equal("Besök per län: 2 av 21 län har besök hittills i år. I 1 av dem är något uppskattat.", page.Find(".county-map header p").TextContent);
        Assert.Equal("≈1O, Västra Götalands län, Väst: ca 1, helt eller delvis uppskattat. Visa raderna bakom", page.Find(".tile-map a[title^='Västra']").TextContent.Replace('\u00a0', ' '));
        Assert.Equal("1W, Dalarnas län, Mitt: 1. Visa raderna bakom", page.Find(".tile-map a[title^='Dalarnas']").TextContent);
    }

    [Fact]
    public async Task A_map_of_something_else_is_refused_in_words()
    {
        await SignInAsync("reader");

        Assert.Contains("K04", (await OpenAsync<NodesPage>("/nodes?map=K04")).Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_of_the_map_stands_in_the_address_and_keeps_the_period()
    {
        await SignInAsync("reader");

        var choices = (await OpenAsync<NodesPage>("/nodes?from=2025-01-01&to=2025-12-31&map=K02")).FindAll(".county-map .parts a");

        Assert.Equal(["Besök", "Besökare", "Länder", "Företag"], choices.Select(link => link.TextContent));
        Assert.Equal("Besökare", Assert.Single(choices, link => link.HasAttribute("aria-current")).TextContent);
        Assert.Equal("/nodes?from=2025-01-01&to=2025-12-31&map=K09", choices[3].GetAttribute("href"));
    }

    /// <summary>Väst led one without stops, whose county is a guess, and Mitt one in Dalarna.</summary>
    private async Task FillAsync()
    {
        await RegisterAsync(A.Visit("vast", "2026-01-20", visit => visit.Companies = [new("5599901013")]));
        await RegisterAsync(A.Visit("mitt", "2026-02-20", visit => (visit.Stops, visit.Companies) = ([new() { Receiver = "mitt", County = "20" }], [new("5599901013")])));
    }
}
