using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartCityDashboard.Tests.Access;
using SmartCityDashboard.Tests.TestKit;
using static Microsoft.Playwright.Assertions;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>The chosen language is the only one. What the world's visits say is the same in both.</summary>
[Collection(nameof(World))]
public sealed partial class LanguageJourneyTests(World world, Browser browser)
{
    /// <summary>A country that Swedish has no other name for.</summary>
    private const string NoWords = "Isle of Man";

    private static readonly string[] Spoken = ["aria-label", "placeholder", "title", "alt"];

    public static TheoryData<string> Pages => [.. AccessTable.Pages];

    [Theory, MemberData(nameof(Pages))]
    public async Task No_word_of_the_other_language_is_left_on_a_page(string route)
    {
        var swedish = await ReadAsync(route, "sv");
        var english = await ReadAsync(route, "en");

        Assert.Equal(("sv", "en"), (swedish.DocumentElement.GetAttribute("lang"), english.DocumentElement.GetAttribute("lang")));
        Assert.Empty(EnglishWords().Matches(WordsOf(swedish)).Select(match => match.Value));
        Assert.Empty(SwedishWords().Matches(WordsOf(english)).Select(match => match.Value));
    }

    [Fact]
    public async Task The_language_is_switched_where_one_stands_and_stays()
    {
        await using var evaluator = await Person.ComeAsync(browser, world.Site.Address, "evaluator");
        await evaluator.GoAsync("/kpis?period=all");
        await Expect(evaluator.Heading).ToHaveTextAsync("Nyckeltal");

        await evaluator.Button("English").ClickAsync();
        await Expect(evaluator.Heading).ToHaveTextAsync("Indicators");
        await evaluator.LiveAsync();
        Assert.EndsWith("/kpis?period=all", evaluator.Page.Url, StringComparison.Ordinal);
        await Expect(evaluator.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        await evaluator.Menu("Overview").ClickAsync();
        await Expect(evaluator.Heading).ToHaveTextAsync("The programme at a glance");
        await evaluator.Tile("Visits").ClickAsync();
        await Expect(evaluator.Page.Locator("dialog:modal")).ToContainTextAsync("Swedish time");
        await evaluator.GoAsync("/");
        await evaluator.Button("Svenska").ClickAsync();
        await Expect(evaluator.Heading).ToHaveTextAsync("Programmet i en blick");
    }

    private async Task<IDocument> ReadAsync(string route, string language)
    {
        using var visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = world.Site.Address };
        using (await visitor.PostFormAsync("/sign-in/demo", ("persona", AccessTable.WhoOpens(route)))) { }
        using (await visitor.GetAsync($"/language?culture={language}&returnUrl=/")) { }
        using var answer = await visitor.GetAsync(world.AddressOf(route));
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>What a page says to eyes and ears, in its own part and around it, but for what is marked as the other language.</summary>
    private static string WordsOf(IDocument page)
    {
        foreach (var silent in page.QuerySelectorAll("script, style, template, body [lang]").ToList()) silent.Remove();
        var attributes = page.Body!.QuerySelectorAll("*").SelectMany(element => Spoken.Select(element.GetAttribute));
        return string.Join(" | ", page.Body!.Descendants<IText>().Select(text => text.Data.Trim()).Concat(attributes).Where(text => !string.IsNullOrEmpty(text) && text != NoWords));
    }

    [GeneratedRegex(@"\b(och|är|inte|som|från|besök|besöket|länder|deltagare|noder|sidan|visa|välj|ett|eller|för|på|till|utan|datum|saknas|inga|väntar)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SwedishWords();

    [GeneratedRegex(@"\b(and|the|of|with|from|visit|visits|countries|participants|nodes|page|show|choose|or|without|date|missing|waiting)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();
}
